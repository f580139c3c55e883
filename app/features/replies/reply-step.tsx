import type { ComponentProps } from "react";
import { OUTCOME } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { DateField, RadioGroup, Select, TextArea, TextField } from "~/ui/field";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { NOTE_LIMIT, REPLY_LIMIT } from "../workflow/action-forms/answers";
import { linesOf } from "../workflow/action-forms/form-kit";
import type { CountedKind, Kind } from "../workflow/states";
import { StepFrame } from "../workflow/step-frame";
import type { Finding } from "./check";
import { FindingList } from "./finding-list";
import {
  answerField,
  CHOSEN_OUTCOMES,
  criterionField,
  criterionNoteField,
  MORE_PROMISES,
  promiseFields,
} from "./reply-fields";
import { CRITERIA } from "./sheet";
import { FOLLOW_UP, WHAT_FOLLOWS } from "./what-follows";

type Frame = ComponentProps<typeof StepFrame>;
type Choice = { value: string; label: string };
type Props = {
  step: "draftReply" | "resolve";
  head: Pick<Frame, "title" | "item" | "refusal" | "others">;
  known: Record<string, string | null | undefined>;
  points: readonly string[];
  people: readonly Choice[];
  kind: Kind | CountedKind;
  templates: readonly { id: number; name: string; confirmed: boolean }[];
  template: { name: string; confirmed: boolean } | null;
  ways: readonly Choice[];
  /** What the head of the unit is called where nothing was typed. */
  headTitle: string;
  ownDraft: boolean;
  /** How many senders besides its own get this reply. */
  others: number;
  findings: readonly Finding[];
  answer: (NonNullable<Frame["answer"]> & { findings: Finding[]; status: number }) | undefined;
};

const WORDS = {
  draftReply: { hint: "Thủ trưởng đơn vị duyệt rồi mới gửi cho người phản ánh.", button: "Trình duyệt" },
  resolve: {
    hint: "Câu trả lời được gửi ngay đến người phản ánh và khép lại việc xử lý.",
    button: "Duyệt và gửi trả lời",
  },
} as const;

/** The page on which a reply is written point by point, and the one on which it is approved and signed. */
export function ReplyStepPage({
  step,
  head,
  answer,
  findings,
  templates,
  template,
  ownDraft,
  others,
  ...form
}: Props) {
  const shown = answer ? answer.findings : findings;
  return (
    <>
      {templates.length > 0 && !head.refusal ? <TemplateChoice templates={templates} /> : null}
      <StepFrame {...head} {...WORDS[step]} answer={answer}>
        {template && !answer ? <TemplateNotice {...template} /> : null}
        {ownDraft ? (
          <Notice tone="warning" title="Bạn đã trình dự thảo này">
            <p>
              Người ký thay không duyệt dự thảo của chính mình. Người đứng đầu hoặc người khác được ủy quyền
              ký.
            </p>
          </Notice>
        ) : null}
        {others > 0 ? (
          <Notice tone="info" title={`Câu trả lời này được gửi cho ${others + 1} người`}>
            <p>
              Người gửi phản ánh này và người gửi {others} phản ánh gộp vào, cùng cam kết nếu có. Không nêu
              tên, địa chỉ, số hồ sơ của riêng một người.
            </p>
          </Notice>
        ) : null}
        <FindingList findings={shown} checked={answer?.status === 200} />
        <ReplyFields step={step} answer={answer} {...form} keep={`${head.item.code}-${step}`} />
        {shown.some(({ level }) => level === "ADVICE") ? (
          <PassOver step={step} answer={answer} known={form.known} />
        ) : null}
        {step === "resolve" ? <Signing answer={answer} ways={form.ways} headTitle={form.headTitle} /> : null}
        {step === "draftReply" ? (
          <Actions>
            <Button variant="secondary" name="intent" value="check">
              Kiểm tra trước khi trình
            </Button>
          </Actions>
        ) : null}
      </StepFrame>
    </>
  );
}

