import { publicUrl } from "~/platform/env.server";

type Options = { path: string; maxAgeSeconds: number };

/** The value of a cookie that the browser sent, or null. */
export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, ...value] = pair.trim().split("=");
    if (key === name) return value.join("=") || null;
  }
  return null;
}

/** A Set-Cookie value out of reach of scripts and other sites; an empty value takes the cookie away. */
export function cookie(
  request: Request,
  name: string,
  value: string,
  { path, maxAgeSeconds }: Options,
): string {
  const secure = [request.url, publicUrl()].some((own) => new URL(own).protocol === "https:");
  return [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${value === "" ? 0 : maxAgeSeconds}`,
    "HttpOnly",
    // Lax, so that the link in a mail finds the cookie it has just set.
    "SameSite=Lax",
    ...(secure ? ["Secure"] : []),
  ].join("; ");
}
