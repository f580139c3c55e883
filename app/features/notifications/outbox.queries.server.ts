import type { OutboxMessage } from "~/generated/prisma/client";
import type { PrismaClient } from "~/platform/db.server";

const A_PAGE = 50;

/** A line of the list of messages; recipients are codes, never addresses. */
export type OutboxLine = Pick<
  OutboxMessage,
  "id" | "kind" | "unit" | "staffId" | "status" | "createdAt" | "lastError"
> & {
  code: string | null;
};

/** Messages before the id `before`, newest first, one page of them; `older` continues the list. */
export async function listOutbox(
  db: PrismaClient,
  before: number | null,
): Promise<{ lines: OutboxLine[]; older: number | null }> {
  const rows = await db.outboxMessage.findMany({
    where: before === null ? {} : { id: { lt: before } },
    orderBy: { id: "desc" },
    take: A_PAGE + 1,
  });
  const page = rows.slice(0, A_PAGE);
  const lines = page.map(({ id, kind, unit, staffId, status, createdAt, lastError, payload }) => {
    const { code } = payload as { code?: string };
    return { id, kind, unit, staffId, status, createdAt, lastError, code: code ?? null };
  });
  return { lines, older: rows.length > A_PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** One message as it is stored; null when there is none. */
export function findMessage(db: PrismaClient, id: number): Promise<OutboxMessage | null> {
  return db.outboxMessage.findUnique({ where: { id } });
}
