import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "~/features/access/guard.server";
import { readForm } from "~/features/reporting/forms/form-list.server";
import { PREVIEW_FILES, previewForm, writePreview } from "~/features/reporting/forms/preview-form.server";
import { db } from "~/platform/db.server";
import { fileResponse } from "~/platform/http/file-response.server";

export const handle = { access: "admin:reference" };

/** A stored form with example numbers, as it will be printed: `as` is pdf, else xlsx. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, "admin:reference");
  const now = new Date();
  const read = await readForm(db, Number(params.id));
  if (!read) throw new Response("Không có biểu mẫu này.", { status: 404 });
  const as = new URL(request.url).searchParams.get("as") === "pdf" ? "pdf" : "xlsx";
  const file = await writePreview(await previewForm(db, read.form, now), as, now);
  return fileResponse(file, {
    name: `xem-truoc-${read.form.code.replaceAll("/", "-")}.${as}`,
    type: PREVIEW_FILES[as],
  });
}
