import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Settings } from "~/features/reference/settings";
import { paths } from "~/paths";
import { useLanguage, useWords, Vi } from "~/ui/language";
import { useOtherLanguage } from "~/ui/other-language";
import { PublicPage } from "~/ui/page";
import { PORTAL } from "~/ui/page-meta";
import { FRAME, SWITCH } from "./public-frame-words";

/** The frame of the public pages with the province's own names in it. */
export function PublicFrame({ settings, children }: { settings: Settings; children: ReactNode }) {
  const { pathname } = useLocation();
  const language = useLanguage();
  const words = useWords(FRAME);
  const other = useOtherLanguage();
  const menu = [
    { href: paths.send(), label: words.send },
    { href: paths.lookUp(), label: words.lookUp },
    { href: paths.answers(), label: words.answers },
    { href: paths.help(), label: words.help },
    { href: paths.display(), label: words.display },
  ];
  const nav = menu.map((item) => ({
    ...item,
    current: pathname === item.href || pathname.startsWith(`${item.href}/`),
  }));
  return (
    <PublicPage
      {...settings}
      portalName={language === "vi" ? settings.portalName : PORTAL.en.name}
      peopleCommittee={<Vi>{settings.peopleCommittee}</Vi>}
      homeHref={paths.home()}
      nav={[...nav, { ...other, label: SWITCH[language] }]}
      footer={<Footer settings={settings} />}
    >
      {children}
    </PublicPage>
  );
}

function Footer({ settings }: { settings: Settings }) {
  const words = useWords(FRAME);
  return (
    <>
      <p>
        {words.receivedBy}{" "}
        <strong>
          <Vi>{settings.focalUnitName}</Vi>
        </strong>
        <br />
        <Vi>{settings.address}</Vi>
        <br />
        {words.hotline} <a href={telephone(settings.hotline)}>{settings.hotline}</a> · {words.email}{" "}
        <a href={`mailto:${settings.email}`}>{settings.email}</a>
      </p>
      <ul className="foot-links">
        <li>
          <a href={paths.contact()}>{words.contact}</a>
        </li>
        <li>
          <a href={paths.statistics()}>{words.figures}</a>
        </li>
        <li>
          <a href={paths.help()}>{words.help}</a>
        </li>
        <li>
          <a href={paths.openData()}>{words.openData}</a>
        </li>
        <li>
          <a href={paths.privacy()}>{words.privacy}</a>
        </li>
        <li>
          <a href={paths.display()}>{words.displaySettings}</a>
        </li>
        <li>
          <a href={paths.accessibility()}>{words.accessibility}</a>
        </li>
        <li>
          <a href={paths.staff.home()}>{words.staff}</a>
        </li>
      </ul>
    </>
  );
}

/** A number as people write it, made ready for dialling. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, "")}`;
