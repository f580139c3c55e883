import type { ItemLegs } from "~/features/workflow/item-legs.queries.server";
import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { stepPath } from "~/features/workflow/step-paths";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { paths } from "~/paths";
import { ASSESSMENT_CLASS, KIND, OUTCOME } from "~/shared/glossary";
import { formatDateTime } from "~/shared/vi-format";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { SummaryList, type SummaryRow } from "~/ui/summary-list";
import { Clocks } from "./clocks";
import { Legs, Slips } from "./legs";

/** Right: what is next, the clocks, who holds it. */
export function Side({ item }: { item: ItemPage & { legs: ItemLegs; maySeeSender: boolean } }) {
  return (
    <div className="side">
      <Steps item={item} />
      <Clocks clocks={item.clocks} ages={item.ages} />
      <Legs legs={item.legs.legs} />
      <Slips code={item.code} slips={item.legs.slips} maySeeSender={item.maySeeSender} />
      <Card title="Thông tin">
        <SummaryList rows={facts(item)} />
      </Card>
    </div>
  );
}

function Steps({ item }: { item: ItemPage }) {
  const { primary, others } = item.steps;
  return (
    <Card title="Việc tiếp theo">
      {primary ? (
        <p>
          <ButtonLink href={stepPath(item.code, primary)}>{TRANSITIONS[primary].vi}</ButtonLink>
        </p>
      ) : (
        <p>
          {others.length > 0
            ? "Không có bước bắt buộc với bạn. Khi cần, bạn có thể:"
            : "Bạn chỉ xem được phản ánh này."}
        </p>
      )}
      {item.readsOnly && item.heldBefore ? (
        <p className="meta">
          {item.heldBefore} không còn hoạt động: {item.holderName} xử lý tiếp. Cần làm việc ở đó, hãy đề nghị
          quản trị hệ thống chuyển tài khoản của bạn.
        </p>
      ) : null}
      {item.contestNote ? <p className="meta">{item.contestNote}</p> : null}
      {item.rejectionProposed ? (
        <p className="meta">Đang chờ thủ trưởng quyết định đề nghị không tiếp nhận.</p>
      ) : null}
      {others.length > 0 ? (
        <ul className="plain-links" aria-label="Việc khác">
          {others.map((action) => (
            <li key={action}>
              <a href={stepPath(item.code, action)}>{TRANSITIONS[action].vi}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function facts(item: ItemPage): SummaryRow[] {
  const row = (label: string, value: string | null | undefined): SummaryRow[] =>
    value ? [{ label, value }] : [];
  return [
    ...row("Đang giữ", item.holderName),
    ...row("Kế thừa việc của", item.heldBefore),
    ...row("Người xử lý", item.handlerName),
    ...row("Phối hợp", item.coordinatingNames.join("; ")),
    ...row("Nơi tiếp nhận", item.receivingUnitName),
    ...row("Lĩnh vực", item.fieldName),
    ...row("Loại", KIND[item.kind].vi),
    ...row("Tính vào", item.kind === "BOTH" ? KIND[item.countedKind].vi : null),
    ...row("Nhóm phân loại", item.assessmentClass && ASSESSMENT_CLASS[item.assessmentClass].vi),
    ...row("Kết quả", item.outcome && OUTCOME[item.outcome].vi),
    ...row("Thủ tục", item.procedure),
    ...row("Kênh", item.channelName),
    ...row("Nhận lúc", formatDateTime(item.receivedAt)),
    ...row("Nhập lúc", formatDateTime(item.enteredAt)),
    ...row("Mã quốc gia", item.nationalCode),
    ...row("Mã trong sổ nguồn", item.sourceId),
    ...row("Người gửi chọn lĩnh vực", item.senderFieldName),
    ...row("Người gửi nêu cơ quan", item.senderUnitName),
    ...(item.publicSlug
      ? [{ label: "Công khai", value: <a href={paths.answer(item.publicSlug)}>Xem trang công khai</a> }]
      : []),
  ];
}
