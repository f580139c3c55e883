import type { DbOrTx } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { loadSettings } from "../reference/settings.server";
import { type AnswerTo, whoIsAnswered } from "../workflow/events";
import { handedOverBy } from "../workflow/handed-over-by.server";
import { eventsOf, type StoredItem, stateOf } from "../workflow/item.server";

/** All that a transfer slip says: workflow.md §6. It names the item's sender by the code only. */
export type TransferSlip = {
  slipNo: string | null;
  issuedOn: LocalDate;
  place: string;
  committee: string;
  fromName: string;
  to: string;
  /** Whom a body outside the province answers; null for a unit of the province. */
  outside: AnswerTo | null;
  coordinating: string[];
  opinionsBy: LocalDate | null;
  code: string;
  receivedOn: LocalDate;
  channelName: string;
  title: string;
  content: string;
  proposal: string | null;
  attachments: string[];
  ground: string;
  dueOn: LocalDate;
  /** The calendar of that year is not known yet. */
  provisional: boolean;
  focalUnitName: string;
  /** The unit may still give the item back: once, and never what a leader decided (decision 0035). */
  mayReturn: boolean;
};

/**
 * The slip of a hand-over, as things stood then; null when the event of that number is none: no unit writes a slip to itself.
 */
export async function transferSlip(db: DbOrTx, item: StoredItem, seq: number): Promise<TransferSlip | null> {
  const at = item.events.findIndex((row) => row.seq === seq);
  const event = eventsOf(item)[at];
  const from = handedOverBy(item, at);
  if (from === null || (event?.type !== "assigned" && event?.type !== "transferred_out")) return null;
  const before = stateOf({ ...item, events: item.events.slice(0, at) });
  const [settings, units, channel, files] = await Promise.all([
    loadSettings(db),
    db.unit.findMany({ select: { code: true, name: true } }),
    db.channel.findUnique({ where: { code: item.channel }, select: { name: true } }),
    db.attachment.findMany({
      where: { feedbackId: item.id, addedAt: { lte: event.at } },
      select: { fileName: true },
      orderBy: { id: "asc" },
    }),
  ]);
  const name = (code: string) => units.find((unit) => unit.code === code)?.name ?? code;
  const outside =
    event.type === "transferred_out" ? whoIsAnswered(event.answerTo, item.importDigest !== null) : null;
  return {
    slipNo: event.slipNo ?? null,
    issuedOn: localDateOf(event.at),
    // The place of a document is the name of the province without its kind.
    place: settings.provinceName.replace(/^(tỉnh|thành phố)\s+/i, ""),
    committee: settings.peopleCommittee,
    fromName: name(from),
    to: event.type === "transferred_out" ? event.to : name(event.unit),
    outside,
    coordinating: event.type === "assigned" ? (event.coordinatingUnits ?? []).map(name) : [],
    opinionsBy: event.type === "assigned" ? (event.opinionsBy ?? null) : null,
    code: item.referenceCode,
    receivedOn: localDateOf(item.receivedAt),
    channelName: channel?.name ?? item.channel,
    title: item.title,
    content: item.content,
    proposal: item.proposal,
    attachments: files.map(({ fileName }) => fileName),
    ground: (event.type === "transferred_out" ? event.note : event.instruction) ?? "",
    dueOn: (event.type === "transferred_out" && event.answerBy) || before.dueOn,
    provisional: !(event.type === "transferred_out" && event.answerBy) && before.dueProvisional,
    focalUnitName: settings.focalUnitName,
    mayReturn: event.type === "assigned" && !event.decided && before.returns === 0 && !before.leaderDecided,
  };
}
