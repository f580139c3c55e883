import type { DbOrTx } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { answerFacets } from "../publication/answer-facets.queries.server";
import { Field, Procedure, Unit } from "./api-schemas";
import { ENDPOINTS } from "./endpoints";
import { listAnswer, queryOf } from "./respond.server";

/** How many answers are public of each code of a kind. */
async function countsOf(db: DbOrTx, kind: "field" | "unit" | "procedure"): Promise<(code: string) => number> {
  const facets = await answerFacets(db);
  const counts = new Map(
    facets.flatMap((one) => (one.kind === kind ? [[one.value, one.answers] as const] : [])),
  );
  return (code) => counts.get(code) ?? 0;
}

/** GET /api/v1/fields, in the order of the form. */
export async function fieldsApi(db: DbOrTx, request: Request): Promise<Response> {
  const read = queryOf(ENDPOINTS.fields, request);
  if (!read.ok) return read.refused;
  const [fields, answers] = [
    await db.field.findMany({
      select: { code: true, name: true },
      orderBy: [{ position: "asc" }, { code: "asc" }],
    }),
    await countsOf(db, "field"),
  ];
  const items = fields.map((field) => ({ ...field, answers: answers(field.code) }));
  return listAnswer(read.query.format, {
    ...{ name: "linh-vuc", columns: Object.keys(Field.shape), items, whole: { items } },
  });
}

/** GET /api/v1/units: closed ones too, so that old codes stay readable; the contact block is public by art. 10 and 13. */
export async function unitsApi(db: DbOrTx, request: Request): Promise<Response> {
  const read = queryOf(ENDPOINTS.units, request);
  if (!read.ok) return read.refused;
  const contact = { address: true, phone: true, email: true, website: true, hours: true } as const;
  const tree = { code: true, name: true, level: true, parent: true, successor: true } as const;
  const units = await db.unit.findMany({
    select: { ...tree, ...contact, validFrom: true, validTo: true },
    orderBy: [{ level: "asc" }, { code: "asc" }],
  });
  const answers = await countsOf(db, "unit");
  const items = units.map(({ validFrom, validTo, ...unit }) => ({
    ...unit,
    valid_from: dateOf(validFrom),
    valid_to: validTo && dateOf(validTo),
    answers: answers(unit.code),
  }));
  return listAnswer(read.query.format, {
    ...{ name: "co-quan", columns: Object.keys(Unit.shape), items, whole: { items } },
  });
}

/** GET /api/v1/procedures. */
export async function proceduresApi(db: DbOrTx, request: Request): Promise<Response> {
  const read = queryOf(ENDPOINTS.procedures, request);
  if (!read.ok) return read.refused;
  const procedures = await db.procedure.findMany({
    select: { code: true, name: true, field: true },
    orderBy: { code: "asc" },
  });
  const answers = await countsOf(db, "procedure");
  const items = procedures.map((procedure) => ({ ...procedure, answers: answers(procedure.code) }));
  return listAnswer(read.query.format, {
    ...{ name: "thu-tuc", columns: Object.keys(Procedure.shape), items, whole: { items } },
  });
}
