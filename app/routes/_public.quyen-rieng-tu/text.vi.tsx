import { paths } from "~/paths";
import { telephone } from "~/shared/telephone";
import type { PrivacyProps } from "./privacy-props";
import { Rights } from "./rights";

/** The privacy notice: this text is the binding one. */
export function PrivacyInVietnamese({ settings }: PrivacyProps) {
  return (
    <>
      <h2 id="ai">Ai chịu trách nhiệm</h2>
      <p>
        {settings.focalUnitName}, thay mặt {settings.peopleCommittee}, quyết định mục đích và cách xử lý dữ
        liệu của cổng này. Cơ quan được giao trả lời bạn cùng chịu trách nhiệm với phần việc của mình.
      </p>
      <h2 id="gi">Chúng tôi thu thập gì và vì sao</h2>
      <ul>
        <li>
          <strong>Họ tên hoặc tên tổ chức, địa chỉ, số điện thoại, địa chỉ thư</strong>: Điều 7 Nghị định
          20/2008/NĐ-CP yêu cầu khi tiếp nhận; dùng để liên hệ, hỏi thêm và gửi trả lời.
        </li>
        <li>
          <strong>Nội dung và tệp bạn gửi</strong>: để xem xét và trả lời.
        </li>
        <li>
          <strong>Thời điểm gửi, các bước xử lý</strong>: để tính hạn trả lời và làm báo cáo thống kê. Thống
          kê không có tên ai.
        </li>
        <li>
          <strong>Địa chỉ thư điện tử của người theo dõi trả lời mới</strong>, chỉ khi bạn tự đăng ký và xác
          nhận: để gửi thư báo. Bỏ theo dõi là xóa ngay; không xác nhận thì xóa sau ba ngày.
        </li>
      </ul>
      <p>
        Chúng tôi <strong>không hỏi số căn cước, không nhận ảnh giấy tờ tùy thân</strong>, không dùng dữ liệu
        để quảng cáo và không theo dõi bạn qua các trang web. Nếu trong nội dung hay tệp đính kèm có thông tin
        của người khác, hãy che đi khi không cần thiết.
      </p>
      <h2 id="may">Những gì lưu trên máy của bạn</h2>
      <p>
        Cổng chỉ dùng cookie cần để trang hoạt động: giữ các bước bạn đang điền, lần tra cứu đang mở và cách
        hiển thị bạn chọn. Khi trình duyệt cho phép, phần chữ chưa gửi được giữ trên chính máy bạn để không
        mất khi gián đoạn, và được xóa khi gửi xong. Dùng máy chung thì hãy đóng trình duyệt sau khi xong.
      </p>
      <h2 id="xem">Ai được xem</h2>
      <ul>
        <li>
          Cán bộ tiếp nhận và cơ quan được giao trả lời việc của bạn. Mỗi lần xem danh tính đều được ghi lại.
        </li>
        <li>
          Cơ quan có thẩm quyền mà việc của bạn được chuyển đến; khi chuyển, bạn được báo chuyển đến đâu.
        </li>
        <li>Cơ quan nhà nước khác, chỉ khi pháp luật buộc phải cung cấp.</li>
      </ul>
      <p>
        Trang công khai chỉ đọc <strong>bản riêng đã bỏ tên và chi tiết nhận ra người gửi</strong>. Nội dung
        tố cáo gửi nhầm được giữ bí mật, không công khai và không đưa cho người bị nói đến.
      </p>
      <h2 id="can-cu">Căn cứ và sự đồng ý</h2>
      <p>
        Việc tiếp nhận và trả lời thực hiện theo Nghị định 20/2008/NĐ-CP (đã được sửa đổi, bổ sung); việc bảo
        vệ dữ liệu theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP. Trước khi
        gửi, bạn được hỏi ý kiến bằng một ô để trống; chỉ khi bạn tự đánh dấu mới là đồng ý. Không để lại họ
        tên và cách liên hệ thì cơ quan không thể tiếp nhận theo Điều 7, nhưng bạn vẫn có thể xem các trả lời
        đã công khai.
      </p>
      <h2 id="giu">Giữ bao lâu</h2>
      <p>
        Hồ sơ tiếp nhận, xử lý được lưu theo quy định về lưu trữ của cơ quan nhà nước. Bản nháp bạn bỏ dở được
        xóa tự động, không ai xem.
      </p>
      <Rights />
      <h2 id="cach">Cách thực hiện quyền của bạn</h2>
      <p>
        Nêu mã phản ánh và điều bạn muốn. Gửi đến {settings.privacyContact}:{" "}
        <a href={`mailto:${settings.email}`}>{settings.email}</a>, điện thoại{" "}
        <a href={telephone(settings.hotline)}>{settings.hotline}</a>, hoặc {settings.address}.
      </p>
      <ul>
        <li>
          Trong <strong>02 ngày làm việc</strong>, bạn được báo đã nhận yêu cầu và cách thức, thời gian giải
          quyết (Nghị định 356/2025/NĐ-CP).
        </li>
        <li>
          Xem tình trạng hoặc rút phản ánh: làm ngay tại trang <a href={paths.lookUp()}>Tra cứu</a> bằng mã và
          mật khẩu.
        </li>
        <li>Để bảo vệ bạn, chúng tôi hỏi thông tin đủ để biết yêu cầu đúng là của bạn.</li>
      </ul>
    </>
  );
}
