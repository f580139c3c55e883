import { fieldId } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import type { Finding } from "./check";

/** What the check says, each line a link to where it is mended. */
export function FindingList({ findings, checked }: { findings: readonly Finding[]; checked: boolean }) {
  if (findings.length === 0)
    return checked ? <Notice tone="success" title="Kiểm tra: không còn gì phải xem lại" announce /> : null;
  const errors = findings.filter(({ level }) => level === "ERROR").length;
  return (
    <Notice
      tone="warning"
      title={`Kiểm tra dự thảo: ${errors} chỗ phải sửa, ${findings.length - errors} chỗ nên xem lại`}
    >
      <ul className="bullets">
        {findings.map(({ code, level, field, text }) => (
          <li key={code + field}>
            <strong>{level === "ERROR" ? "Phải sửa" : "Nên xem lại"}:</strong>{" "}
            <a href={`#${fieldId(field)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
