import { stepPath } from "~/features/workflow/step-paths";
import { REJECTION } from "~/shared/glossary";
import { Notice } from "~/ui/notice";

/** What stands in the form of a proposal to reject an item that names no sender; both may be changed. */
export const R3_PROPOSED = {
  reason: "R3",
  note: "Phản ánh chưa có họ tên và cách liên lạc của người gửi nên chưa đủ yêu cầu tại Điều 7 Nghị định 20/2008/NĐ-CP. Hãy gửi lại kèm họ tên, địa chỉ và số điện thoại hoặc thư điện tử. Những thông tin này không được công khai.",
} as const;

/** Says before an item is classified that it names nobody, and what follows from that. */
export function Anonymous({ code, proposing }: { code: string; proposing: boolean }) {
  return (
    <Notice tone="warning" title="Phản ánh không có họ tên hoặc cách liên lạc của người gửi">
      <p>
        Đề nghị không tiếp nhận, lý do R3: {REJECTION.R3.vi}. Phản ánh vẫn ở trong sổ và được lưu làm thông
        tin; không có thư nào gửi đi vì không biết gửi cho ai.
      </p>
      {proposing ? null : (
        <p>
          <a href={stepPath(code, "proposeRejection")}>Soạn đề nghị không tiếp nhận</a>
        </p>
      )}
    </Notice>
  );
}

/** Says before a proposed R3 is decided that the item has by now what R3 says is missing. */
export function NamedNow() {
  return (
    <Notice tone="warning" title="Người gửi đã có họ tên và cách liên hệ">
      <p>
        Lý do R3 ({REJECTION.R3.vi}) chỉ đúng khi còn thiếu. Xem thông tin người gửi ở trang hồ sơ; nếu đã đủ,
        hãy không duyệt đề nghị này để phản ánh được xử lý tiếp.
      </p>
    </Notice>
  );
}
