import type { IncomingMessage } from "node:http";
import { renderToStaticMarkup } from "react-dom/server";
import { plainPage } from "../../app/platform/http/plain-page.server";
import { rememberPosted, unsentForm } from "../../app/platform/http/posted-form.server";
import { readBody } from "../../app/platform/http/request-body.server";
import { languageOf } from "../../app/shared/language";
import { LanguageContext } from "../../app/ui/language";
import { UnsentForm } from "../../app/ui/unsent-form";

/** Any form of the portal without its files, and the usual pictures; what is larger is sent again by the browser. */
const LIMIT = 8 * 2 ** 20;

/**
 * What a form is answered that comes while the portal is starting: the page that asks for patience, with what was written and
 * a button that sends it again (decision 0008). Where it cannot be read, is too large, or comes from another site, the page
 * says how the browser sends it again.
 */
export async function unsentPage(req: IncomingMessage): Promise<string> {
  const language = languageOf(req.url ?? "/");
  const carried = await carriedBy(req).catch(() => null);
  if (!carried) return plainPage("startingUnsent", language);
  const form = renderToStaticMarkup(
    <LanguageContext.Provider value={language}>
      <UnsentForm carried={carried} />
    </LanguageContext.Provider>,
  );
  return plainPage("starting", language).replace("</main>", () => `${form}</main>`);
}

async function carriedBy(req: IncomingMessage) {
  const { origin, host } = req.headers;
  if (!origin || new URL(origin).host !== host) return null;
  const body = await readBody(req, LIMIT);
  if (!body) return null;
  const { pathname, search } = new URL(req.url ?? "/", "http://portal");
  // Two slashes would lead to another site.
  const request = new Request(`http://portal/${pathname.replace(/^\/+/, "")}${search}`);
  rememberPosted(request, new Uint8Array(body), req.headers["content-type"] ?? null);
  return unsentForm(request);
}
