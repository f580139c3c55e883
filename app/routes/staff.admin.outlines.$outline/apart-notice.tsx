import type { Outline, Section } from "~/features/reporting/sections/outline";
import { outlineValues } from "~/features/reporting/sections/outline-form";
import type { OutlineApart } from "~/features/reporting/sections/renew-outlines.server";
import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";
import { Card } from "~/ui/card";
import { Notice } from "~/ui/notice";

type Props = {
  apart: Omit<OutlineApart, "correctedAt"> & { correctedAt: string | Date };
  outline: Pick<Outline, "code">;
  section: string | null;
};

/** Says that a corrected outline no longer follows the portal's own text, and where the two differ. */
export function ApartNotice({ apart: { correctedAt, frame, sections }, outline, section }: Props) {
  return (
    <Notice tone="info" title="Đề cương này đã được sửa nên không tự theo bản mới của phần mềm">
      <p>
        Sửa lần cuối lúc {formatDateTime(new Date(correctedAt))}. Khác bản của phần mềm hiện nay ở{" "}
        {frame ? "khung của báo cáo" : ""}
        {frame && sections.length > 0 ? " và " : ""}
        {sections.length > 0 ? "các mục: " : ""}
        {sections.map((key, i) => (
          <span key={key}>
            {i > 0 ? ", " : ""}
            {key === section ? key : <a href={paths.staff.outline(outline.code, { section: key })}>{key}</a>}
          </span>
        ))}
        . Bản của phần mềm hiện dưới mỗi mục để đối chiếu.
      </p>
    </Notice>
  );
}

/** A section as the portal brings it, to copy from. */
export function OwnText({ section }: { section: Section }) {
  const values = outlineValues(section);
  const shown = Object.entries(values).filter(([name, value]) => value && LABELS[name.replace(/\d+$/, "")]);
  return (
    <Card title="Mục này trong bản của phần mềm">
      <dl>
        {shown.map(([name, value]) => (
          <div key={name} className="mb-2">
            <dt className="font-semibold">
              {LABELS[name.replace(/\d+$/, "")]}
              {/\d+$/.test(name) ? ` ${Number(/\d+$/.exec(name)?.[0]) + 1}` : ""}
            </dt>
            <dd className="m-0 whitespace-pre-line break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

const LABELS: Readonly<Record<string, string>> = {
  number: "Số thứ tự",
  title: "Tên mục",
  sentence: "Câu",
  zeroText: "Khi không phát sinh, câu",
  figures: "Số liệu",
  required: "Số liệu bắt buộc",
  sums: "Số liệu cộng từ các đơn vị",
  details: "Số liệu có chi tiết",
  texts: "Phần viết bằng lời",
  forms: "Biểu kèm theo",
};
