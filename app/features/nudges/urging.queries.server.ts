import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import { type Actor, scopeOf } from "../access/permissions";
import { unitsWorkedFor } from "../reference/unit-at-work.server";
import { IS_OPEN } from "../workflow/open-sql.server";
import { seesConfidential } from "../workflow/reach.server";

/** A unit with late items. */
export type LateUnit = { unit: string; name: string; items: number; longest: number; urgedOn: string | null };

/** Units that work on late items, the one with the longest delay first; denunciations are left to who may know of them. */
export function lateUnits(db: DbOrTx, today: LocalDate): Promise<LateUnit[]> {
  return db.$queryRaw<LateUnit[]>`
    SELECT late.unit, u.name, late.items, late.longest,
      (SELECT max(l.issued_on)::text FROM urging_letter l WHERE l.unit = late.unit) AS "urgedOn"
    FROM (SELECT unit_on(held.holder, ${today}::date) AS unit, sum(held.items)::int AS items,
            max(held.longest) AS longest
          FROM (SELECT f.holder, count(*) AS items, max(${today}::date - f.due_on)::int AS longest
                FROM feedback f WHERE ${IS_OPEN} AND f.due_on < ${today}::date AND NOT f.confidential
                GROUP BY f.holder) held
          GROUP BY 1) late
    JOIN unit u ON u.code = late.unit ORDER BY longest DESC, items DESC, u.name LIMIT 200`;
}

/** A late item as an urging letter names it. */
export type LateItem = { id: number; code: string; title: string; dueOn: LocalDate; daysLate: number };

/** The late items a unit works on, also those of units it took over; the longest delay first. */
export async function lateItems(db: DbOrTx, unit: string, today: LocalDate): Promise<LateItem[]> {
  const rows = await db.$queryRaw<(Omit<LateItem, "dueOn"> & { dueOn: Date })[]>`
    SELECT f.id, f.reference_code AS code, f.title, f.due_on AS "dueOn", (${today}::date - f.due_on)::int AS "daysLate"
    FROM feedback f
    WHERE f.holder = ANY(${await unitsWorkedFor(db, unit, today)}) AND ${IS_OPEN} AND f.due_on < ${today}::date AND NOT f.confidential
    ORDER BY f.due_on, f.id LIMIT 200`;
  return rows.map((row) => ({ ...row, dueOn: dateOf(row.dueOn) }));
}

/** An urging letter for its page and its document. */
export type UrgingLetterView = {
  id: number;
  unitName: string;
  fromName: string;
  officer: string;
  issuedOn: LocalDate;
  answerBy: LocalDate;
  documentNo: string | null;
  note: string | null;
  /** `code` is empty where the reader may not know of the item. */
  items: { code: string; title: string; dueOn: LocalDate; daysLate: number }[];
};

/** A letter, for those who may urge and for the unit it was sent to; null for everyone else and for no letter. */
export async function urgingLetter(db: DbOrTx, actor: Actor, id: number): Promise<UrgingLetterView | null> {
  const letter = await db.urgingLetter.findUnique({ where: { id }, include: { items: true } });
  if (!letter) return null;
  const scope = scopeOf(actor, "feedback:read");
  if (scope !== "ALL" && !scope.includes(letter.unit)) return null;
  const [units, officer, items] = await Promise.all([
    db.unit.findMany({
      where: { code: { in: [letter.unit, letter.fromUnit] } },
      select: { code: true, name: true },
    }),
    db.staff.findUnique({ where: { id: letter.staffId }, select: { name: true } }),
    db.feedback.findMany({
      where: { id: { in: letter.items.map(({ feedbackId }) => feedbackId) } },
      select: { id: true, referenceCode: true, title: true, confidential: true },
    }),
  ]);
  const name = new Map(units.map((unit) => [unit.code, unit.name]));
  const byId = new Map(items.map((item) => [item.id, item]));
  const knows = seesConfidential(actor);
  return {
    id,
    unitName: name.get(letter.unit) ?? letter.unit,
    fromName: name.get(letter.fromUnit) ?? letter.fromUnit,
    officer: officer?.name ?? "",
    issuedOn: dateOf(letter.issuedOn),
    answerBy: dateOf(letter.answerBy),
    documentNo: letter.documentNo,
    note: letter.note,
    items: letter.items
      .toSorted((a, b) => b.daysLate - a.daysLate || a.feedbackId - b.feedbackId)
      .map(({ feedbackId, dueOn, daysLate }) => {
        const item = byId.get(feedbackId);
        // An item that was found to be a denunciation since is named no more.
        const hidden = !item || (item.confidential && !knows);
        return {
          code: hidden ? "" : item.referenceCode,
          title: hidden ? "Nội dung bảo mật" : item.title,
          dueOn: dateOf(dueOn),
          daysLate,
        };
      }),
  };
}

/** The newest letters. */
export async function urgingLetters(db: DbOrTx) {
  const letters = await db.urgingLetter.findMany({
    orderBy: { id: "desc" },
    take: 30,
    include: { _count: { select: { items: true } } },
  });
  const units = await db.unit.findMany({
    where: { code: { in: letters.map(({ unit }) => unit) } },
    select: { code: true, name: true },
  });
  const name = new Map(units.map((unit) => [unit.code, unit.name]));
  return letters.map(({ id, unit, issuedOn, answerBy, _count }) => ({
    id,
    unitName: name.get(unit) ?? unit,
    issuedOn: dateOf(issuedOn),
    answerBy: dateOf(answerBy),
    items: _count.items,
  }));
}
