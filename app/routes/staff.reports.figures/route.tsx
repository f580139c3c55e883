import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { formSectionKey } from "~/features/reporting/forms/figure-forms";
import { figuresPage, openingCells, withOpening } from "~/features/reporting/forms/figures-page.server";
import { type FormCells, readFormCells, replacedBy } from "~/features/reporting/forms/import-form";
import { readFormFile } from "~/features/reporting/forms/import-form.server";
import { askedReport } from "~/features/reporting/periods/report-page.server";
import { MAX_IMPORT_BYTES } from "~/features/reporting/sections/import-xlsx.server";
import { SAVE_REFUSAL, saveSections } from "~/features/reporting/sections/save-section.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { FormPage } from "./form-page";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) => (given ? `Biểu ${given.page.form.code}` : "Biểu"));

async function open(request: Request) {
  const actor = await requireSigner(request, "report:read");
  const search = new URL(request.url).searchParams;
  const now = new Date();
  const asked = await askedReport(db, actor, search, now);
  const page = asked && (await figuresPage(db, actor, asked, search.get("form"), now));
  if (!asked || !page) throw new Response("Báo cáo này không có biểu đó.", { status: 404 });
  const query = { unit: asked.unit, period: asked.period.code, form: page.form.subject };
  const keys = search.get("lost")?.split(" ") ?? [];
  const lost = page.form.rows.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  return { actor, now, asked, page, query, saved: search.has("saved"), lost };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { page, query, saved, lost } = await open(request);
  return { page, query, saved, lost, maxBytes: MAX_IMPORT_BYTES };
}

/** Saves the cells: typed, from a sheet (`intent=import`), or what the period before left open (`intent=carry`). */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, now, asked, page, query } = await open(request);
  const form = await request.formData();
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const again = (errors: Record<string, string[]>, formErrors: string[], status: number) =>
    data({ reply: { values, errors, formErrors } }, { status });
  const { reportId } = page;
  if (!page.canType || reportId === null)
    return again(
      {},
      ["Báo cáo chưa bắt đầu, đã chốt, hoặc biểu này không do bạn nhập; chưa lưu số nào."],
      409,
    );
  let cells: FormCells;
  let lost: string[] = [];
  if (form.get("intent") === "import") {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) return again({}, ["Chọn tệp bảng tính cần nhập."], 422);
    if (file.size > MAX_IMPORT_BYTES)
      return again({}, ["Tệp lớn hơn 2 MB; đây không phải mẫu của biểu."], 422);
    const read = await readFormFile(new Uint8Array(await file.arrayBuffer()), page.form);
    if (!read.ok) return again({}, [...read.problems, "Chưa nhập số nào."], 422);
    ({ cells, lost } = replacedBy(page.form, page.cells, read.cells));
  } else {
    const read = readFormCells(page.form, (name) => values[name] ?? "");
    if (Object.keys(read.errors).length > 0) return again(read.errors, [], 422);
    cells = read.cells;
    if (form.get("intent") === "carry") {
      const carried = await openingCells(db, asked, page.form);
      if (!carried) return again({}, ["Kỳ trước không có biểu này theo từng dòng."], 422);
      // The button stands under cells that may be typed and not saved yet.
      cells = withOpening(carried, cells);
    }
  }
  const version = Number(form.get("version"));
  const save = {
    ...{ reportId, section: formSectionKey(page.form.subject), staffId: actor.staffId },
    data: { figures: {}, texts: {}, details: cells },
    version: Number.isSafeInteger(version) && version >= 0 ? version : -1,
  };
  const saved = await saveSections(db, [save], now);
  if (!saved.ok) return again({}, [SAVE_REFUSAL[saved.reason]], 409);
  throw redirect(paths.staff.reportFigures({ ...query, saved: "1", lost: lost.join(" ") || undefined }), 303);
}

export default function FiguresRoute() {
  const { page, query, saved, lost, maxBytes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} title="Chưa lưu được" />
      {saved && !reply ? (
        <Notice tone="success" title="Đã lưu biểu này" announce>
          {lost.length > 0 ? (
            <p>Tệp thay cả biểu. Số cũ đã bỏ vì tệp để trống, ở các dòng: {lost.join("; ")}.</p>
          ) : null}
        </Notice>
      ) : null}
      <FormPage page={page} query={query} reply={reply} maxBytes={maxBytes} />
    </>
  );
}
