import { FormHeading } from "~/features/reporting/form-heading";
import { FormTable } from "~/features/reporting/form-table";
import type { FiguresPage } from "~/features/reporting/forms/figures-page.server";
import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { FileField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FormReply } from "~/ui/form-values";
import { FindingList } from "../staff.reports.section/finding-list";
import { FormGrid } from "./form-grid";

type Props = {
  page: FiguresPage;
  query: { unit: string; period: string; form: string };
  reply: FormReply | null;
  maxBytes: number;
};

const KIND = {
  TYPED: "Nhập theo từng dòng; biểu này được in kèm và dẫn trong báo cáo.",
  FIGURES: "Lấy từ số liệu đã nhập ở mục của báo cáo, chưa phân theo lĩnh vực; được in kèm báo cáo.",
  SUMMED: "Cộng từ biểu của các đơn vị đã được tiếp nhận; được in kèm báo cáo.",
  JOINED:
    "Gồm phần đơn vị tự nhập dưới đây, cộng biểu của các đơn vị đã được tiếp nhận; được in kèm báo cáo.",
  OPEN: "Còn ô chưa có số, nên biểu này chưa được in kèm báo cáo.",
} as const;

/** A form as it will be printed, and below it the cells to type and the sheet to send. */
export function FormPage({ page, query, reply, maxBytes }: Props) {
  const { unit, period } = query;
  const version = String(reply?.values.version ?? page.version);
  return (
    <>
      <p>
        <a href={paths.staff.reportSections({ unit, period })}>Các mục của báo cáo</a>
      </p>
      <FormHeading sheet={page.sheet} />
      <p className="meta">
        {page.kind === null ? "Chưa có số liệu, nên biểu này không được in kèm báo cáo." : KIND[page.kind]}{" "}
        {page.sheet.unitOfCount}.
      </p>
      {page.sheet.lines.length > 0 ? <FormTable sheet={page.sheet} /> : null}
      {page.sheet.notes.map((note) => (
        <p key={note} className="meta italic">
          {note}
        </p>
      ))}
      {page.findings.length > 0 ? <FindingList findings={page.findings} /> : null}
      {page.canType ? (
        <>
          <FormGrid page={page} reply={reply} version={version} />
          <Card title="Nhập từ bảng tính">
            <p>
              <a href={paths.staff.reportFiguresTemplate(query)}>Tải mẫu của biểu (XLSX)</a>: điền số vào các
              cột, giữ nguyên mã và tên dòng. Tệp thay toàn bộ số đã nhập của biểu: ô nào để trống trong tệp
              thì biểu cũng để trống. Có một chỗ sai thì không số nào được nhập.
            </p>
            <PostForm multipart compact>
              <input type="hidden" name="version" value={version} />
              <FileField
                name="file"
                label="Tệp bảng tính của biểu"
                hint="XLSX, tối đa 2 MB"
                accept=".xlsx"
                required
                limits={{ files: 1, bytes: maxBytes }}
              />
              <Actions>
                <Button variant="secondary" name="intent" value="import">
                  Nhập từ bảng tính
                </Button>
              </Actions>
            </PostForm>
          </Card>
        </>
      ) : null}
    </>
  );
}
