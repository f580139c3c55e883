import { REPORT_FLOW, type ReportAction } from "~/features/reporting/periods/report-flow";
import type { ReportPage } from "~/features/reporting/periods/report-page.server";
import { SIGN_MODE } from "~/shared/sign-mode";
import { formatCount } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FieldState, type FormReply, fieldsOf, oneValue } from "~/ui/form-values";

type Props = {
  page: ReportPage;
  isUntouched: boolean;
  missing: number;
  reply: FormReply | null;
  seen: string | null;
};

const WHAT: Readonly<Record<ReportAction, string>> = {
  begin: "Mở báo cáo để điền các phần khác trước khi kỳ kết thúc.",
  close: "Khóa số liệu và danh sách từng nội dung đứng sau mỗi ô. Phát sinh nhập sau tính vào kỳ kế tiếp.",
  reopen: "Bỏ bản chốt chưa ký và lập lại.",
  sign: "Ký đúng bản đã chốt; tệp in của bản này không đổi nữa.",
  submit: "Gửi bản đã ký lên đơn vị nhận báo cáo.",
  return:
    "Đơn vị phải lập và nộp lại; báo cáo đã tiếp nhận thì số liệu không còn được cộng cho đến khi nộp lại.",
  accept: "Số liệu của báo cáo được cộng vào báo cáo tổng hợp.",
  supplement: "Chốt lại số liệu kỳ này thành một bản bổ sung có số; bản đã ký giữ nguyên.",
};

/** What this reader can do with the report now: a card for each step. */
export function StepForms({ page, isUntouched, missing, reply, seen }: Props) {
  if (page.actions.length === 0)
    return (
      <Card title="Việc tiếp theo">
        <p>
          {page.period.isOver
            ? "Hiện không có việc nào dành cho tài khoản của bạn."
            : "Kỳ báo cáo chưa kết thúc nên chưa chốt được."}
        </p>
      </Card>
    );
  return page.actions.map((action) => (
    <StepForm
      key={action}
      action={action}
      page={page}
      isUntouched={isUntouched}
      missing={missing}
      seen={seen}
      reply={oneValue(reply?.values.action) === action ? reply : null}
    />
  ));
}

function StepForm({ action, page, isUntouched, missing, reply, seen }: Props & { action: ReportAction }) {
  const { vi, needsReason } = REPORT_FLOW[action];
  const toCentre = page.unit.isProvince && (action === "return" || action === "accept");
  const title = toCentre ? `Ghi nhận: trung ương ${vi.toLowerCase()}` : vi;
  const { gaps = [], notAsTyped = [], ...usual } = page.signing ?? {};
  const field = fieldsOf(reply, usual);
  const isClosing = action === "close" || action === "supplement";
  return (
    <Card title={title}>
      <p className="meta">{WHAT[action]}</p>
      <PostForm compact id={`buoc-${action}`}>
        <input type="hidden" name="action" value={action} />
        {action === "sign" ? (
          <>
            <FrozenCoverage of={page.frozenCoverage} />
            <NotAsTyped words={notAsTyped} />
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
            <TextField label="Số văn bản" hint="Ví dụ: 158" width={10} hideOptional {...field("number")} />
            <TextField label="Địa danh" hideOptional {...field("place")} />
            <PaperGaps gaps={gaps} isRefused={reply !== null} reason={field("gapsReason")} />
          </>
        ) : null}
        {needsReason ? (
          <TextArea label={`Lý do: ${vi.toLowerCase()}`} rows={3} required {...field(`${action}Reason`)} />
        ) : null}
        {isClosing && missing > 0 ? (
          <CheckboxField
            label={`Chốt dù còn thiếu ${formatCount(missing)} đơn vị; các đơn vị này được liệt kê, không tính là 0`}
            {...field("allowMissing")}
          />
        ) : null}
        {isClosing && isUntouched ? (
          <CheckboxField
            label="Kỳ này đơn vị chỉ gửi biểu PAKN, không gửi các mục của báo cáo"
            {...field("formAlone")}
          />
        ) : null}
        {isClosing && reply && seen ? (
          <>
            <input type="hidden" name="findingsSeen" value={seen} />
            <TextArea
              label="Lý do giữ nguyên những điều kiểm tra thấy"
              rows={3}
              hideOptional
              {...field("findingsReason")}
            />
          </>
        ) : null}
        <Actions>
          <Button variant={action === "return" || action === "reopen" ? "danger" : "primary"}>{title}</Button>
        </Actions>
      </PostForm>
    </Card>
  );
}

/** Whose figures are about to be signed, which is not always what stands on the board by now. */
function FrozenCoverage({ of }: { of: ReportPage["frozenCoverage"] }) {
  if (!of) return null;
  return (
    <>
      <p className="mb-0">
        <b>Bản chốt này:</b> {of.words}
        {of.missing.length > 0 ? ` Chưa có số liệu của: ${of.missing.join("; ")}.` : null}
      </p>
      {of.since.length > 0 ? (
        <p>
          Mới được tiếp nhận sau khi chốt, không có trong bản này: {of.since.join("; ")}. Muốn đưa vào, hãy
          hủy chốt để lập lại rồi chốt lại.
        </p>
      ) : null}
    </>
  );
}

/** What the paper would go out without: mended first, or signed with a reason. */
function PaperGaps({
  gaps,
  isRefused,
  reason,
}: {
  gaps: readonly string[];
  isRefused: boolean;
  reason: FieldState;
}) {
  if (gaps.length === 0 && !isRefused) return null;
  return (
    <>
      <Bullets title="Văn bản này còn thiếu:" words={gaps} />
      <TextArea
        label={isRefused ? "Lý do vẫn ký khi còn thiếu, hoặc căn cứ ký thay" : "Lý do vẫn ký khi còn thiếu"}
        rows={3}
        hideOptional
        {...reason}
      />
    </>
  );
}

/** What was typed for another signer or day: the printed signature goes by who signs, and they know it before. */
const NotAsTyped = ({ words }: { words: readonly string[] }) => (
  <Bullets title="Chưa khớp với người ký:" words={words} />
);

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
