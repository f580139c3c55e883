import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { unitToday } from "../reference/successor.server";
import type { Answers } from "./draft";

/** Channels that a sender may come by alone; every other one is entered by the member of staff who received it. */
const OWN_CHANNELS = ["web"] as const;
const PORTAL = "web";

/** A unit to fill in. `was`: the name on the notice, of a unit that has gone over into this one. */
export type NoticeUnit = { code: string; name: string; was: string | null };

/** What the address of a notice's QR code said, as far as it holds. */
export type NoticeOrigin = {
  /** The unit on whose wall the notice hangs. */
  unit: NoticeUnit | null;
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

async function unitOn(db: DbOrTx, said: string, on: LocalDate): Promise<NoticeUnit | null> {
  const code = said.slice(0, 60);
  const named = await db.unit.findUnique({ where: { code }, select: { name: true } });
  if (!named) return null;
  const unit = await unitToday(db, code, on);
  return unit && { ...unit, was: unit.code === code ? null : named.name };
}
