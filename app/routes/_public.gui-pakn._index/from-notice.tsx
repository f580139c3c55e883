import { Notice } from "~/ui/notice";

/** What a notice's QR code filled in, and that it can be changed; or that the address does not hold. */
export function FromNotice({ unit, mistaken }: { unit: { name: string } | null; mistaken: boolean }) {
  if (mistaken)
    return (
      <Notice tone="warning" title="Đường dẫn này không đúng hoặc đã cũ">
        <p>Bạn vẫn gửi được như thường. Cơ quan liên quan chọn ở bước sau, không biết thì để trống.</p>
      </Notice>
    );
  if (!unit) return null;
  return (
    <Notice tone="info" title={`Cơ quan được chọn sẵn: ${unit.name}`}>
      <p>Bạn xem lại ở bước sau; việc của cơ quan khác thì chọn lại, không biết thì để trống.</p>
    </Notice>
  );
}
