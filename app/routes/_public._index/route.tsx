import { paths } from "~/paths";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };

export const meta = pageMeta("");

export default function Home() {
  return (
    <>
      <PageTitle lead="Gửi phản ánh, kiến nghị về quy định và thủ tục hành chính. Không cần tài khoản.">
        Quy định khó thực hiện? Thủ tục bị chậm trễ? Hãy nói để được trả lời.
      </PageTitle>
      <div className="doors">
        <a className="door door-main" href={paths.send()}>
          <b>Gửi phản ánh, kiến nghị</b> Khoảng 5 phút, bốn bước ngắn
        </a>
        <a className="door" href={paths.lookUp()}>
          <b>Tra cứu kết quả</b> Bằng mã trên giấy biên nhận
        </a>
      </div>
    </>
  );
}
