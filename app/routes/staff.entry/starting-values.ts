import { CHANNEL_FIELDS, type ChannelField, inputName } from "~/features/intake/channel-fields";

type Known = { hotline: string; mailbox: string; writer: string };

const VALUE: Record<NonNullable<ChannelField["starts"]>, keyof Known> = {
  HOTLINE: "hotline",
  MAILBOX: "mailbox",
  WRITER: "writer",
};

/** What stands in the channels' own fields before anybody types, by input name. */
export function startingValues(known: Known): Record<string, string> {
  return Object.fromEntries(
    Object.entries(CHANNEL_FIELDS).flatMap(([channel, fields]) =>
      fields.flatMap(({ name, starts }) =>
        starts ? [[inputName(channel, name), known[VALUE[starts]]]] : [],
      ),
    ),
  );
}
