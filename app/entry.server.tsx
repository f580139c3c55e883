import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { z } from "zod";
import { paths } from "~/paths";
import { PageResponse } from "~/platform/http/page-response.server";
import { unsentForm } from "~/platform/http/posted-form.server";
import { rememberTrouble, statusFor, troubleOf } from "~/platform/http/trouble.server";
import { displayOf } from "~/shared/display";
import { formWords } from "~/shared/form-words";
import { type Language, languageOf, linksInLanguage } from "~/shared/language";
import { errorWords } from "~/ui/error-words";
import { LanguageContext } from "~/ui/language";
import { DisplayContext, type RequestTrouble, RequestTroubleContext } from "~/ui/request-context";

z.config({ localeError: formWords });

const NO_TROUBLE: RequestTrouble = { reference: null, unavailable: false };

/**
 * Turns a page into HTML. Nothing is hydrated in the browser, so there are no markers, no scripts and no stream:
 * one string is the cheapest way.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const known = troubleOf(request) ?? NO_TROUBLE;
  const answered = statusFor(request, status);
  // Refused where a role or a unit changed while somebody wrote: what they wrote is theirs to copy.
  const keeps = answered === 503 || ([403, 404].includes(answered) && isStaffPath(request.url));
  const unsent = keeps ? await unsentForm(request) : null;
  const trouble = { ...known, unsent };
  const language = languageOf(request.url);
  const html = renderToStaticMarkup(
    <RequestTroubleContext.Provider value={trouble}>
      <DisplayContext.Provider value={displayOf(request.headers.get("Cookie"))}>
        <LanguageContext.Provider value={language}>
          <RemixServer context={context} url={request.url} />
        </LanguageContext.Provider>
      </DisplayContext.Provider>
    </RequestTroubleContext.Provider>,
  );
  const page = titled(
    linksInLanguage(html, language),
    answered,
    context.staticHandlerContext.errors,
    language,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (answered === 503) headers.set("Retry-After", "30");
  if (unsent) headers.set("Cache-Control", "no-store");
  // What one part of a page wants nobody to keep, the page must not be either.
  if (Object.values(context.staticHandlerContext.loaderHeaders).some(isUnkept))
    headers.set("Cache-Control", "no-store");
  return new PageResponse(`<!doctype html>${page}`, { status: answered, headers });
}

const isStaffPath = (url: string): boolean => new URL(url).pathname.startsWith(`${paths.staff.home()}/`);

const isUnkept = (headers: Headers): boolean => headers.get("Cache-Control") === "no-store";

type Errors = EntryContext["staticHandlerContext"]["errors"];

/** What a Response that was thrown on purpose says beside its status. */
const thrownText = (errors: Errors): string | undefined =>
  Object.values(errors ?? {}).find(isRouteErrorResponse)?.statusText;

/** The title is the first thing that is read out: it says at once that something is to be mended. */
function titled(html: string, status: number, errors: Errors, language: Language): string {
  // 401 is the sign-in page itself, not an error in its place.
  if (status < 400 || status === 401) return html;
  // Nothing was thrown: it is the page that was asked for, with what it has to say against the answers.
  if (!errors) return html.replace("<title>", `<title>${language === "vi" ? "Lỗi" : "Error"}: `);
  // A page that could not be loaded still carries the title of the page it should have been.
  return html.replace(
    /<title>[^<]*<\/title>/,
    () => `<title>${errorWords(status, thrownText(errors), language).title}</title>`,
  );
}

/** Called by the framework for everything that was thrown and is not a Response: a bug, or a part that is away. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // The reader left before the page was ready.
  if (request.signal.aborted) return;
  // The framework's own "no such method" and the like: the status says it all.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { reference } = rememberTrouble(request, error);
  // Without the query: it may hold what a citizen typed.
  const { pathname } = new URL(request.url);
  console.error(
    JSON.stringify({
      level: "error",
      at: new Date().toISOString(),
      reference,
      method: request.method,
      path: pathname,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
}
