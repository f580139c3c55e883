import { createHash } from "node:crypto";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatLongDate } from "~/shared/vi-format";
import type { Report } from "../report";
import { REPORT_FILES, type ReportFile, writeReport } from "../write-report.server";
import { readFrozen, reportOf, type SignatureFacts } from "./frozen-report";

const nameOf = (as: ReportFile): string => `pakn.${as}`;

/** The form in all its ways, ready to be kept with its closing. */
export async function writeFormFiles(closingId: number, report: Report) {
  const files = [];
  for (const as of Object.keys(REPORT_FILES) as ReportFile[]) {
    const bytes = new Uint8Array(await writeReport(report, as));
    const sha256 = new Uint8Array(createHash("sha256").update(bytes).digest());
    files.push({ closingId, name: nameOf(as), mediaType: REPORT_FILES[as], sha256, bytes });
  }
  return files;
}

/** The stored signature as a form shows it. */
export const signatureFacts = (
  signature: { place: string | null; signedAt: Date; position: string; signer: string } | null,
): SignatureFacts | null =>
  signature && {
    place: signature.place,
    signedOn: formatLongDate(localDateOf(signature.signedAt)),
    position: signature.position,
    signer: signature.signer,
  };

/**
 * The file of a closed form: of a signed one the bytes that were made at the signing, whatever the portal would write
 * today; before that, made from what was frozen.
 */
export async function closedFile(db: DbOrTx, closingId: number, as: ReportFile): Promise<Buffer> {
  const kept = await db.reportFile.findUnique({ where: { closingId_name: { closingId, name: nameOf(as) } } });
  if (kept) return Buffer.from(kept.bytes);
  const closing = await db.reportClosing.findUniqueOrThrow({
    where: { id: closingId },
    include: { signature: true },
  });
  return writeReport(reportOf(readFrozen(closing.content), signatureFacts(closing.signature)), as);
}
