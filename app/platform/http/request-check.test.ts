import { describe, expect, it } from "vitest";
import { bodyLimit, type IncomingRequest, refusalBeforeBody } from "./request-check.server";

const form = { "content-type": "application/x-www-form-urlencoded" };
const files = { "content-type": "multipart/form-data; boundary=x" };

function request(change: Partial<IncomingRequest>): IncomingRequest {
  return {
    method: "POST",
    url: "/gui-pakn",
    headers: form,
    host: "pakn.vn",
    fileForms: ["/gui-pakn"],
    keyForms: ["/theo-doi/roi/"],
    ...change,
  };
}

describe("a request before its body is read", () => {
  it.each<[string, Partial<IncomingRequest>, number | undefined]>([
    ["a form of ours", {}, undefined],
    ["a form of ours that says so", { headers: { ...form, origin: "https://pakn.vn" } }, undefined],
    ["a page", { method: "GET", headers: {} }, undefined],
    ["an address that spells no UTF-8", { method: "GET", url: "/tra-cuu/%ff" }, 400],
    ["U+0000 in a query", { method: "GET", url: "/cong-khai?q=%00" }, 400],
    [
      "a search as long as node reads",
      { method: "GET", url: `/cong-khai?q=${"a".repeat(15_000)}` },
      undefined,
    ],
    ["an unknown method", { method: "PUT" }, 405],
    ["a form of another site", { headers: { ...form, origin: "https://evil.example" } }, 403],
    ["a form of a hidden site", { headers: { ...form, origin: "null" } }, 403],
    [
      "a form of another site in a new browser",
      { headers: { ...form, "sec-fetch-site": "cross-site" } },
      403,
    ],
    [
      "a mail program in a browser that ends letters",
      { url: "/en/theo-doi/roi/abc", headers: { ...form, origin: "null", "sec-fetch-site": "cross-site" } },
      undefined,
    ],
    ["JSON", { headers: { "content-type": "application/json" } }, 415],
    ["no type at all", { headers: {} }, 415],
    ["a packed form", { headers: { ...form, "content-encoding": "gzip" } }, 415],
    ["too much", { headers: { ...form, "content-length": "5000000" } }, 413],
    [
      "files where none are taken",
      { url: "/tra-cuu", headers: { ...files, "content-length": "5000000" } },
      413,
    ],
    ["files where they are taken", { headers: { ...files, "content-length": "5000000" } }, undefined],
  ])("%s", (_name, change, status) => {
    expect(refusalBeforeBody(request(change))).toBe(status);
  });

  it("leaves room for the longest text anyone may type", () => {
    expect(bodyLimit(request({}))).toBeGreaterThan(3 * 100_000 * 9);
  });
});
