import { inBoth } from "~/shared/language";
import { telephone } from "~/shared/telephone";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";

/** While no unit is there that could receive: before the province has entered its units. */
export const NOT_RECEIVING = inBoth({
  vi: {
    title: "Cổng chưa nhận phản ánh, kiến nghị",
    why: "Tỉnh chưa khai báo cơ quan tiếp nhận trên cổng này nên chưa gửi được gì. Trong lúc chờ, xin gọi số điện thoại chuyên dùng:",
    kept: "Chưa gửi được: tỉnh chưa khai báo cơ quan tiếp nhận trên cổng này. Những gì bạn đã viết vẫn còn, giữ 24 giờ trên thiết bị này. Việc cần ngay thì gọi số điện thoại chuyên dùng ở cuối trang.",
  },
  en: {
    title: "The portal does not take anything in yet",
    why: "The province has not named the office that receives what is sent here, so nothing can be sent. Meanwhile please call:",
    kept: "Not sent: the province has not named the office that receives what is sent here. What you wrote is still there and is kept on this device for 24 hours. If it cannot wait, call the number at the end of the page.",
  },
});

/** Said before anyone types: nothing can be sent, and where to call instead. */
export function NotReceiving({ hotline }: { hotline: string }) {
  const { title, why } = useWords(NOT_RECEIVING);
  return (
    <Notice tone="warning" title={title}>
      <p>
        {why} <a href={telephone(hotline)}>{hotline}</a>.
      </p>
    </Notice>
  );
}
