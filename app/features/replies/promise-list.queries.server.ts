import { type DbOrTx, Prisma } from "~/platform/db.server";
import { type LocalDate, localDateOf } from "~/shared/local-date";
import { type Actor, scopeOf } from "../access/permissions";
import { namesAtWork } from "../reference/unit-at-work.server";
import type { QueuePosition } from "../workflow/queue";
import { seesConfidential } from "../workflow/reach.server";

export const PROMISE_TABS = {
  open: "Đang thực hiện",
  late: "Quá hạn",
  kept: "Đã thực hiện",
  dropped: "Không thực hiện nữa",
} as const;
export type PromiseTab = keyof typeof PROMISE_TABS;

/** A line of the list of promises. */
export type ListedPromise = {
  id: number;
  text: string;
  code: string;
  title: string;
  unitName: string;
  ownerName: string | null;
  dueOn: LocalDate;
  keptOn: LocalDate | null;
  late: boolean;
};

const LINES_A_PAGE = 30;
const OPEN = Prisma.sql`p.kept_on IS NULL AND p.dropped_on IS NULL`;

/**
 * A page of the promises of the units within the actor's reach, after the position `after`: what is open with the soonest
 * first, what ended with the latest first; and where the next page begins.
 */
export async function promiseList(
  db: DbOrTx,
  actor: Actor,
  tab: PromiseTab,
  after: QueuePosition | null,
  now: Date,
): Promise<{ rows: ListedPromise[]; next: QueuePosition | null }> {
  const scope = scopeOf(actor, "feedback:read");
  const today = localDateOf(now);
  const { state, day, newestFirst } = {
    open: { state: OPEN, day: Prisma.sql`p.due_on`, newestFirst: false },
    late: {
      state: Prisma.sql`${OPEN} AND p.due_on < ${today}::date`,
      day: Prisma.sql`p.due_on`,
      newestFirst: false,
    },
    kept: { state: Prisma.sql`p.kept_on IS NOT NULL`, day: Prisma.sql`p.kept_on`, newestFirst: true },
    dropped: {
      state: Prisma.sql`p.dropped_on IS NOT NULL`,
      day: Prisma.sql`p.dropped_on`,
      newestFirst: true,
    },
  }[tab];
  const [beyond, order] = newestFirst ? [Prisma.sql`<`, Prisma.sql`DESC`] : [Prisma.sql`>`, Prisma.sql`ASC`];
  const onward = after
    ? Prisma.sql`AND (${day}, p.id) ${beyond} (${after.key.slice(0, 10)}::date, ${after.id})`
    : Prisma.empty;
  const found = await db.$queryRaw<(Omit<ListedPromise, "unitName"> & { unit: string; key: string })[]>`
    SELECT p.id, p.text, f.reference_code AS code, f.title, p.unit, s.name AS "ownerName", ${day}::text AS key,
      p.due_on::text AS "dueOn", p.kept_on::text AS "keptOn", (${OPEN} AND p.due_on < ${today}::date) AS late
    FROM promise p
    JOIN feedback f ON f.id = p.feedback_id
    LEFT JOIN staff s ON s.id = p.owner_id
    WHERE ${state}
      AND (${scope === "ALL"} OR p.unit = ANY(${scope === "ALL" ? [] : scope}::text[]))
      AND (${seesConfidential(actor)} OR NOT f.confidential) ${onward}
    ORDER BY ${day} ${order}, p.id ${order} LIMIT ${LINES_A_PAGE + 1}`;
  const page = found.slice(0, LINES_A_PAGE);
  const last = found.length > LINES_A_PAGE ? page.at(-1) : undefined;
  const name = await namesAtWork(
    db,
    page.map(({ unit }) => unit),
    today,
  );
  return {
    rows: page.map(({ unit, key: _, ...row }) => ({ ...row, unitName: name(unit) })),
    next: last ? { key: last.key, id: last.id } : null,
  };
}
