import { inBoth } from "~/shared/language";
import { useWords } from "~/ui/language";
import type { Proof } from "./receipt-proof.server";

export const PROOF = inBoth({
  vi: {
    proof: "Chứng minh với người khác rằng văn bản đã được tiếp nhận",
    show: "Đưa mã QR, địa chỉ hoặc dấu vân tay này cho ai cần biết.",
    page: "Trang xác thực",
    says: "chỉ nói văn bản được tiếp nhận lúc nào, không nói ai gửi và viết gì. Đừng đưa mã phản ánh và mã bí mật.",
    qr: "Mã QR mở trang xác thực",
    how: "Dấu vân tay là SHA-256 của dòng dưới đây (UTF-8), khi mỗi dấu … được thay bằng đúng chữ bạn đã gửi và mã bí mật trên biên nhận; không có đề xuất thì bỏ trống. Dấu ngoặc kép, gạch chéo ngược và xuống dòng viết như trong JSON.",
    line: "Tự tính lại, SHA-256 của dòng này khi thay mỗi … bằng đúng chữ đã gửi (viết như trong JSON; không có đề xuất thì bỏ trống) và mã bí mật:",
    mark: "Dấu vân tay:",
    address: "Trang xác thực:",
  },
  en: {
    proof: "Prove to others that your text was received",
    show: "Give this QR code, address or fingerprint to whoever needs to know.",
    page: "The page behind it",
    says: "only says when the text was received, not who sent it nor what it says. Do not give away the feedback code and the secret code.",
    qr: "QR code that opens the page of proof",
    how: "The fingerprint is the SHA-256 of the line below (UTF-8), with each … replaced by the very words you sent and by the secret code on your receipt; without a proposal it stays empty. Quotation marks, backslashes and line ends are written as in JSON.",
    line: "Do the sum yourself, SHA-256 of this line with each … replaced by what you sent (as in JSON; no proposal, nothing) and the secret code:",
    mark: "Fingerprint:",
    address: "Page of proof:",
  },
});

/** For others: that this text was received, and when. Folded on the screen; on paper it always stands open. */
export function ReceiptProof({ mark, address, href, qr, line }: Proof) {
  const words = useWords(PROOF);
  const image = <img src={qr} alt={words.qr} width={140} height={140} />;
  return (
    <>
      <details className="receipt-proof no-print">
        <summary>{words.proof}</summary>
        <p>
          {words.show} <a href={href}>{words.page}</a> {words.says}
        </p>
        {image}
        <p className="code break-anywhere">{mark}</p>
        <p>{words.how}</p>
        <p className="code break-anywhere">{line}</p>
      </details>
      <div className="receipt-proof print-only">
        <h3>{words.proof}</h3>
        {image}
        <p className="break-anywhere">
          {words.mark} <span className="code break-anywhere">{mark}</span>
        </p>
        <p className="break-anywhere">
          {words.address} {address}
        </p>
        <p className="break-anywhere">
          {words.line} <span className="code break-anywhere">{line}</span>
        </p>
      </div>
    </>
  );
}
