import { FormHeading } from "~/features/reporting/form-heading";
import type { FormSheet } from "~/features/reporting/form-sheet";
import { FormTable } from "~/features/reporting/form-table";
import { paths } from "~/paths";
import { Actions, ButtonLink } from "~/ui/button";

/** The form as it is stored now, with example numbers: what a correction does is seen before any period is closed. */
export function FormPreview({ id, sheet }: { id: number; sheet: FormSheet }) {
  return (
    <section aria-labelledby="xem-truoc" className="mt-8">
      <h2 id="xem-truoc">Xem trước biểu đang lưu</h2>
      <FormHeading sheet={sheet} level={3} />
      <p className="m-0 italic">{sheet.unitOfCount}</p>
      <FormTable sheet={sheet} />
      {sheet.notes.map((note) => (
        <p key={note} className="meta mt-2 mb-0 max-w-none">
          {note}
        </p>
      ))}
      <Actions>
        <ButtonLink variant="secondary" href={paths.staff.formVersionFile(id, "xlsx")}>
          Tải bảng tính xem trước (XLSX)
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.staff.formVersionFile(id, "pdf")}>
          Tải bản in xem trước (PDF)
        </ButtonLink>
      </Actions>
    </section>
  );
}
