import type { ReactNode } from "react";
import { type Drawn, into } from "./drawn/drawn";
import { useWords } from "./language";
import { UI } from "./ui-words";

export type NavItem = { href: string; label: string; current?: boolean };

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
      {items.map(({ href, label, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? "page" : undefined}>
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
  /** The province's seal and name, and the menu; who receives, and what else there is. */
  top: Drawn;
  foot: Drawn;
  children: ReactNode;
};

/** The frame around every public page. */
export function PublicPage({ top, foot, children }: PublicProps) {
  return (
    <>
      <SkipLink />
      <header className="top" {...into(top)} />
      <Main>{children}</Main>
      <footer className="foot" {...into(foot)} />
    </>
  );
}

type StaffProps = {
  title: string;
  /** Whose system it is; left out on a phone, where the line is for the menu. */
  of: string;
  homeHref: string;
  nav: readonly (NavItem | NavGroup)[];
  /** Who is signed in, and the way out; nothing on the sign-in page. */
  account?: ReactNode;
  /** Where everybody chooses how pages look. */
  displayHref: string;
  children: ReactNode;
};

/** The frame around every staff page: one thin line, the rest is work. */
export function StaffPage({ title, of, homeHref, nav, account, displayHref, children }: StaffProps) {
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="wrap">
          <a href={homeHref} className="brand">
            <b>
              {title}
              <span className="brand-of"> · {of}</span>
            </b>
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
