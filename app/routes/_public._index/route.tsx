import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { newestAnswers } from "~/features/publication/public-list.queries.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { publicFigures } from "~/features/reporting/public-figures.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import type { loader as rootLoader } from "~/root";
import { Button } from "~/ui/button";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { NewestAnswers } from "./newest-answers";
import { QuarterFigures } from "./quarter-figures";
import { WrongDoors } from "./wrong-doors";

export const handle = { access: "public", shows: ["answers", "figures"] };

export const meta = pageMeta(
  "",
  "Gửi phản ánh, kiến nghị về quy định và thủ tục hành chính, tra cứu kết quả, xem các trả lời đã công khai.",
);

export async function loader() {
  const [figures, answers] = await Promise.all([publicFigures(db, new Date()), newestAnswers(db, 5)]);
  return { figures, answers };
}

export default function Home() {
  const { figures, answers } = useLoaderData<typeof loader>();
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <>
      <PageTitle lead="Gửi phản ánh, kiến nghị về quy định và thủ tục hành chính. Không cần tài khoản. Có hạn trả lời theo luật và theo dõi được từng bước.">
        Quy định khó thực hiện? Thủ tục bị chậm trễ? Hãy nói để được trả lời.
      </PageTitle>
      <div className="doors">
        <a className="door door-main" href={paths.send()}>
          <b>Gửi phản ánh, kiến nghị</b> <span>Khoảng 5 phút, bốn bước ngắn</span>
        </a>
        <a className="door" href={paths.lookUp()}>
          <b>Tra cứu kết quả</b> <span>Bằng mã trên giấy biên nhận</span>
        </a>
      </div>
      <search className="search-block">
        <form method="get" action={paths.answers()}>
          <label className="label" htmlFor="q">
            Có thể việc của bạn đã được trả lời
          </label>
          <div className="search">
            <input
              className="input"
              type="search"
              id="q"
              name="q"
              placeholder="Ví dụ: cấp lại sổ đỏ bị mất"
            />
            <Button variant="secondary">Tìm trả lời</Button>
          </div>
        </form>
      </search>
      <WrongDoors complaintInfo={settings.complaintInfo} denunciationInfo={settings.denunciationInfo} />
      <NewestAnswers answers={answers} />
      {figures ? <QuarterFigures figures={figures} /> : null}
    </>
  );
}
