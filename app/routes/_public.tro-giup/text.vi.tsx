import { paths } from "~/paths";
import { telephone } from "~/shared/telephone";
import type { HelpProps } from "./help-props";

/** The help, in Vietnamese. */
export function HelpInVietnamese({ settings }: HelpProps) {
  return (
    <>
      <h2 id="la-gi">Phản ánh, kiến nghị là gì?</h2>
      <p>
        Là việc bạn nói với cơ quan nhà nước rằng một <strong>quy định, thủ tục</strong> hoặc{" "}
        <strong>cách giải quyết thủ tục</strong> đang gây khó cho bạn, cho doanh nghiệp của bạn hoặc cho mọi
        người.
      </p>
      <ul>
        <li>
          <strong>Phản ánh</strong>: nêu vướng mắc. Ví dụ: “Hồ sơ đăng ký đất đai hẹn trả ba lần đều chưa có
          kết quả.”
        </li>
        <li>
          <strong>Kiến nghị</strong>: nêu vướng mắc và đề xuất cách sửa, hoặc một sáng kiến. Ví dụ: “Nên bỏ
          bản sao giấy khai sinh vì thông tin đã có trong cơ sở dữ liệu dân cư.”
        </li>
      </ul>
      <p>
        Ai cũng gửi được: người Việt Nam, người nước ngoài, doanh nghiệp, hội, cơ quan. Nội dung viết bằng
        tiếng Việt.
      </p>
      <h2 id="khong-phai">Việc nào gửi nơi khác?</h2>
      <ul>
        <li>
          <strong>Khiếu nại</strong> một quyết định hoặc việc làm xâm phạm quyền lợi của chính bạn.{" "}
          {settings.complaintInfo}
        </li>
        <li>
          <strong>Tố cáo</strong> người hoặc cơ quan vi phạm pháp luật. {settings.denunciationInfo}
        </li>
        <li>
          <strong>Tội phạm, việc khẩn cấp</strong>: gọi <a href="tel:113">113</a> (công an),{" "}
          <a href="tel:114">114</a> (chữa cháy, cứu nạn), <a href="tel:115">115</a> (cấp cứu).
        </li>
        <li>
          <strong>Hỏi thủ tục cần giấy tờ gì, nộp ở đâu</strong>: gọi bộ phận một cửa nơi nộp hồ sơ. Số điện
          thoại có ở trang <a href={paths.contact()}>Liên hệ</a>.
        </li>
        <li>
          <strong>Bí mật nhà nước</strong>: tuyệt đối không gửi qua mạng.
        </li>
      </ul>
      <h2 id="cach-gui">Gửi thế nào?</h2>
      <ol>
        <li>Chọn việc bạn muốn nói.</li>
        <li>Kể lại sự việc: ở đâu, khi nào, thủ tục gì, vướng chỗ nào. Đính kèm tệp nếu có.</li>
        <li>Để lại họ tên, địa chỉ và cách liên hệ. Luật yêu cầu để trả lời đúng người.</li>
        <li>Xem lại rồi gửi. Bạn nhận ngay mã phản ánh và mã bí mật để tra cứu.</li>
      </ol>
      <p>Câu nào không biết thì chọn “Không biết”: cán bộ sẽ phân loại giúp.</p>
      <h2 id="bao-lau">Bao lâu thì có trả lời?</h2>
      <p>
        Hạn trả lời được tính từ ngày việc của bạn đến cơ quan, ngày đến không tính. Biên nhận và trang tra
        cứu ghi rõ <strong>ngày đến hạn, cách tính và căn cứ</strong>. Hạn rơi vào ngày nghỉ thì chuyển sang
        ngày làm việc kế tiếp. Nếu cần thêm thời gian, cơ quan phải báo cho bạn lý do và hạn mới.
      </p>
      <p>
        Nếu việc không thuộc cơ quan đã nhận, cơ quan đó phải chuyển đến đúng nơi và báo cho bạn. Bạn không
        phải gửi lại.
      </p>
      <h2 id="mat-ma">Tôi làm mất mã phản ánh hoặc mã bí mật</h2>
      <p>
        Nếu đã để lại thư điện tử, hãy <a href={paths.lostSecret()}>xin mã bí mật mới</a>. Nếu chỉ để lại số
        điện thoại, hãy gọi <a href={telephone(settings.hotline)}>{settings.hotline}</a> trong giờ làm việc.
      </p>
      <h2 id="cong-khai">Thông tin của tôi có bị công khai không?</h2>
      <p>
        Không. Trả lời được công khai ở dạng bản riêng, đã bỏ tên và mọi chi tiết nhận ra người gửi. Xem thêm{" "}
        <a href={paths.privacy()}>Quyền riêng tư</a>.
      </p>
      <h2 id="them">Cần người giúp?</h2>
      <p>
        Gọi <a href={telephone(settings.hotline)}>{settings.hotline}</a> ({settings.hours}) hoặc đến bất kỳ cơ
        quan nào ở trang <a href={paths.contact()}>Liên hệ</a>: cán bộ ghi giúp bạn, bạn vẫn có mã để theo
        dõi.
      </p>
    </>
  );
}
