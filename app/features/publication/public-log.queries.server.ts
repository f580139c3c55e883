import type { DbOrTx } from "~/platform/db.server";
import { LOG_ACTS, type LogAct, type LogRow } from "./log-chain";

/** Rows of the log after a place, in their order. */
export async function logRows(db: DbOrTx, after: number, most: number): Promise<LogRow[]> {
  const rows = await db.publicationLog.findMany({
    where: { seq: { gt: after } },
    orderBy: { seq: "asc" },
    take: most,
  });
  return rows.map(({ answerId, act, ...row }) => ({ ...row, act: actOf(act), answer: answerId }));
}

/** A line of the page: the row, and the answer it is about while that is public. */
export type LogLine = {
  seq: number;
  at: string;
  act: LogAct;
  version: number;
  unitName: string;
  hash: string;
  fingerprint: string;
  slug: string | null;
  title: string | null;
};

/** The newest rows below a place, newest first, and the place to go on from. */
export async function logPage(
  db: DbOrTx,
  below: number | null,
  most = 50,
): Promise<{ lines: LogLine[]; next: number | null }> {
  const rows = await db.$queryRaw<(Omit<LogLine, "at" | "act"> & { at: Date; act: string })[]>`
    SELECT l.seq, l.at, l.act, l.version, coalesce(u.name, l.unit) AS "unitName", l.hash, l.fingerprint,
      p.slug, p.title
    FROM publication_log l
      LEFT JOIN unit u ON u.code = l.unit
      LEFT JOIN published_feedback p ON p.id = l.answer_id AND p.withdrawn_at IS NULL
    WHERE l.seq < coalesce(${below}::int, 2147483647)
    ORDER BY l.seq DESC LIMIT ${most + 1}`;
  const lines = rows
    .slice(0, most)
    .map(({ at, act, ...row }) => ({ ...row, at: at.toISOString(), act: actOf(act) }));
  return { lines, next: rows.length > most ? (lines.at(-1)?.seq ?? null) : null };
}

/** The newest row: whoever keeps its place and hash can tell later whether anything before it was changed. */
export async function logHead(db: DbOrTx): Promise<{ seq: number; at: string; hash: string } | null> {
  const head = await db.publicationLog.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, at: true, hash: true },
  });
  return head && { ...head, at: head.at.toISOString() };
}

function actOf(stored: string): LogAct {
  const act = LOG_ACTS.find((known) => known === stored);
  if (!act) throw new Error(`The log knows no act "${stored}"`);
  return act;
}
