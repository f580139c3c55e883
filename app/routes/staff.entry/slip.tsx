import { PROOF } from "~/features/intake/receipt-proof";
import type { Proof } from "~/features/intake/receipt-proof.server";
import { paths } from "~/paths";
import { dueWords } from "~/shared/due-words";
import { OUTCOME } from "~/shared/glossary";
import { dateOf } from "~/shared/local-date";
import { formatDateTime } from "~/shared/vi-format";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

type Saved = {
  referenceCode: string;
  title: string;
  secret: string | null;
  /** The receipt's fingerprint: proves to others that, and when, it was received; with the line it is the sum of. */
  proof: Pick<Proof, "mark" | "href" | "line"> | null;
  /** The key of the form that made it: the device forgets what it kept of that form (staff.js). */
  posting: string | null;
  receivedAt: Date;
  dueOn: Date;
  /** The calendar of that year is not known yet. */
  dueProvisional: boolean;
  registerNo: number | null;
  registerYear: number | null;
  unitName: string;
  /** What the sender was told already. */
  answer: { outcome: keyof typeof OUTCOME; reply: string } | null;
};

/** What is handed or read out to the sender; prints on one slip. */
export function Slip({ saved, nextHref }: { saved: Saved; nextHref: string }) {
  return (
    <>
      <div className="no-print" data-posted={saved.posting ?? undefined}>
        <Notice tone="success" title="Đã lưu và vào sổ" announce>
          <p>Đọc hoặc in hai mã cho người gửi: mã bí mật không xem lại được sau trang này.</p>
        </Notice>
      </div>
      <PageTitle>Phiếu tiếp nhận phản ánh, kiến nghị</PageTitle>
      <SummaryList
        rows={[
          { label: "Mã phản ánh", value: <span className="big-code code">{saved.referenceCode}</span> },
          {
            label: "Mã bí mật",
            value: saved.secret ? (
              <span className="big-code code">{saved.secret}</span>
            ) : (
              "Không còn hiện được. Cần mã, dùng “Cấp lại mã bí mật” ở trang phản ánh."
            ),
          },
          { label: "Số vào sổ", value: `${saved.registerNo}/${saved.registerYear}` },
          { label: "Nơi tiếp nhận", value: saved.unitName },
          { label: "Nhận lúc", value: formatDateTime(saved.receivedAt) },
          { label: "Tóm tắt", value: saved.title },
          ...(saved.answer
            ? [
                { label: "Đã giải quyết", value: OUTCOME[saved.answer.outcome].vi },
                { label: "Đã trả lời", value: <span className="own-words">{saved.answer.reply}</span> },
              ]
            : [
                {
                  label: "Trả lời trước hết ngày",
                  value: dueWords(dateOf(saved.dueOn), saved.dueProvisional),
                },
              ]),
          { label: "Theo dõi", value: `Vào trang Tra cứu kết quả, nhập hai mã trên.` },
          ...(saved.proof
            ? [
                {
                  label: "Dấu vân tay",
                  value: (
                    <>
                      <a href={saved.proof.href} className="code break-anywhere">
                        {saved.proof.mark}
                      </a>
                      <p className="meta">
                        {PROOF.vi.line} <span className="code break-anywhere">{saved.proof.line}</span>
                      </p>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Actions>
        <ButtonLink href={nextHref}>Nhập tiếp</ButtonLink>
        <PrintButton>In phiếu</PrintButton>
        <ButtonLink href={paths.staff.feedback(saved.referenceCode)} variant="secondary">
          Mở phản ánh
        </ButtonLink>
        <ButtonLink href={paths.staff.arrival(saved.referenceCode)} variant="secondary">
          Phiếu ghi nhận
        </ButtonLink>
      </Actions>
    </>
  );
}
