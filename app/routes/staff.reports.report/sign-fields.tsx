import type { SigningForm } from "~/features/reporting/periods/report-page.server";
import { SIGN_MODE } from "~/shared/sign-mode";
import { RadioGroup, Select, TextArea, TextField } from "~/ui/field";
import type { FieldState, FormReply } from "~/ui/form-values";

type Props = { signing: SigningForm; reply: FormReply | null; field: (name: string) => FieldState };

/** How a report is signed: a head says how, a deputy by which delegation; each thing to answer for has a field of its own. */
export function SignFields({ signing, reply, field }: Props) {
  const { gaps, notAsTyped, ways } = signing;
  const [gapsReason, ground] = [field("gapsReason"), field("ground")];
  const isAsked = ({ errors, defaultValue }: FieldState) =>
    errors.length > 0 || Boolean(reply && defaultValue);
  return (
    <>
      {/* What was typed for another signer or day: the printed signature goes by who signs, and they know it before. */}
      <Bullets title="Chưa khớp với người ký:" words={notAsTyped} />
      {ways.length > 0 ? (
        <RadioGroup label="Ký theo giao ký thay" required choices={ways} {...field("delegation")} />
      ) : (
        <>
          <Select
            label="Hình thức ký"
            required
            options={Object.entries(SIGN_MODE).map(([value, { vi: label }]) => ({ value, label }))}
            {...field("mode")}
          />
          <TextField
            label="Ký thay cho"
            hint="Chức danh hoặc tập thể; bỏ qua khi ký trực tiếp"
            hideOptional
            {...field("onBehalfOf")}
          />
          <TextField label="Chức vụ người ký" hint="Ví dụ: GIÁM ĐỐC" required {...field("position")} />
        </>
      )}
      <TextField label="Số văn bản" hint="Ví dụ: 158" width={10} hideOptional {...field("number")} />
      <TextField label="Địa danh" hideOptional {...field("place")} />
      <Bullets title="Văn bản này còn thiếu:" words={gaps} />
      {gaps.length > 0 || isAsked(gapsReason) ? (
        <TextArea label="Lý do vẫn ký khi còn thiếu" rows={3} hideOptional {...gapsReason} />
      ) : null}
      {isAsked(ground) ? (
        <TextArea
          label="Căn cứ ký thay"
          hint="Quyết định, giấy ủy quyền hoặc quy chế làm việc cho ký với tư cách cấp phó"
          rows={3}
          hideOptional
          {...ground}
        />
      ) : null}
    </>
  );
}

function Bullets({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <p className="mb-0">{title}</p>
      <ul className="bullets">
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}
