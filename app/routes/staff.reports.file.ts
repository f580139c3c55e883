import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSigner } from "~/features/access/guard.server";
import { announceClosing } from "~/features/reporting/closing/if-closed-now.server";
import { fileStem } from "~/features/reporting/report";
import { buildReport } from "~/features/reporting/report.server";
import { readReportDoor } from "~/features/reporting/report-door.server";
import { isReportFile, REPORT_FILES, writeReport } from "~/features/reporting/write-report.server";
import { db } from "~/platform/db.server";
import { fileResponse, noFile } from "~/platform/http/file-response.server";

export const handle = { access: "report:read" };

/** The form of the page as a file: `as` is json, xlsx, docx or csv. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const { asked, reply } = await readReportDoor(db, actor, query, now);
  if (!asked) return noFile(`${[...reply.formErrors, ...Object.values(reply.errors).flat()].join(". ")}.`);
  const as = query.get("as") ?? "";
  if (!isReportFile(as)) return noFile("Chọn một dạng tệp: json, xlsx, docx hoặc csv.");
  const report = await buildReport(db, { ...asked, scope: asked.scope ?? undefined, now });
  if (!report.ok) throw new Error(`No form: ${report.reason}`);
  const { report: form } = await announceClosing(db, report.value);
  return fileResponse(await writeReport(form, as), {
    name: `${fileStem(report.value)}.${as}`,
    type: REPORT_FILES[as],
  });
}
