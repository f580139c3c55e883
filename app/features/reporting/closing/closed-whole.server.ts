import { createHash } from "node:crypto";
import type { DbOrTx } from "~/platform/db.server";
import { wholeOfClosing } from "../documents/build-whole.server";
import { WHOLE_FILES, type WholeFile, writeWhole } from "../documents/write-whole.server";

const nameOf = (as: WholeFile): string => `whole.${as}`;

/**
 * The whole report of a signed closing in all its ways, ready to be kept with it: what stands around the form (texts,
 * signature, the checks' findings) is made once and never again. Empty where no outline applies.
 */
export async function writeWholeFiles(db: DbOrTx, closingId: number) {
  const built = await wholeOfClosing(db, closingId);
  if (!built.ok) return [];
  const files = [];
  for (const as of Object.keys(WHOLE_FILES) as WholeFile[]) {
    const bytes = new Uint8Array(await writeWhole(built.value.whole, as));
    const sha256 = new Uint8Array(createHash("sha256").update(bytes).digest());
    files.push({ closingId, name: nameOf(as), mediaType: WHOLE_FILES[as], sha256, bytes });
  }
  return files;
}

/**
 * The whole report of a closing as a file: of a signed one the bytes that were made at the signing, before that made
 * from what was frozen. Null where no outline applies.
 */
export async function closedWhole(db: DbOrTx, closingId: number, as: WholeFile): Promise<Buffer | null> {
  const kept = await db.reportFile.findUnique({ where: { closingId_name: { closingId, name: nameOf(as) } } });
  if (kept) return Buffer.from(kept.bytes);
  const built = await wholeOfClosing(db, closingId);
  return built.ok ? writeWhole(built.value.whole, as) : null;
}

/** The whole report's file of the closing that stands for a unit and period; null when none stands. */
export async function standingWhole(
  db: DbOrTx,
  { unit, period }: { unit: string; period: string },
  as: WholeFile,
): Promise<Buffer | null> {
  const row = await db.report.findFirst({ where: { unit, period }, orderBy: { id: "desc" } });
  if (!row || row.closingId === null || row.status === "DRAFT" || row.status === "RETURNED") return null;
  return closedWhole(db, row.closingId, as);
}
