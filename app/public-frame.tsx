import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Settings } from "~/features/reference/settings";
import { paths } from "~/paths";
import { type NavItem, PublicPage } from "~/ui/page";

const MENU: readonly NavItem[] = [
  { href: paths.send(), label: "Gửi phản ánh" },
  { href: paths.lookUp(), label: "Tra cứu" },
  { href: paths.answers(), label: "Trả lời đã công khai" },
  { href: paths.help(), label: "Trợ giúp" },
];

/** The frame of the public pages with the province's own names in it. */
export function PublicFrame({ settings, children }: { settings: Settings; children: ReactNode }) {
  const { pathname } = useLocation();
  const nav = MENU.map((item) => ({
    ...item,
    current: pathname === item.href || pathname.startsWith(`${item.href}/`),
  }));
  return (
    <PublicPage {...settings} homeHref={paths.home()} nav={nav} footer={<Footer settings={settings} />}>
      {children}
    </PublicPage>
  );
}

function Footer({ settings }: { settings: Settings }) {
  return (
    <>
      <p>
        Cơ quan tiếp nhận: <strong>{settings.focalUnitName}</strong>
        <br />
        {settings.address}
        <br />
        Điện thoại chuyên dùng <a href={telephone(settings.hotline)}>{settings.hotline}</a> · Thư điện tử{" "}
        <a href={`mailto:${settings.email}`}>{settings.email}</a>
      </p>
      <ul className="foot-links">
        <li>
          <a href={paths.contact()}>Địa chỉ tiếp nhận tại các cơ quan, xã, phường</a>
        </li>
        <li>
          <a href={paths.statistics()}>Số liệu</a>
        </li>
        <li>
          <a href={paths.help()}>Trợ giúp</a>
        </li>
        <li>
          <a href={paths.openData()}>Dữ liệu mở</a>
        </li>
        <li>
          <a href={paths.privacy()}>Quyền riêng tư</a>
        </li>
        <li>
          <a href={paths.staff.home()}>Dành cho cán bộ</a>
        </li>
      </ul>
    </>
  );
}

/** A number as people write it, made ready for dialling. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;
