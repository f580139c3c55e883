import type { readReceipt } from "~/features/intake/receipt.server";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import { Actions, CopyButton, PrintButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { SummaryList } from "~/ui/summary-list";

type Receipt = NonNullable<Awaited<ReturnType<typeof readReceipt>>>;

/** The paper one keeps: both codes, by when an answer is due and how that was counted. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { referenceCode, secret, qr, receivedAt, unit, dueOn, provisional, counting, proof } = receipt;
  return (
    <Card title="Biên nhận">
      <div className="receipt">
        <div>
          <p className="receipt-label">Mã phản ánh, kiến nghị</p>
          <p className="big-code code">{referenceCode}</p>
          <p className="receipt-label">Mã bí mật</p>
          <p className="big-code code">{secret}</p>
        </div>
        <div className="receipt-qr">
          <img src={qr} alt="Mã QR mở thẳng trang theo dõi" width={180} height={180} />
          <p className="meta">Quét để mở trang theo dõi. Ai quét được cũng xem được, xin giữ kín.</p>
        </div>
      </div>
      <SummaryList
        rows={[
          { label: "Nhận lúc", value: formatDateTime(receivedAt) },
          { label: "Đơn vị tiếp nhận", value: unit },
          {
            label: "Hạn trả lời",
            value: <strong>{formatDate(dueOn) + (provisional ? " (tạm tính)" : "")}</strong>,
          },
          ...(counting ? [{ label: "Cách tính hạn", value: counting }] : []),
        ]}
      />
      {proof ? <ReceiptProof {...proof} /> : null}
      <Actions>
        <PrintButton>In biên nhận</PrintButton>
        <CopyButton text={`${referenceCode}\n${secret}`}>Sao chép hai mã</CopyButton>
      </Actions>
    </Card>
  );
}

/** For others: that this text was received, and when. The two codes stay with the sender. */
function ReceiptProof({ mark, href, qr }: NonNullable<Receipt["proof"]>) {
  return (
    <details className="receipt-proof">
      <summary>Chứng minh với người khác rằng văn bản đã được tiếp nhận</summary>
      <p>
        Đưa mã QR hoặc dấu vân tay này cho ai cần biết. <a href={href}>Trang xác thực</a> chỉ nói văn bản được
        tiếp nhận lúc nào, không nói ai gửi và viết gì. Đừng đưa hai mã ở trên.
      </p>
      <img src={qr} alt="Mã QR mở trang xác thực" width={140} height={140} />
      <p className="code break-anywhere">{mark}</p>
    </details>
  );
}
