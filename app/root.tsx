import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { DEFAULT_SETTINGS, type Settings } from "~/features/reference/settings";
import { loadSettings } from "~/features/reference/settings.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { displayAttributes } from "~/shared/display";
import { type Language, languageOf } from "~/shared/language";
import { Alternates } from "~/ui/alternates";
import { ErrorPage } from "~/ui/error-page";
import { useLanguage, useWords } from "~/ui/language";
import { loadedFile } from "~/ui/loaded-file";
import { pageMeta } from "~/ui/page-meta";
import { DisplayContext } from "~/ui/request-context";
import { PublicFrame } from "./public-frame";
import { FRAME } from "./public-frame-words";
import stylesUrl from "./styles.css?url";

/** The province's names and addresses are on every page. */
export const handle = { access: "public", shows: ["reference"] };

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesUrl },
  { rel: "icon", href: loadedFile("favicon.svg"), type: "image/svg+xml" },
];

export const meta = pageMeta("");

type Everywhere = { language: Language; origin: string };
type LoadedRoot = Everywhere & { settings: Settings };

/** What every frame and head needs. Without the database the frame still stands, with the defaults. */
export async function loader({ request }: LoaderFunctionArgs) {
  const everywhere: Everywhere = { language: languageOf(request.url), origin: publicUrl() };
  try {
    return data<LoadedRoot>({ ...everywhere, settings: await loadSettings(db) });
  } catch (error) {
    console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), error: String(error) }));
    const headers = { "Cache-Control": "no-store" };
    return data<LoadedRoot>({ ...everywhere, settings: DEFAULT_SETTINGS }, { headers });
  }
}

/**
 * The document. No page is hydrated: scripts only better what works without them. A page that is the same for everyone has
 * no form that posts; it loads a script only where its route says so, for a button to print or copy.
 */
export function Layout({ children }: { children: ReactNode }) {
  const staff = useLocation().pathname.startsWith(paths.staff.home());
  const handles = useMatches().map(
    ({ handle }) => handle as { shows?: unknown; script?: unknown } | undefined,
  );
  const ownOfReader = !handles.at(-1)?.shows;
  const buttons = ownOfReader || handles.some((handle) => handle?.script);
  const origin = useRouteLoaderData<typeof loader>("root")?.origin;
  // What could not be shown has no address to be known by.
  const failed = Boolean(useRouteError());
  return (
    <html lang={useLanguage()} {...displayAttributes(useContext(DisplayContext))}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#8f1d21" />
        {/* Phone numbers are written as links where they should be dialled. */}
        <meta name="format-detection" content="telephone=no" />
        {staff ? <meta name="robots" content="noindex" /> : null}
        <Meta />
        {origin && !failed ? <Alternates origin={origin} /> : null}
        <Links />
        {buttons ? <script type="module" src={loadedFile("buttons.js")} /> : null}
        {ownOfReader ? <script type="module" src={loadedFile("enhance.js")} /> : null}
        {staff ? <script type="module" src={loadedFile("staff.js")} /> : null}
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
  const words = useWords(FRAME);
  return (
    <PublicFrame settings={settings}>
      <ErrorPage
        links={[
          { href: paths.home(), label: words.home },
          { href: paths.lookUp(), label: words.lookUpResult },
          { href: paths.contact(), label: words.contactUs },
        ]}
      />
    </PublicFrame>
  );
}
