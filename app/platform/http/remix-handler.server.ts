import type { RequestHandler } from "@remix-run/node";
import type { Request as Incoming, Response as Outgoing } from "express";
import { ENGLISH, languageOf } from "../../shared/language";
import { isProgrammes, refuse } from "./open-doors.server";
import { pageOf } from "./page-response.server";
import { handOnPosted, rememberPosted } from "./posted-form.server";
import { CLIENT_ADDRESS, REFUSED_STATUS } from "./refusal.server";
import { addressOf, hostOf, originOf, type Surroundings } from "./request-address.server";
import { cleanForm, readBody } from "./request-body.server";
import { bodyLimit, type IncomingRequest, refusalBeforeBody } from "./request-check.server";
import { handOnTrouble, statusFor, troubleOf } from "./trouble.server";
import { writeBody } from "./write-body.server";

export interface RemixHandlerOptions extends Surroundings {
  /** The routes. */
  handle: RequestHandler;
  /** The methods that the address takes, as an Allow header says them. */
  methodsAt(pathname: string): string;
  /** Paths under which forms may bring files. */
  fileForms: readonly string[];
  /** Paths that carry their key themselves, open to forms of other sites. */
  keyForms: readonly string[];
}

/**
 * The door between express and the routes. What makes no sense or is too large never reaches a route, and is
 * answered by a page in the frame; what reaches one is a readable form.
 */
export function remixHandler({ handle, methodsAt, fileForms, keyForms, ...around }: RemixHandlerOptions) {
  const { publicUrl } = around;
  const publicHost = publicUrl ? new URL(publicUrl).host : undefined;

  return async (req: Incoming, res: Outgoing): Promise<void> => {
    const gone = new AbortController();
    res.once("close", () => {
      if (!res.writableFinished) gone.abort();
    });
    const refused = refusalBeforeBody(partsOf(req));
    const request = refused ?? (await toRequest(req, gone.signal));
    if (typeof request !== "number") {
      const answer = await handle(request);
      if (answer.status === 405) res.setHeader("Allow", methodsAt(new URL(request.url).pathname));
      if (!isBare(answer, request)) return send(answer, res);
      const status = statusFor(request, answer.status);
      if (status === 503) res.setHeader("Retry-After", "30");
      if (status >= 500 && isProgrammes(req.originalUrl)) return refuse(res, status === 503 ? 503 : 500);
      return send(await page(status, request), res);
    }
    // The rest of a refused body is not read: the connection ends with the answer.
    if (!req.complete) res.setHeader("Connection", "close");
    if (request === 405) res.setHeader("Allow", methodsAt(req.path));
    await send(await page(request), res);

    /**
     * The page that tells about a refusal or a failure, in the frame of those who asked: staff stay signed in and among
     * staff, and what a `failed` request brought is given back.
     */
    function page(status: number, failed?: Request): Promise<Response> {
      const ofStaff = /^\/staff(?![^/?])/.test(req.originalUrl);
      const headers = {
        [REFUSED_STATUS]: String(status),
        [CLIENT_ADDRESS]: req.ip ?? "",
        ...(ofStaff && req.headers.cookie && { cookie: req.headers.cookie }),
      };
      const room = ofStaff ? "/staff" : languageOf(req.originalUrl) === "en" ? ENGLISH : "";
      const asked = new Request(`${originOf(req, around)}${room}/-`, { headers, signal: gone.signal });
      if (failed) {
        handOnTrouble(failed, asked);
        handOnPosted(failed, asked);
      }
      return handle(asked);
    }
  };

  async function toRequest(req: Incoming, signal: AbortSignal): Promise<Request | number> {
    const url = addressOf(req, around);
    if (typeof url === "number") return url;
    const headers = headersOf(req);
    if (req.method !== "POST") return new Request(url, { method: req.method, headers, signal });
    const bytes = await readBody(req, bodyLimit(partsOf(req)));
    if (!bytes) return 413;
    const form = await cleanForm(bytes, headers.get("content-type") ?? "");
    if (!form) return 400;
    if (!form.sameType) headers.delete("content-type");
    headers.delete("content-length");
    const body = form.body instanceof FormData ? form.body : new Uint8Array(form.body);
    const request = new Request(url, { method: "POST", headers, body, signal });
    rememberPosted(request, body, headers.get("content-type"));
    return request;
  }

  function partsOf(req: Incoming): IncomingRequest {
    const { method, originalUrl: url, headers } = req;
    return { method, url, headers, host: hostOf(req, around), publicHost, fileForms, keyForms };
  }
}

/**
 * An error without words for people: routes that answer files have no error page of their own, and the framework
 * answers for itself in JSON and English, also where something was thrown.
 */
const isBare = (response: Response, request: Request): boolean =>
  response.status >= 400 &&
  (response.body === null ||
    response.headers.has("X-Remix-Error") ||
    (troubleOf(request) !== null && pageOf(response) === undefined));

function headersOf(req: Incoming): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(req.headers)) {
    if (name.startsWith("x-pakn-")) continue;
    for (const value of Array.isArray(values) ? values : [values ?? ""]) headers.append(name, value);
  }
  headers.set(CLIENT_ADDRESS, req.ip ?? "");
  return headers;
}

async function send(response: Response, res: Outgoing): Promise<void> {
  res.status(response.status);
  for (const [name, value] of response.headers) {
    // Only cookies add up; beside the usual policy a route's own one would forbid what it means to allow.
    if (name === "set-cookie") res.append(name, value);
    else res.setHeader(name, value);
  }
  // Pages may hold what only this reader may see; they are asked for again rather than kept.
  if (!response.headers.has("Cache-Control")) res.setHeader("Cache-Control", "private, no-cache");
  const page = pageOf(response);
  if (page !== undefined) {
    // Turned into bytes once: a text would be gone through for its length and again to be sent.
    const bytes = Buffer.from(page);
    res.setHeader("Content-Length", bytes.length);
    res.end(bytes);
  } else if (response.body) await writeBody(response.body, res);
  else res.end();
}
