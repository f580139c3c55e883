import { REPORT_REFUSAL } from "~/features/reporting/periods/refusals";
import { REPORT_FLOW, type ReportAction } from "~/features/reporting/periods/report-flow";
import type { ReportPage } from "~/features/reporting/periods/report-page.server";
import { formatCount } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, TextArea } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf, oneValue } from "~/ui/form-values";
import { SignFields } from "./sign-fields";

type Props = {
  page: ReportPage;
  isUntouched: boolean;
  missing: number;
  reply: FormReply | null;
  seen: string | null;
};

const WHAT: Readonly<Record<ReportAction, string>> = {
  begin: "Mở báo cáo để điền các phần khác trước khi chốt số liệu.",
  close: "Khóa số liệu và danh sách từng nội dung đứng sau mỗi ô. Phát sinh nhập sau tính vào kỳ kế tiếp.",
  reopen: "Bỏ bản chốt chưa ký để sửa các mục và lập lại.",
  sign: "Ký đúng bản đã chốt; tệp in của bản này không đổi nữa.",
  submit: "Gửi bản đã ký lên đơn vị nhận báo cáo.",
  return:
    "Đơn vị phải lập và nộp lại; báo cáo đã tiếp nhận thì số liệu không còn được cộng cho đến khi nộp lại.",
  accept: "Số liệu của báo cáo được cộng vào báo cáo tổng hợp.",
  supplement:
    "Chốt lại số liệu kỳ này thành một bản bổ sung có số; bản đã ký giữ nguyên. Muốn sửa các mục đã nhập thì hủy chốt bản bổ sung, sửa rồi chốt lại.",
  drop: "Không lập bổ sung nữa; báo cáo đã ký đứng như trước.",
};

const DANGEROUS: ReadonlySet<ReportAction> = new Set(["return", "reopen", "drop"]);

/** Why there is no step to take. Whoever draws the report up is told what stands in the way. */
function whyNothing({ period, laterClosed, duties }: ReportPage): string {
  if (period.stage === "AHEAD") return REPORT_REFUSAL.PERIOD_NOT_BEGUN;
  if (period.stage === "RUNNING") return REPORT_REFUSAL.PERIOD_NOT_OVER;
  if (laterClosed.length > 0 && duties.includes("OFFICER"))
    return `${REPORT_REFUSAL.LATER_CLOSED} Đã chốt: ${laterClosed.join(", ")}.`;
  return "Hiện không có việc nào dành cho tài khoản của bạn.";
}

/** What this reader can do with the report now: a card for each step. */
export function StepForms({ page, isUntouched, missing, reply, seen }: Props) {
  if (page.actions.length === 0)
    return (
      <Card title="Việc tiếp theo">
        <p>{whyNothing(page)}</p>
      </Card>
    );
  return page.actions.map((action) =>
    action === "sign" && page.signing?.ownClosing ? (
      <Card key={action} title={REPORT_FLOW.sign.vi}>
        <p>{REPORT_REFUSAL.OWN_CLOSING}</p>
      </Card>
    ) : (
      <StepForm
        key={action}
        action={action}
        page={page}
        isUntouched={isUntouched}
        missing={missing}
        seen={seen}
        reply={oneValue(reply?.values.action) === action ? reply : null}
      />
    ),
  );
}

function StepForm({ action, page, isUntouched, missing, reply, seen }: Props & { action: ReportAction }) {
  const { vi, needsReason } = REPORT_FLOW[action];
  const toCentre = page.unit.isProvince && (action === "return" || action === "accept");
  const title = toCentre ? `Ghi nhận: trung ương ${vi.toLowerCase()}` : vi;
  const signing = page.signing;
  const { number, place, mode, onBehalfOf, position, delegation } = signing ?? {};
  const supplementReason = page.supplementReason ?? "";
  const field = fieldsOf(reply, {
    ...{ number, place, mode, onBehalfOf, position, delegation },
    ...(action === "close" ? { supplementReason } : {}),
  });
  const isClosing = action === "close" || action === "supplement";
  return (
    <Card title={title}>
      <p className="meta">{WHAT[action]}</p>
      <PostForm compact id={`buoc-${action}`}>
        <input type="hidden" name="action" value={action} />
        <input type="hidden" name="version" value={page.version} />
        {action === "sign" ? (
          <>
            <FrozenCoverage of={page.frozenCoverage} />
            {signing ? <SignFields signing={signing} reply={reply} field={field} /> : null}
          </>
        ) : null}
        {needsReason ? (
          <TextArea label={`Lý do: ${vi.toLowerCase()}`} rows={3} required {...field(`${action}Reason`)} />
        ) : null}
        {action === "close" && page.supplementReason !== null ? (
          <TextArea label="Lý do bổ sung" rows={3} required {...field("supplementReason")} />
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
          <Button variant={DANGEROUS.has(action) ? "danger" : "primary"}>{title}</Button>
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
