import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import { EXIT, KIND } from "~/shared/glossary";
import { dateOf, type LocalDate } from "~/shared/local-date";
import { seesConfidential } from "../../workflow/reach.server";
import type { FigureKey } from "../figures";
import { closingsUnder } from "./compare.server";

export type ClosedItem = {
  /** Tells the lines of a page apart. */
  line: string;
  /** Null, as the title, when the matter is confidential (R7) and the reader may not know of it. */
  referenceCode: string | null;
  title: string | null;
  run: number;
  on: LocalDate;
  endedOn: LocalDate | null;
  exit: string | null;
  unit: string;
  field: string;
  kind: string;
  isLate: boolean;
};

const AT_MOST = 500;

/** The items that stood behind a cell when the form was closed; `field` null: the total. */
export async function closedItems(
  db: PrismaClient,
  actor: Pick<Actor, "roles">,
  { closingId, field, key }: { closingId: number; field: string | null; key: FigureKey | "excluded" },
): Promise<{ count: number; items: ClosedItem[] }> {
  const where = {
    closingId: { in: await closingsUnder(db, closingId) },
    keys: { has: key },
    ...(field === null ? {} : { field }),
  };
  const [count, rows, units, fields] = await Promise.all([
    db.reportItem.count({ where }),
    db.reportItem.findMany({ where, orderBy: [{ startedOn: "asc" }, { feedbackId: "asc" }], take: AT_MOST }),
    db.unit.findMany({ select: { code: true, name: true } }),
    db.field.findMany({ select: { code: true, name: true } }),
  ]);
  const matters = await db.feedback.findMany({
    where: { id: { in: rows.map(({ feedbackId }) => feedbackId) } },
    select: { id: true, title: true, confidential: true },
  });
  const matterOf = new Map(matters.map((matter) => [matter.id, matter]));
  const unitName = new Map(units.map(({ code, name }) => [code, name]));
  const fieldName = new Map(fields.map(({ code, name }) => [code, name]));
  const knows = seesConfidential(actor);
  return {
    count,
    items: rows.map((row, i) => {
      const matter = matterOf.get(row.feedbackId);
      const hidden = !matter || (matter.confidential && !knows);
      return {
        line: `${dateOf(row.startedOn)} ${i}`,
        referenceCode: hidden ? null : row.referenceCode,
        title: hidden ? null : matter.title,
        run: (row.episode ?? 0) + 1,
        on: dateOf(row.startedOn),
        endedOn: row.endedOn && dateOf(row.endedOn),
        exit: row.exit && EXIT[row.exit].vi,
        unit: unitName.get(row.unit) ?? row.unit,
        field: fieldName.get(row.field) ?? row.field,
        kind: KIND[row.countedKind].vi,
        isLate: row.isLate,
      };
    }),
  };
}
