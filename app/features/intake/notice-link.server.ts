import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import type { Answers } from "./draft";

/** Channels that a sender may come by alone; every other one is entered by the member of staff who received it. */
const OWN_CHANNELS = ["web"] as const;
const PORTAL = "web";

/** What the address of a notice's QR code said, as far as it holds. */
export type NoticeOrigin = {
  /** The unit on whose wall the notice hangs. */
  unit: { code: string; name: string } | null;
  channel: string;
  /** Something in the address is not ours: said politely, and left out. */
  mistaken: boolean;
};

/** Checks unit and channel that came with an address; null when neither did. */
export async function noticeOrigin(
  db: DbOrTx,
  { unit, channel }: { unit: string | null; channel: string | null },
  on: LocalDate,
): Promise<NoticeOrigin | null> {
  if (!unit && !channel) return null;
  const known = unit ? await unitOn(db, unit, on) : null;
  const fits = channel === null || channel === "" || isOwn(channel);
  return { unit: known, channel: channelOf(channel), mistaken: !fits || (Boolean(unit) && !known) };
}

/** The channel of a draft: what a notice said, else the portal; a forged one counts as the portal. */
export const channelOf = (said: Answers[string] | null | undefined): string =>
  typeof said === "string" && isOwn(said) ? said : PORTAL;

const isOwn = (code: string): boolean => (OWN_CHANNELS as readonly string[]).includes(code);

async function unitOn(db: DbOrTx, code: string, on: LocalDate) {
  const day = toDbDate(on);
  return db.unit.findFirst({
    where: {
      code: code.slice(0, 60),
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { code: true, name: true },
  });
}
