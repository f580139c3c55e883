import { ANSWER_WAYS } from "~/features/intake/contact.schema";
import type { Review } from "~/features/intake/review.queries.server";
import { ISSUES, SUBJECTS } from "~/features/intake/subject";
import { paths } from "~/paths";
import { FORM, SENDER_TYPE } from "~/shared/glossary";
import { formatBytes } from "~/shared/vi-format";
import { fieldId } from "~/ui/form-values";
import { SummaryList, type SummaryRow } from "~/ui/summary-list";

/** Everything that will be sent, each answer with its way back. */
export function ReviewList({ review }: { review: Review }) {
  return (
    <>
      <h2>Nội dung</h2>
      <SummaryList rows={[...matterRows(review), ...fileRows(review)]} />
      <h2>Liên hệ</h2>
      <SummaryList rows={contactRows(review)} />
    </>
  );
}

/** The address of one field: the page opens where it stands. */
const at = (page: string, field: string): string => `${page}#${fieldId(field)}`;

function matterRows({ subject, matter, names }: Review): SummaryRow[] {
  const row = (field: string, label: string, value: string) => ({
    label,
    value,
    changeHref: at(paths.sendMatter(), field),
  });
  const issues = matter.issues.map((issue) => ISSUES[issue as keyof typeof ISSUES]).join("; ");
  const asksForm = subject !== "INITIATIVE";
  return [
    { label: "Nói về", value: SUBJECTS[subject].vi, changeHref: at(paths.send(), "subject") },
    row("title", "Tóm tắt", matter.title),
    row("content", "Sự việc cụ thể", matter.content),
    ...(issues ? [row("issues", "Điểm vướng", issues)] : []),
    row(asksForm ? "form" : "proposal", "Hình thức", FORM[matter.form].vi),
    ...(matter.proposal ? [row("proposal", "Đề xuất", matter.proposal)] : []),
    row("field", "Lĩnh vực", names.field),
    row("unit", "Cơ quan liên quan", names.unit),
    ...(names.procedure === null ? [] : [row("procedure", "Thủ tục hành chính", names.procedure)]),
  ];
}

function fileRows({ files }: Review): SummaryRow[] {
  const value =
    files.length === 0 ? (
      "Không có"
    ) : (
      <ul className="file-lines">
        {files.map(({ id, fileName, size }) => (
          <li key={id}>
            <a href={paths.draftFile(id)}>{fileName}</a> ({formatBytes(size)})
          </li>
        ))}
      </ul>
    );
  return [{ label: "Tệp đính kèm", value, changeHref: `${paths.sendMatter()}#tep` }];
}

function contactRows({ contact }: Review): SummaryRow[] {
  const row = (field: string, label: string, value: string) => ({
    label,
    value,
    changeHref: at(paths.sendContact(), field),
  });
  return [
    row("senderType", "Tư cách", SENDER_TYPE[contact.senderType].vi),
    row("name", "Tên", contact.name),
    row("address", "Địa chỉ", contact.address),
    row("email", "Thư điện tử", contact.email ?? "Không có"),
    row("phone", "Điện thoại", contact.phone ?? "Không có"),
    row("answerBy", "Nhận trả lời qua", ANSWER_WAYS[contact.answerBy].vi),
  ];
}
