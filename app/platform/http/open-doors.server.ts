import type { Request as Incoming, NextFunction, Response as Outgoing } from "express";
import { API_POLICY, RateLimit, rateHeaders } from "./rate-limit";
import { isReadable } from "./request-check.server";

/** A whole file of all answers weighs as much as so many pages of them. */
const WHOLE_FILE = 10;

const API = "/api/";
/** What other sites may read besides: feeds, the catalogue, the log, the script and the frame for other sites. */
const OPEN =
  /^\/(?:cong-khai\/nhat-ky(?:\.jsonl|-moi-nhat\.json)|nguon-tin\.(?:atom|json)|du-lieu-mo\.(?:ttl|jsonld)|nhung\.js|nhung(?:\/|$))/;

/** Whether programmes and other sites may read what is at `url`, a path with its query. */
export const isOpen = (url: string): boolean => opens(spelled(url));

/** Whether those who ask at `url` read no pages: they are answered in the words of programmes. */
export const isProgrammes = (url: string): boolean => spelled(url).startsWith(API);

const opens = (path: string): boolean => path.startsWith(API) || OPEN.test(path);

/** The path as the routes understand it: they take signs written as %61, other cases and doubled strokes for the same. */
function spelled(url: string): string {
  const [path = ""] = url.split("?", 1);
  const signs = path.includes("%") && isReadable(path) ? decodeURIComponent(path) : path;
  return signs.replace(/\/{2,}/g, "/").toLowerCase();
}

const READABLE = ["ETag", "Last-Modified", "Link", "Retry-After", "API-Version", "Deprecation", "Sunset"];
const RATE = ["RateLimit", "RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

/**
 * Before everything that programmes and other sites may read (decision 0029): who may read it is said to browsers (CORS),
 * and how often, to everybody. Answers preflights, floods and anything but reading by itself. `clock` in milliseconds.
 */
export function openDoors(clock: () => number = () => performance.now()) {
  const limit = new RateLimit(API_POLICY);
  return (req: Incoming, res: Outgoing, next: NextFunction): void => {
    const path = spelled(req.path);
    if (!opens(path)) {
      next();
      return;
    }
    const api = path.startsWith(API);
    // No cookie is ever asked for here, so that "everybody" gives nothing of anybody away.
    res.setHeader("Access-Control-Allow-Origin", "*");
    res.setHeader("Access-Control-Expose-Headers", [...READABLE, ...RATE].join(", "));
    res.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (req.method === "OPTIONS") {
      res.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
      res.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
      res.setHeader("Access-Control-Max-Age", "86400");
      res.status(204).end();
      return;
    }
    if (!api) {
      next();
      return;
    }
    const weight = /\/answers\.(csv|jsonl)$/.test(path) ? WHOLE_FILE : 1;
    const rate = limit.take(req.ip ?? "", clock(), weight);
    for (const [name, value] of Object.entries(rateHeaders(limit.policy, rate))) res.setHeader(name, value);
    if (!rate.allowed) refuse(res, 429);
    else if (!isReadable(req.originalUrl)) refuse(res, 400);
    else if (req.method === "GET" || req.method === "HEAD") next();
    else {
      res.setHeader("Allow", "GET, HEAD, OPTIONS");
      refuse(res, 405);
    }
  };
}

/** Said in both languages, as the API itself does: who reads no Vietnamese is told as well. */
const REFUSALS = {
  400: {
    title: "Địa chỉ có ký tự không đọc được.",
    title_en: "The address holds signs that cannot be read.",
  },
  405: { title: "Giao diện này chỉ để đọc.", title_en: "This interface is for reading only." },
  429: {
    title: "Quá nhiều lượt gọi từ một địa chỉ. Hãy đợi rồi gọi lại.",
    title_en: "Too many requests from one address. Wait, then ask again.",
  },
  500: { title: "Hệ thống gặp lỗi.", title_en: "Something went wrong here." },
  503: {
    title: "Hệ thống tạm thời chưa phục vụ được. Hãy đợi rồi gọi lại.",
    title_en: "The portal cannot serve you right now. Wait, then ask again.",
  },
} as const;

/** Answers those who read no pages with a status and a sentence. */
export function refuse(res: Outgoing, status: keyof typeof REFUSALS): void {
  res.status(status).type("application/problem+json");
  res.setHeader("Cache-Control", "no-store");
  res.end(JSON.stringify({ type: "about:blank", status, ...REFUSALS[status] }));
}
