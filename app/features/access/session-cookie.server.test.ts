import { expect, it } from "vitest";
import { readSessionToken, sessionCookie } from "./session-cookie.server";

const at = (origin: string, cookie = "") => new Request(`${origin}/staff`, { headers: { Cookie: cookie } });

it("is bound to host and TLS where there is TLS, and works on a laptop without", () => {
  expect(sessionCookie(at("https://pakn.test"), "T")).toBe(
    "__Host-pakn=T; Path=/; HttpOnly; SameSite=Lax; Secure",
  );
  expect(sessionCookie(at("http://pakn.test"), "T")).toBe("pakn=T; Path=/; HttpOnly; SameSite=Lax");
  expect(sessionCookie(at("http://pakn.test"), null)).toContain("Max-Age=0");
});

it("is read among others, and over TLS only under its bound name", () => {
  expect(readSessionToken(at("http://pakn.test", "a=1; pakn=T; b=2"))).toBe("T");
  expect(readSessionToken(at("https://pakn.test", "pakn=planted"))).toBeNull();
  expect(readSessionToken(at("https://pakn.test", "pakn=planted; __Host-pakn=T"))).toBe("T");
  expect(readSessionToken(at("http://pakn.test", "pakn="))).toBeNull();
  expect(readSessionToken(at("http://pakn.test"))).toBeNull();
});
