import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { receptionUnits } from "~/features/reference/reception-units.queries.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { telephone } from "~/public-frame";
import type { loader as rootLoader } from "~/root";
import { localDateOf } from "~/shared/local-date";
import { Actions, ButtonLink } from "~/ui/button";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { UnitDirectory } from "./unit-directory";

export const handle = { access: "public", shows: ["reference"] };

export const meta = pageMeta(
  "Liên hệ, địa chỉ tiếp nhận",
  "Địa chỉ, điện thoại chuyên dùng, thư điện tử tiếp nhận phản ánh, kiến nghị của các cơ quan trong tỉnh.",
);

export async function loader() {
  return { units: await receptionUnits(db, localDateOf(new Date())) };
}

export default function Contact() {
  const { units } = useLoaderData<typeof loader>();
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <>
      <PageTitle lead="Gửi qua cổng này là nhanh nhất và theo dõi được từng bước. Bạn cũng có thể gọi điện, gửi thư hoặc đến trực tiếp.">
        Liên hệ và địa chỉ tiếp nhận
      </PageTitle>
      <Actions>
        <ButtonLink href={paths.send()}>Gửi phản ánh, kiến nghị</ButtonLink>
      </Actions>
      <h2>Cơ quan tiếp nhận của tỉnh</h2>
      <SummaryList
        rows={[
          {
            label: "Cơ quan",
            value: [settings.focalUnitName, settings.focalDivision].filter(Boolean).join(", "),
          },
          { label: "Địa chỉ nhận trực tiếp và nhận thư", value: settings.address },
          {
            label: "Điện thoại chuyên dùng",
            value: <a href={telephone(settings.hotline)}>{settings.hotline}</a>,
          },
          { label: "Thư điện tử", value: <a href={`mailto:${settings.email}`}>{settings.email}</a> },
          { label: "Trang thông tin điện tử", value: settings.website },
          { label: "Giờ làm việc", value: settings.hours },
        ]}
      />
      <div className="prose">
        <h2>Cần có gì khi gửi</h2>
        <ul>
          <li>Viết hoặc nói bằng tiếng Việt, nội dung rõ ràng.</li>
          <li>Họ tên (hoặc tên tổ chức), địa chỉ, số điện thoại hoặc địa chỉ thư.</li>
          <li>Không cần số căn cước và không cần gửi ảnh giấy tờ tùy thân.</li>
        </ul>
        <p>
          Gọi điện: chỉ các số chuyên dùng ghi trên trang này mới tiếp nhận. Người nghe máy ghi lại đúng lời
          bạn và đọc lại cho bạn nghe.
        </p>
      </div>
      <h2 id="don-vi">Địa chỉ tiếp nhận tại từng cơ quan</h2>
      <p>
        Mọi cơ quan dưới đây đều có trách nhiệm tiếp nhận. Gửi nhầm nơi cũng không sao: việc của bạn sẽ được
        chuyển đến đúng cơ quan và bạn được báo.
      </p>
      {/* The focal unit stands above, with what the settings say of it. */}
      <UnitDirectory units={units.filter((unit) => unit.code !== settings.focalUnit)} />
    </>
  );
}
