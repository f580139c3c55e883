import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importedWords } from "~/features/reporting/sections/import-sheet";
import { importXlsx, MAX_IMPORT_BYTES } from "~/features/reporting/sections/import-xlsx.server";
import { SAVE_REFUSAL } from "~/features/reporting/sections/save-section.server";
import { figuresOf } from "~/features/reporting/sections/section-data";
import { takeFigures } from "~/features/reporting/sections/section-work.server";
import { requireWorkplace } from "~/features/reporting/sections/workplace-door.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "report:work" };
export const meta = pageMeta("Nhập số liệu từ bảng tính");

const NOT_OPEN = "Báo cáo chưa bắt đầu, đã chốt, hoặc không do bạn lập";

const open = (request: Request) => requireWorkplace(request, "report:work");

export async function loader({ request }: LoaderFunctionArgs) {
  const { place, query } = await open(request);
  const isOpen = place.canEdit && place.reportId !== null;
  return { query, unitName: place.built.whole.unit.name, maxBytes: MAX_IMPORT_BYTES, isOpen };
}

/** All figures of the sheet or none. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, now, place, query } = await open(request);
  const file = (await request.formData()).get("file");
  const { reportId } = place;
  if (!place.canEdit || reportId === null) return problems([`${NOT_OPEN}; chưa nhập số nào.`], 409);
  if (!(file instanceof File) || file.size === 0) return problems(["Chọn tệp bảng tính cần nhập."], 422);
  if (file.size > MAX_IMPORT_BYTES)
    return problems(["Tệp lớn hơn 2 MB; đây không phải mẫu số liệu báo cáo."], 422);
  const imported = await importXlsx(
    new Uint8Array(await file.arrayBuffer()),
    place.built.outline,
    place.built.sums?.figures,
  );
  if (!imported.ok) return problems([...imported.problems, "Chưa nhập số nào."], 422);
  const taken = await takeFigures(db, { ...place, reportId }, imported.figures, actor, now);
  if (!taken.ok) return problems([SAVE_REFUSAL[taken.reason]], 409);
  const { outline, sections, sums } = place.built;
  const words = importedWords(outline, figuresOf(sections), imported.figures, sums?.figures);
  throw redirect(paths.staff.reportSections({ ...query, done: words }), 303);
}

const problems = (formErrors: string[], status: number) =>
  data({ reply: { values: {}, errors: {}, formErrors } }, { status });

export default function ImportFigures() {
  const { query, unitName, maxBytes, isOpen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} title="Chưa nhập được" />
      <PageTitle
        kicker={<a href={paths.staff.reportSections(query)}>Các mục của báo cáo, {unitName}</a>}
        lead="Số liệu lấy từ hệ thống một cửa: tải mẫu, dán số vào cột “Số liệu”, rồi gửi lên. Có một chỗ sai thì không số nào được nhập. Ô để trống thì số đã nhập trước đó giữ nguyên; muốn bỏ một số, hãy xóa ở mục của báo cáo."
      >
        Nhập số liệu từ bảng tính
      </PageTitle>
      <p>
        <a href={paths.staff.reportImportTemplate(query)}>Tải mẫu (XLSX)</a>
      </p>
      {isOpen ? null : (
        <Notice title="Hiện chưa nhập được số liệu">
          <p>
            {NOT_OPEN}. <a href={paths.staff.report(query)}>Mở báo cáo để bắt đầu lập hoặc xem tình trạng</a>.
          </p>
        </Notice>
      )}
      <PostForm multipart>
        <FileField
          name="file"
          label="Tệp bảng tính"
          hint="XLSX, tối đa 2 MB"
          accept=".xlsx"
          required
          limits={{ files: 1, bytes: maxBytes }}
        />
        <Actions>
          <Button>Nhập số liệu</Button>
        </Actions>
      </PostForm>
    </>
  );
}
