import { CountingWords } from "~/features/intake/counting-words";
import type { readReceipt } from "~/features/intake/receipt.server";
import { ReceiptProof } from "~/features/intake/receipt-proof";
import { Actions, CopyButton, PrintButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { useFormats, useWords, Vi } from "~/ui/language";
import { SummaryList } from "~/ui/summary-list";
import { RECEIPT } from "./words";

type Receipt = NonNullable<Awaited<ReturnType<typeof readReceipt>>>;

/** The paper one keeps: both codes, by when an answer is due and how that was counted. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { referenceCode, secret, qr, receivedAt, unit, dueOn, provisional, counting, proof } = receipt;
  const words = useWords(RECEIPT);
  const formats = useFormats();
  return (
    <Card title={words.card}>
      <div className="receipt">
        <div>
          <p className="receipt-label">{words.code}</p>
          <p className="big-code code">{referenceCode}</p>
          <p className="receipt-label">{words.secret}</p>
          <p className="big-code code">{secret}</p>
        </div>
        <div className="receipt-qr">
          <img src={qr} alt={words.qrAlt} width={180} height={180} />
          <p className="meta">{words.qr}</p>
        </div>
      </div>
      <SummaryList
        rows={[
          { label: words.receivedAt, value: formats.dateTime(receivedAt) },
          { label: words.unit, value: <Vi>{unit}</Vi> },
          {
            label: words.dueOn,
            value: <strong>{formats.date(dueOn) + (provisional ? ` ${words.provisional}` : "")}</strong>,
          },
          ...(counting ? [{ label: words.counting, value: <CountingWords counting={counting} /> }] : []),
        ]}
      />
      {proof ? <ReceiptProof {...proof} /> : null}
      <Actions>
        <PrintButton>{words.print}</PrintButton>
        <CopyButton text={`${referenceCode}\n${secret}`}>{words.copy}</CopyButton>
      </Actions>
    </Card>
  );
}
