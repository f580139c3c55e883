/** @jsxImportSource ~/ui/drawn */
import type { Settings } from "~/features/reference/settings";
import { paths } from "~/paths";
import type { Language } from "~/shared/language";
import { telephone } from "~/shared/telephone";
import { Vi } from "~/ui/drawn/vi";
import { FRAME } from "./public-frame-words";

/** The foot of every public page: who receives, and what else there is. */
export function PublicFoot({ settings, language }: { settings: Settings; language: Language }) {
  const words = FRAME[language];
  return (
    <div className="wrap">
      <p>
        {words.receivedBy}{" "}
        <strong>
          <Vi language={language}>{settings.focalUnitName}</Vi>
        </strong>
        <br />
        <Vi language={language}>{settings.address}</Vi>
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
    </div>
  );
}
