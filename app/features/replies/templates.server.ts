import type { DbOrTx } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { namesAtWork } from "../reference/unit-at-work.server";
import type { StoredItem } from "../workflow/item.server";

/** Words that a template fills in by itself: {{mã}}, {{tiêu đề}}, {{đơn vị}}, {{ngày nhận}}. */
function fillTemplate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /\{\{\s*([^{}]+?)\s*\}\}/g,
    (whole, name: string) => values[name.toLowerCase()] ?? whole,
  );
}

/** The templates in force today for an item's field and for every field, filled in for it. */
export async function templatesFor(db: DbOrTx, item: StoredItem, now: Date) {
  const today = toDbDate(localDateOf(now));
  const [rows, unitName] = await Promise.all([
    db.replyTemplate.findMany({
      where: {
        AND: [
          { OR: [{ field: item.field }, { field: null }] },
          { OR: [{ validTo: null }, { validTo: { gte: today } }] },
        ],
        validFrom: { lte: today },
      },
      orderBy: [{ field: { sort: "asc", nulls: "last" } }, { name: "asc" }, { id: "asc" }],
    }),
    namesAtWork(db, [item.holder], localDateOf(now)),
  ]);
  const values = {
    mã: item.referenceCode,
    "tiêu đề": item.title,
    "đơn vị": unitName(item.holder),
    "ngày nhận": formatDate(localDateOf(item.receivedAt)),
  };
  return rows.map(({ id, name, confirmed, outcome, opening, closing, nextStep, legalBasis }) => ({
    ...{ id, name, confirmed },
    texts: {
      ...(outcome && { outcome }),
      reply: [opening, closing]
        .filter(Boolean)
        .map((text) => fillTemplate(text, values))
        .join("\n\n"),
      nextStep: fillTemplate(nextStep, values),
      legalBasis: fillTemplate(legalBasis, values),
    },
  }));
}
