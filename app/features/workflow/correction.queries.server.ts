import type { PrismaClient } from "~/platform/db.server";
import { lengthOf } from "~/shared/clean-text";
import { dateOf, formatInstant, localDateOf } from "~/shared/local-date";
import { TEXT_LIMITS } from "~/shared/text-limits";
import type { CorrectionLimits } from "./correct.schema";
import type { StoredItem } from "./item.server";

/** What a correction of an item is checked against; `entryChannels` are the ones that entry offers. */
export async function correctionLimits(
  db: PrismaClient,
  item: StoredItem,
  entryChannels: readonly string[],
  now: Date,
): Promise<CorrectionLimits> {
  const channels = await db.channel.findMany({ orderBy: { position: "asc" } });
  const unit = await db.unit.findUniqueOrThrow({ where: { code: item.receivingUnit } });
  const procedures = await db.procedure.findMany({ select: { code: true } });
  return {
    // As entry offers them, and the one that it has: what came by hand never came through the portal.
    channels: channels
      .filter(({ active, code }) => (active && entryChannels.includes(code)) || code === item.channel)
      .map(({ code, name }) => ({ value: code, label: name })),
    // A code that an old register brought along may stay as it is.
    procedures: [...procedures.map(({ code }) => code), ...(item.procedureCode ? [item.procedureCode] : [])],
    firstEventAt: item.events[0]?.at ?? null,
    nationalCode: item.nationalCode,
    longest: {
      title: Math.max(TEXT_LIMITS.title, lengthOf(item.title)),
      content: Math.max(TEXT_LIMITS.text, lengthOf(item.content)),
      proposal: Math.max(TEXT_LIMITS.text, lengthOf(item.proposal ?? "")),
    },
    ...{ now, unitSince: dateOf(unit.validFrom) },
  };
}

/** What stands in the form of a correction at first. */
export const knownForCorrection = (item: StoredItem): Record<string, string | null> => ({
  form: item.form,
  title: item.title,
  content: item.content,
  proposal: item.proposal,
  channel: item.channel,
  receivedDay: localDateOf(item.receivedAt),
  receivedTime: formatInstant(item.receivedAt).slice(11, 16),
  nationalCode: item.nationalCode,
  procedureCode: item.procedureCode,
});
