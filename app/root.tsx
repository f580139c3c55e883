import { data, type LinksFunction } from "@remix-run/node";
import { Links, Meta, Outlet, useLocation, useMatches, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { DEFAULT_SETTINGS, type Settings } from "~/features/reference/settings";
import { loadSettings } from "~/features/reference/settings.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { displayAttributes } from "~/shared/display";
import { ErrorPage } from "~/ui/error-page";
import { pageMeta } from "~/ui/page-meta";
import { DisplayContext } from "~/ui/request-context";
import { PublicFrame } from "./public-frame";
import stylesUrl from "./styles.css?url";

/** The province's names and addresses are on every page. */
export const handle = { access: "public", shows: ["reference"] };

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesUrl },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta = pageMeta("");

/** The settings every frame needs. Without the database the frame still stands, with the defaults. */
export async function loader() {
  try {
    return data<{ settings: Settings }>({ settings: await loadSettings(db) });
  } catch (error) {
    console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), error: String(error) }));
    return data({ settings: DEFAULT_SETTINGS }, { headers: { "Cache-Control": "no-store" } });
  }
}

/**
 * The document. No page is hydrated: scripts only better what works without them. A page that is the same for everyone has
 * no form that posts; it loads the script only where its route says so, for a button to print or copy.
 */
export function Layout({ children }: { children: ReactNode }) {
  const staff = useLocation().pathname.startsWith(paths.staff.home());
  const handles = useMatches().map(({ handle }) => handle as { shows?: unknown; script?: unknown } | undefined);
  const bettered = !handles.at(-1)?.shows || handles.some((handle) => handle?.script);
  return (
    <html lang="vi" {...displayAttributes(useContext(DisplayContext))}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#8f1d21" />
        {/* Phone numbers are written as links where they should be dialled. */}
        <meta name="format-detection" content="telephone=no" />
        {staff ? <meta name="robots" content="noindex" /> : null}
        <Meta />
        <Links />
        {bettered ? <script type="module" src="/enhance.js" /> : null}
        {staff ? <script type="module" src="/staff.js" /> : null}
      </head>
      <body className={staff ? "staff" : "public"}>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const settings = useRouteLoaderData<typeof loader>("root")?.settings ?? DEFAULT_SETTINGS;
  return (
    <PublicFrame settings={settings}>
      <ErrorPage
        links={[
          { href: paths.home(), label: "Trang chủ" },
          { href: paths.lookUp(), label: "Tra cứu kết quả" },
          { href: paths.contact(), label: "Liên hệ" },
        ]}
      />
    </PublicFrame>
  );
}
