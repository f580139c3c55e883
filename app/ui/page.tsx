import type { ReactNode } from "react";
import type { Language } from "~/shared/language";
import { useWords, Vi } from "./language";
import { UI } from "./ui-words";

/** `language` when page and label are in another language than the page they stand on. */
export type NavItem = { href: string; label: string; current?: boolean; language?: Language };

function SkipLink() {
  return (
    <a href="#noi-dung" className="skip">
      {useWords(UI).skip}
    </a>
  );
}

/** Where every page's own part begins; the skip link leads here. */
function Main({ children }: { children: ReactNode }) {
  return (
    <main id="noi-dung" tabIndex={-1} className="wrap">
      {children}
    </main>
  );
}

function NavLinks({ items }: { items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map(({ href, label, current, language }) => (
        <li key={href}>
          <a href={href} hrefLang={language} lang={language} aria-current={current ? "page" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

export type NavGroup = { label: string; items: readonly NavItem[] };

/**
 * Links, and groups of links that fold out. Groups share a name, so that opening one closes the other; a group in which
 * the page stands is marked like the page itself.
 */
function NavGroups({ entries }: { entries: readonly (NavItem | NavGroup)[] }) {
  return (
    <ul>
      {entries.map((entry) =>
        "href" in entry ? (
          <li key={entry.href}>
            <a href={entry.href} aria-current={entry.current ? "page" : undefined}>
              {entry.label}
            </a>
          </li>
        ) : (
          <li key={entry.label}>
            <details name="chinh" className="nav-group">
              <summary aria-current={entry.items.some(({ current }) => current) || undefined}>
                {entry.label}
              </summary>
              <NavLinks items={entry.items} />
            </details>
          </li>
        ),
      )}
    </ul>
  );
}

type PublicProps = {
  sealLetters: string;
  portalName: string;
  peopleCommittee: ReactNode;
  homeHref: string;
  nav: readonly NavItem[];
  footer: ReactNode;
  children: ReactNode;
};

/** The frame around every public page. */
export function PublicPage(props: PublicProps) {
  const { sealLetters, portalName, peopleCommittee, homeHref, nav, footer, children } = props;
  const words = useWords(UI);
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="wrap">
          <a href={homeHref} className="brand">
            <span className="seal" aria-hidden="true">
              <Vi>{sealLetters}</Vi>
            </span>
            <span>
              <b>{portalName}</b>
              <small>{peopleCommittee}</small>
            </span>
          </a>
          <nav aria-label={words.mainMenu}>
            <NavLinks items={nav} />
          </nav>
        </div>
      </header>
      <Main>{children}</Main>
      <footer className="foot">
        <div className="wrap">{footer}</div>
      </footer>
    </>
  );
}

type StaffProps = {
  title: string;
  homeHref: string;
  nav: readonly (NavItem | NavGroup)[];
  /** Who is signed in, and the way out; nothing on the sign-in page. */
  account?: ReactNode;
  /** Where everybody chooses how pages look. */
  displayHref: string;
  children: ReactNode;
};

/** The frame around every staff page: one thin line, the rest is work. */
export function StaffPage({ title, homeHref, nav, account, displayHref, children }: StaffProps) {
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="wrap">
          <a href={homeHref} className="brand">
            <b>{title}</b>
          </a>
          {nav.length > 0 ? (
            <nav aria-label="Chính">
              <NavGroups entries={nav} />
            </nav>
          ) : null}
          {account ? <div className="account">{account}</div> : null}
        </div>
      </header>
      <Main>{children}</Main>
      <footer className="wrap staff-foot no-print">
        <a href={displayHref}>Cỡ chữ, độ tương phản</a>
      </footer>
    </>
  );
}
