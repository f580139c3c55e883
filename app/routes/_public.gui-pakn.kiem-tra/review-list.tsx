import { ANSWER_WAYS } from "~/features/intake/contact.schema";
import type { Review } from "~/features/intake/review.queries.server";
import { ISSUES, SUBJECTS } from "~/features/intake/subject";
import { paths } from "~/paths";
import { FORM, SENDER_TYPE } from "~/shared/glossary";
import { formatBytes } from "~/shared/vi-format";
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

function matterRows({ subject, matter, names }: Review): SummaryRow[] {
  const changeHref = paths.sendMatter();
  const issues = matter.issues.map((issue) => ISSUES[issue as keyof typeof ISSUES]).join("; ");
  return [
    { label: "Nói về", value: SUBJECTS[subject].vi, changeHref: paths.send() },
    { label: "Tóm tắt", value: matter.title, changeHref },
    { label: "Sự việc cụ thể", value: matter.content, changeHref },
    ...(issues ? [{ label: "Điểm vướng", value: issues, changeHref }] : []),
    { label: "Hình thức", value: FORM[matter.form].vi, changeHref },
    ...(matter.proposal ? [{ label: "Đề xuất", value: matter.proposal, changeHref }] : []),
    { label: "Lĩnh vực", value: names.field, changeHref },
    { label: "Cơ quan liên quan", value: names.unit, changeHref },
    { label: "Thủ tục hành chính", value: names.procedure, changeHref },
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
  const changeHref = paths.sendContact();
  return [
    { label: "Tư cách", value: SENDER_TYPE[contact.senderType].vi, changeHref },
    { label: "Tên", value: contact.name, changeHref },
    { label: "Địa chỉ", value: contact.address, changeHref },
    { label: "Thư điện tử", value: contact.email ?? "Không có", changeHref },
    { label: "Điện thoại", value: contact.phone ?? "Không có", changeHref },
    { label: "Nhận trả lời qua", value: ANSWER_WAYS[contact.answerBy].vi, changeHref },
  ];
}
