import { describe, expect, it } from "vitest";
import { sameOrigin } from "./same-origin.server";

const post = (headers: Record<string, string>) =>
  new Request("http://pakn.test/staff/queue", { method: "POST", headers });

describe("sameOrigin", () => {
  it.each([
    [{ "Sec-Fetch-Site": "same-origin" }, true],
    [{ "Sec-Fetch-Site": "none" }, true],
    [{ "Sec-Fetch-Site": "cross-site", Origin: "http://pakn.test" }, false],
    [{ "Sec-Fetch-Site": "same-site" }, false],
    // Browsers send Sec-Fetch-Site only over TLS and on localhost.
    [{ Origin: "http://pakn.test" }, true],
    [{ Origin: "http://evil.test" }, false],
    [{ Origin: "null" }, false],
    [{ Referer: "http://pakn.test/staff/queue?tab=new" }, true],
    [{ Referer: "http://evil.test/pakn.test" }, false],
    [{ Referer: "http://pakn.test.evil.test/" }, false],
    [{ Referer: "about:blank" }, false],
    [{ Origin: "http://pakn.test", Referer: "http://evil.test/" }, true],
    [{}, true],
  ])("%o → %s", (headers, expected) => {
    expect(sameOrigin(post(headers as Record<string, string>))).toBe(expected);
  });

  it("lets reading pass from anywhere", () => {
    expect(
      sameOrigin(new Request("http://pakn.test/", { headers: { "Sec-Fetch-Site": "cross-site" } })),
    ).toBe(true);
  });
});
