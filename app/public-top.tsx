/** @jsxImportSource ~/ui/drawn */
import type { Settings } from "~/features/reference/settings";
import { paths } from "~/paths";
import type { Language } from "~/shared/language";
import { Vi } from "~/ui/drawn/vi";
import { PORTAL } from "~/ui/page-meta";
import { UI } from "~/ui/ui-words";
import { FRAME, SWITCH } from "./public-frame-words";

type Props = {
  settings: Settings;
  language: Language;
  pathname: string;
  /** The same page in the other language. */
  other: { href: string; language: Language };
};

/** The head of every public page: whose portal it is, and the menu. */
export function PublicTop({ settings, language, pathname, other }: Props) {
  const words = FRAME[language];
  const menu = [
    { href: paths.send(), label: words.send },
    { href: paths.lookUp(), label: words.lookUp },
    { href: paths.answers(), label: words.answers },
    { href: paths.help(), label: words.help },
    { href: paths.display(), label: words.display },
  ];
  const isHere = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  return (
    <div className="wrap">
      <a href={paths.home()} className="brand">
        <span className="seal" aria-hidden="true">
          <Vi language={language}>{settings.sealLetters}</Vi>
        </span>{" "}
        <span>
          <b>{language === "vi" ? settings.portalName : PORTAL.en.name}</b>{" "}
          <small>
            <Vi language={language}>{settings.peopleCommittee}</Vi>
          </small>
        </span>
      </a>
      <nav aria-label={UI[language].mainMenu}>
        <ul>
          {menu.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={isHere(href) ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <a href={other.href} hrefLang={other.language} lang={other.language}>
              {SWITCH[language]}
            </a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
