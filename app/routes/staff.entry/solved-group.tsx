import { SPOT_OUTCOMES } from "~/features/intake/on-the-spot";
import { OUTCOME } from "~/shared/glossary";
import { CheckboxField, RadioGroup, TextArea } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";

/** "Đã giải quyết ngay": what the report needs of a matter that was settled while the sender was still there. */
export function SolvedGroup({ field }: { field: (name: string) => FieldState }) {
  return (
    <div className="solved-group">
      <CheckboxField label="Đã giải quyết ngay khi tiếp nhận (vẫn vào sổ và được đếm)" {...field("solved")} />
      <div className="when-solved">
        <RadioGroup
          label="Kết quả"
          required
          inline
          choices={SPOT_OUTCOMES.map((value) => ({ value, label: OUTCOME[value].vi }))}
          {...field("outcome")}
        />
        <TextArea label="Đã trả lời người gửi thế nào" required rows={3} {...field("reply")} />
      </div>
    </div>
  );
}