function TemplateChoice({ templates }: Pick<Props, "templates">) {
  return (
    <details className="field">
      <summary>Bắt đầu từ câu trả lời mẫu ({templates.length})</summary>
      <p className="meta">Mẫu thay phần đã viết trong biểu dưới đây; chọn trước khi viết.</p>
      <ul className="bullets">
        {templates.map(({ id, name, confirmed }) => (
          <li key={id}>
            <a href={`?template=${id}`}>{name}</a>
            {confirmed ? null : <span className="meta"> · căn cứ cần xác nhận</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TemplateNotice({ name, confirmed }: { name: string; confirmed: boolean }) {
  return (
    <Notice tone={confirmed ? "info" : "warning"} title={`Đã điền theo mẫu “${name}”`}>
      <p>
        {confirmed
          ? "Đọc lại và sửa cho đúng với việc này."
          : "Căn cứ pháp lý trong mẫu cần xác nhận: đối chiếu với văn bản đang có hiệu lực trước khi trình."}
      </p>
    </Notice>
  );
}

function ReplyFields({
  answer,
  known,
  points,
  people,
  kind,
  keep,
}: Pick<Props, "step" | "answer" | "known" | "points" | "people" | "kind"> & { keep: string }) {
  const field = fieldsOf(answer?.reply, known);
  return (
    <>
      <RadioGroup
        {...field("outcome")}
        label="Kết quả"
        required
        choices={linesOf(OUTCOME, CHOSEN_OUTCOMES).map((line) => ({
          ...line,
          hint: WHAT_FOLLOWS[line.value as keyof typeof WHAT_FOLLOWS].vi,
        }))}
      />
      <TextArea
        {...field("reply")}
        label={points.length > 0 ? "Nội dung trả lời chung" : "Nội dung trả lời"}
        hint={
          points.length > 0
            ? "Đã xác minh gì, kết luận chung. Từng điểm trả lời ở dưới."
            : "Đã xác minh gì, căn cứ vào đâu, kết luận thế nào."
        }
        required={points.length === 0}
        rows={points.length > 0 ? 6 : 12}
        limit={REPLY_LIMIT}
        keep={`${keep}-reply`}
      />
      {points.map((point, i) => (
        <TextArea
          key={point}
          {...field(answerField(i))}
          label={`Trả lời điểm ${i + 1}`}
          hint={point}
          required
          rows={5}
          keep={`${keep}-${answerField(i)}`}
        />
      ))}
      <TextArea
        {...field("legalBasis")}
        label="Căn cứ pháp lý"
        hint="Điều, khoản; số, ký hiệu văn bản."
        rows={2}
        required={kind !== "ACT"}
      />
      <TextArea
        {...field("nextStep")}
        label="Người gửi làm gì tiếp"
        hint="Đến đâu, mang gì, liên hệ ai; hoặc không phải làm gì nữa."
        rows={3}
        keep={`${keep}-nextStep`}
      />
      {kind === "ACT" ? null : <CriteriaFields field={field} />}
      <RadioGroup {...field("followUp")} label="Việc tiếp theo của cơ quan" choices={linesOf(FOLLOW_UP)} />
      <TextArea
        {...field("promise")}
        label="Cam kết, hoặc việc đã làm xong"
        hint="Được công khai cùng câu trả lời: không ghi tên người gửi. Ví dụ: Sửa phiếu hẹn và niêm yết tại Bộ phận Một cửa."
        rows={2}
      />
      <Select
        {...field("owner")}
        label="Người chịu trách nhiệm cam kết"
        options={people}
        placeholder="Chọn người"
      />
      <DateField {...field("promiseOn")} label="Hoàn thành trước ngày" />
      {MORE_PROMISES.map((n) => (
        <MorePromise key={n} n={n} field={field} people={people} />
      ))}
      <DateField {...field("doneOn")} label="Đã làm xong ngày" />
    </>
  );
}

/** Another promise of the same reply, folded until it is needed. */
function MorePromise({
  n,
  field,
  people,
}: {
  n: number;
  field: ReturnType<typeof fieldsOf>;
  people: readonly { value: string; label: string }[];
}) {
  const names = promiseFields(n);
  const parts = [field(names.text), field(names.owner), field(names.on)];
  const used = parts.some(({ defaultValue, errors }) => Boolean(defaultValue) || errors.length > 0);
  return (
    <details className="field" open={used}>
      <summary>Thêm cam kết thứ {n}</summary>
      <TextArea {...field(names.text)} label={`Cam kết thứ ${n}`} rows={2} />
      <Select
        {...field(names.owner)}
        label={`Người chịu trách nhiệm cam kết thứ ${n}`}
        options={people}
        placeholder="Chọn người"
      />
      <DateField {...field(names.on)} label={`Hoàn thành cam kết thứ ${n} trước ngày`} />
    </details>
  );
}

function CriteriaFields({ field }: { field: ReturnType<typeof fieldsOf> }) {
  return (
    <fieldset className="field">
      <legend>Đánh giá quy định theo sáu tiêu chí</legend>
      <p className="hint">
        Điểm c khoản 2 Điều 14 Nghị định 20/2008/NĐ-CP. Không hỏi khi chưa đủ cơ sở xem xét; không đạt thì ghi
        vì sao. Công văn trả lời nêu kết quả này và lý do không đạt; ghi chú khác không in.
      </p>
      {CRITERIA.map(({ key, vi }, i) => (
        <div key={key} className="criterion">
          <RadioGroup
            {...field(criterionField(i))}
            label={`${i + 1}. ${vi}`}
            inline
            hideOptional
            choices={[
              { value: "YES", label: "Đạt" },
              { value: "NO", label: "Không đạt" },
            ]}
          />
          <TextField {...field(criterionNoteField(i))} label={`Ghi chú tiêu chí ${i + 1}`} />
        </div>
      ))}
    </fieldset>
  );
}

/** Why advice of the check is passed over; what the handler wrote stands there for the head to read. */
const PassOver = ({ step, answer, known }: Pick<Props, "step" | "answer" | "known">) => (
  <TextArea
    {...fieldsOf(answer?.reply, known)("overrideReason")}
    label={step === "resolve" ? "Vì sao vẫn duyệt" : "Vì sao vẫn trình"}
    hint="Chỉ cần khi còn chỗ nên xem lại. Lý do được lưu cùng câu trả lời."
    rows={2}
    limit={NOTE_LIMIT}
  />
);

function Signing({ answer, ways, headTitle }: Pick<Props, "answer" | "ways" | "headTitle">) {
  const field = fieldsOf(answer?.reply, { signAs: ways[0]?.value });
  return (
    <>
      <RadioGroup {...field("signAs")} label="Hình thức ký" choices={ways} required />
      <TextField
        {...field("position")}
        label="Chức vụ ghi trên văn bản"
        hint={`Để trống: ${headTitle}${headTitle === "CHỦ TỊCH" ? "" : ", hoặc CHỦ TỊCH khi ký TM"}. Ký thay thì theo giấy ủy quyền.`}
        width={30}
      />
    </>
  );
}
