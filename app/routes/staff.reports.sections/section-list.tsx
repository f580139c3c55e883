import { LETTER } from "~/features/reporting/documents/letter";
import { IfClosedNotice } from "~/features/reporting/if-closed-notice";
import { REPORT_REFUSAL } from "~/features/reporting/periods/refusals";
import type { sectionsView } from "~/features/reporting/sections/sections-page.server";
import { UnfinishedNotice } from "~/features/reporting/unfinished-notice";
import { paths } from "~/paths";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { FindingList } from "../staff.reports.section/finding-list";

type View = ReturnType<typeof sectionsView>;

/** The table of contents of a report, what is still to do, and the documents that come of it. */
export function SectionList({ view }: { view: View }) {
  const { query, canEdit, begun, isStanding } = view;
  const missing = view.rows.filter((row) => row.isEmpty).length;
  return (
    <>
      <PageTitle
        kicker={<a href={paths.staff.report(query)}>Báo cáo {view.periodTitle}</a>}
        lead={`Kỳ ${view.dates}. ${view.citation}${view.confirmed || /cần xác nhận/.test(view.citation) ? "" : " – cần xác nhận"}.`}
      >
        {view.unitName}: các mục của báo cáo
      </PageTitle>
      {isStanding ? <p>Báo cáo đã chốt: các mục được giữ nguyên như lúc chốt.</p> : null}
      <UnfinishedNotice unfinished={view.unfinished} />
      <IfClosedNotice words={view.ifClosed} />
      <FormAlone view={view} />
      <Actions>
        <ButtonLink href={paths.staff.reportWhole({ ...query, as: "docx" })}>Tải báo cáo (DOCX)</ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportWhole({ ...query, as: "pdf" })}>
          Bản để đọc (PDF)
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportWhole({ ...query, as: "xlsx" })}>
          Các biểu (XLSX)
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.reportWhole({ ...query, as: "json" })}>
          JSON
        </ButtonLink>
      </Actions>
      <div className="split">
        <div>
          <table className="data">
            <caption className="sr-only">Các mục của báo cáo</caption>
            <thead>
              <tr>
                <th scope="col">Mục</th>
                <th scope="col">Tình trạng</th>
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" data-label="Mục" className={row.depth === 1 ? undefined : "font-normal"}>
                    <span className={row.depth === 3 ? "pl-6" : row.depth === 2 ? "pl-3" : undefined}>
                      {row.number}{" "}
                      {row.isHeading ? (
                        row.title
                      ) : (
                        <a href={paths.staff.reportSection({ ...query, section: row.key })}>{row.title}</a>
                      )}
                    </span>
                  </th>
                  <td data-label={row.isHeading ? "" : "Tình trạng"}>
                    {row.isHeading ? "" : <State row={row} formAlone={view.formAlone} />}
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row" data-label="Mục" className="font-normal">
                  <a href={paths.staff.reportSection({ ...query, section: LETTER })}>
                    Thể thức văn bản: số, ngày, nơi nhận, chữ ký
                  </a>
                </th>
                <td data-label="Tình trạng">{view.hasLetter ? "Đã có" : "Chưa có"}</td>
              </tr>
            </tbody>
          </table>
          <FormList forms={view.forms} query={query} />
        </div>
        <aside>
          {canEdit ? (
            <Card title={begun ? "Lập báo cáo" : "Chưa bắt đầu"}>
              {begun ? (
                <>
                  <p>
                    {missing === 0 ? "Mục nào cũng đã có nội dung." : `Còn ${missing} mục chưa có nội dung.`}
                  </p>
                  <PostForm compact>
                    <Actions>
                      <Button variant="secondary" name="intent" value="carry">
                        Lấy nền từ kỳ trước
                      </Button>
                    </Actions>
                  </PostForm>
                  <p>
                    <a href={paths.staff.reportImport(query)}>Nhập số liệu từ bảng tính (XLSX)</a>
                  </p>
                  <p>
                    <a href={paths.staff.ballotDesks(query)}>Phiếu hài lòng bằng mã QR</a>
                  </p>
                </>
              ) : !view.canBegin ? (
                <p>{REPORT_REFUSAL.PERIOD_NOT_BEGUN}</p>
              ) : (
                <PostForm compact>
                  <Actions>
                    <Button name="intent" value="begin">
                      Bắt đầu lập báo cáo
                    </Button>
                  </Actions>
                </PostForm>
              )}
            </Card>
          ) : null}
          <FindingList findings={view.findings} rules={view.rules} query={query} />
        </aside>
      </div>
    </>
  );
}

const FORM_STATE = {
  TYPED: "Nhập theo từng dòng, in kèm báo cáo",
  FIGURES: "Lấy từ số liệu của mục, in kèm báo cáo",
  SUMMED: "Cộng từ các đơn vị, in kèm báo cáo",
  JOINED: "Số riêng cộng số của các đơn vị, in kèm báo cáo",
  OPEN: "Chưa đủ số, chưa in kèm",
} as const;

/** The forms behind the text; only those with numbers are printed and cited. */
function FormList({ forms, query }: Pick<View, "forms" | "query">) {
  if (forms.length === 0) return null;
  return (
    <table className="data">
      <caption>Biểu số liệu kèm theo</caption>
      <thead>
        <tr>
          <th scope="col">Biểu</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {forms.map(({ subject, code, title, kind }) => (
          <tr key={subject}>
            <th scope="row" data-label="Biểu" className="font-normal">
              <a href={paths.staff.reportFigures({ ...query, form: subject })}>{code}</a>{" "}
              {sentenceCase(title)}
            </th>
            <td data-label="Tình trạng">{kind === null ? "Không có số liệu" : FORM_STATE[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Titles of forms stand in capitals on paper; in a list they would shout. */
const sentenceCase = (title: string): string =>
  `${title.charAt(0)}${title
    .slice(1)
    .toLowerCase()
    .replace(/cơ sở dữ liệu/, "Cơ sở dữ liệu")}`;

/** Whether the unit sends its counted form without these sections, or may still say so. */
function FormAlone({ view }: { view: View }) {
  if (view.formAlone)
    return (
      <Notice tone="info" title="Kỳ này đơn vị chỉ gửi biểu PAKN">
        <p>Các mục không có nội dung và không phải điền.</p>
      </Notice>
    );
  if (view.isStanding || !view.isUntouched) return null;
  return (
    <Notice tone="info" title="Chưa điền mục nào">
      <p>
        Khi chốt, những điều kiểm tra thấy ở dưới phải được sửa hoặc ghi lý do, cũng như với báo cáo đã điền
        dở. Đơn vị chỉ gửi biểu PAKN thì đánh dấu như vậy khi chốt và không phải điền các mục.
      </p>
    </Notice>
  );
}

function State({ row, formAlone }: { row: View["rows"][number]; formAlone: boolean }) {
  if (row.isEmpty && formAlone) return <span className="tag">Không gửi kỳ này</span>;
  if (row.isEmpty) return <span className="tag">Chưa có nội dung</span>;
  if (row.findings > 0) return <span className="tag tag-late">{row.findings} điều cần xem lại</span>;
  if (row.carried !== null) return <span className="tag">Lấy từ kỳ trước, chưa xem lại</span>;
  return <span className="tag tag-ok">Đã có</span>;
}
