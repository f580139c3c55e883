import { SPOT_OUTCOMES } from "~/features/intake/on-the-spot";
import { OUTCOME } from "~/shared/glossary";
import { CheckboxField, RadioGroup, TextArea } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";

/** "Đã giải quyết ngay": what the report needs of a matter that was settled while the sender was still there. */
export function SolvedGroup({ field }: { field: (name: string) => FieldState }) {
  const solved = field("solved");
  return (
    <div className="solved-group">
      <CheckboxField
        label="Đã giải quyết ngay khi tiếp nhận (vẫn vào sổ và được đếm)"
        hint="Khi người gửi đang nghe máy, ở quầy hoặc ở buổi tiếp công dân."
        {...solved}
      />
      {/* What is to be cleared has to be seen, ticked or not. */}
      <div className={solved.errors?.length ? undefined : "when-solved"}>
        <RadioGroup
          label="Kết quả"
          required
          inline
          choices={[
            ...SPOT_OUTCOMES.map((value) => ({ value, label: OUTCOME[value].vi })),
            { value: "", label: "Chưa có" },
          ]}
          {...field("outcome")}
        />
        <TextArea label="Đã trả lời người gửi thế nào" required rows={3} {...field("reply")} />
      </div>
    </div>
  );
}
