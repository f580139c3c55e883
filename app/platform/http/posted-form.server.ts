import { type CarriedForm, packForm } from "../../shared/carried-form";

/** What each request brought, until it is answered: its own body can be read once only, and its route has done so. */
const posted = new WeakMap<Request, Pick<Request, "formData" | "url">>();

/** Never written into a page again. */
const PASSWORDS: ReadonlySet<string> = new Set(["password", "current", "next", "repeat"]);

/**
 * Keeps what a posted request brought within reach of the page that answers it.
 * @param contentType of the body; null for a FormData, which brings its own
 */
export function rememberPosted(request: Request, body: BodyInit, contentType: string | null): void {
  const headers = contentType ? { "content-type": contentType } : undefined;
  posted.set(request, { url: request.url, formData: () => new Response(body, { headers }).formData() });
}

/** Lets the page that tells about a failed request give back what that one brought. */
export function handOnPosted(from: Request, to: Request): void {
  const known = posted.get(from);
  if (known) posted.set(to, known);
}

/** The form that a request brought, to be sent again to the same address; null when it brought none that can be read. */
export async function unsentForm(request: Request): Promise<CarriedForm | null> {
  const known = posted.get(request);
  const form = await known?.formData().catch(() => null);
  if (!known || !form) return null;
  for (const name of PASSWORDS) form.delete(name);
  const { pathname, search } = new URL(known.url);
  return packForm(form, pathname + search);
}
