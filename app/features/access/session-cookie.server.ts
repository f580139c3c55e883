import { publicUrl } from "~/platform/env.server";

/** Over TLS the cookie carries the __Host- prefix: no subdomain and no other path can plant or read it. */
function isSecure(request: Request): boolean {
  return [request.url, publicUrl()].some((own) => new URL(own).protocol === "https:");
}

const nameFor = (request: Request): string => (isSecure(request) ? "__Host-pakn" : "pakn");

/** The session token that the browser sent, or null. */
export function readSessionToken(request: Request): string | null {
  const name = nameFor(request);
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && value) return value;
  }
  return null;
}

/** The Set-Cookie value that hands the token to the browser, until it is closed; null takes it away. */
export function sessionCookie(request: Request, token: string | null): string {
  return [
    `${nameFor(request)}=${token ?? ""}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure(request) ? ["Secure"] : []),
    ...(token === null ? ["Max-Age=0"] : []),
  ].join("; ");
}
