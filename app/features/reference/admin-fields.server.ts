import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import { UNCLASSIFIED } from "~/features/workflow/states";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";

/** A field of the province's list, without `chua-phan-loai`, which is always there and always last. */
export type FieldLine = { code: string; name: string };

/** The list in its order, and its version for the lock. */
export async function readFields(db: DbOrTx): Promise<{ fields: FieldLine[]; version: string }> {
  const rows = await db.field.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
  const fields = rows.filter(({ code }) => code !== UNCLASSIFIED).map(({ code, name }) => ({ code, name }));
  return { fields, version: fingerprint(fields.map(({ code, name }) => [code, name])) };
}

/**
 * Writes names and order of the whole list; the order given is the order of the forms from now on. Codes never change
 * and nothing is removed, since items and reports of past periods carry them. Refused: CHANGED_MEANWHILE, SAME_NAME when two
 * fields would be called alike, and OTHER_FIELDS when the codes are not exactly those of the list.
 */
export async function saveFields(
  db: PrismaClient,
  { fields, seen, by }: { fields: readonly FieldLine[]; seen: string; by: number },
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE" | "OTHER_FIELDS" | "SAME_NAME">> {
  return db.$transaction(async (tx) => {
    await lockFields(tx);
    const before = await readFields(tx);
    if (before.version !== seen) return refused("CHANGED_MEANWHILE");
    const known = before.fields.map(({ code }) => code).sort();
    const given = fields.map(({ code }) => code).sort();
    if (known.join("\n") !== given.join("\n")) return refused("OTHER_FIELDS");
    if (new Set(fields.map(calledAs)).size < fields.length) return refused("SAME_NAME");
    for (const [i, { code, name }] of fields.entries()) {
      await tx.field.update({ where: { code }, data: { name, position: i + 1 } });
    }
    await audit(
      tx,
      { by, action: "fields.edit", subject: "fields", before: before.fields, after: [...fields] },
      now,
    );
    return done(true);
  });
}

/** Adds a field at the end of the list, before `chua-phan-loai`. Refused: CODE_TAKEN, SAME_NAME. */
export async function addField(
  db: PrismaClient,
  { field, by }: { field: FieldLine; by: number },
  now: Date,
): Promise<Outcome<true, "CODE_TAKEN" | "SAME_NAME">> {
  return db.$transaction(async (tx) => {
    await lockFields(tx);
    if (await tx.field.findUnique({ where: { code: field.code } })) return refused("CODE_TAKEN");
    const { fields } = await readFields(tx);
    if (fields.some((one) => calledAs(one) === calledAs(field))) return refused("SAME_NAME");
    await tx.field.create({ data: { ...field, position: fields.length + 1 } });
    await audit(tx, { by, action: "fields.add", subject: `field:${field.code}`, after: field }, now);
    return done(true);
  });
}

/** Names that readers cannot tell apart are one. */
const calledAs = ({ name }: FieldLine): string =>
  name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

const lockFields = (tx: DbOrTx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('fields'))`;
