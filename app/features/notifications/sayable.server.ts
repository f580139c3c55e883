import type { OutboxMessage } from "~/generated/prisma/client";
import type { DbOrTx, Prisma } from "~/platform/db.server";
import { KNOW_DENUNCIATIONS } from "../access/permissions";

type Line = { code: string };
/** The places in a payload where codes of items stand. */
type Payload = {
  code?: string;
  groups?: { lines: Line[]; more: number }[];
  items?: Line[];
  counts?: unknown[];
};

/**
 * What a waiting letter to staff, a unit or a co-signer may still say when it leaves: an item may have been found to be a
 * denunciation since (decision 0044). A letter of many items loses the line or keeps it without words; a letter about
 * that item alone is not sent: null. Letters to senders are never touched.
 */
export async function sayable(db: DbOrTx, message: OutboxMessage): Promise<Prisma.JsonValue> {
  const { feedbackId, staffId, unit, coSignatureId, payload } = message;
  if (staffId === null && unit === null && coSignatureId === null) return payload;
  const { code, groups, items, ...rest } = payload as Payload;
  const codes = [...(groups?.flatMap(({ lines }) => lines) ?? []), ...(items ?? [])].map((line) => line.code);
  if (code) codes.push(code);
  const found = await db.feedback.findMany({
    where: {
      confidential: true,
      OR: [{ referenceCode: { in: codes } }, ...(feedbackId === null ? [] : [{ id: feedbackId }])],
    },
    select: { id: true, referenceCode: true },
  });
  if (found.length === 0 || (staffId !== null && (await knows(db, staffId)))) return payload;
  const hidden = new Set(found.map(({ referenceCode }) => referenceCode));
  if (found.some(({ id }) => id === feedbackId) || (code && hidden.has(code))) return null;
  if (items)
    return json({ ...rest, items: items.map((line) => (hidden.has(line.code) ? unnamed(line) : line)) });
  const left = groups
    ?.map((group) => ({ ...group, lines: group.lines.filter((line) => !hidden.has(line.code)) }))
    .filter(({ lines }) => lines.length > 0);
  return left?.length || rest.counts?.length ? json({ ...rest, groups: left ?? [] }) : null;
}

/** A letter whose lines have to add up keeps them all. */
const unnamed = (line: Line) => ({ ...line, code: "Bảo mật", title: null });
const json = (payload: object) => payload as Prisma.JsonObject;

const knows = async (db: DbOrTx, staffId: number): Promise<boolean> =>
  (await db.staffRole.count({ where: { staffId, role: { in: [...KNOW_DENUNCIATIONS] } } })) > 0;
