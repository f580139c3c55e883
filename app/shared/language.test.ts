import { describe, expect, it } from "vitest";
import { hasOneAddress, inBoth, inLanguage, languageOf, linksInLanguage, withoutLanguage } from "./language";

describe("the language of an address", () => {
  it.each([
    ["/", "vi"],
    ["/en", "en"],
    ["/en/", "en"],
    ["/en?q=a", "en"],
    ["/en/cong-khai", "en"],
    ["/english", "vi"],
    ["/cong-khai/en", "vi"],
    ["https://pakn.vn/en/tro-giup?x=1", "en"],
    ["https://pakn.vn/tro-giup?x=/en/", "vi"],
    ["http://127.0.0.1:3000", "vi"],
  ])("%s is %s", (address, language) => expect(languageOf(address)).toBe(language));

  it.each(["/", "/?q=a", "/#a", "/cong-khai", "/cong-khai?q=a#b"])("comes and goes: %s", (path) => {
    const english = inLanguage(path, "en");
    expect(languageOf(english)).toBe("en");
    expect(withoutLanguage(english)).toBe(path);
    expect(inLanguage(english, "en")).toBe(english);
    expect(inLanguage(path, "vi")).toBe(path);
    expect(withoutLanguage(path)).toBe(path);
  });

  it.each([
    ...["/staff", "/staff/queue", "/api/v1", "/nguon-tin.atom?q=a", "/nhung?so=5", "/nhung.js", "/-"],
    ...["/gui-pakn/tep/1", "/tra-cuu/PAKN-1/tep/2", "/thong-ke/linh-vuc.csv?ky=2026-Q1", "/assets/a.css"],
  ])("is not put before what has one address: %s", (path) => {
    expect(hasOneAddress(path)).toBe(true);
    expect(inLanguage(path, "en")).toBe(path);
  });

  it.each(["/cong-khai/nop-tep.v2", "/cong-khai?q=a.pdf", "/gui-pakn/noi-dung", "/nhung-nguoi"])(
    "is put before every page: %s",
    (path) => expect(hasOneAddress(path)).toBe(false),
  );
});

describe("links of an English page", () => {
  const en = (html: string) => linksInLanguage(html, "en");

  it("lead to English pages, those of forms too", () => {
    expect(en('<a class="x" href="/tro-giup?a=1&amp;b=2">/tro-giup</a>')).toBe(
      '<a class="x" href="/en/tro-giup?a=1&amp;b=2">/tro-giup</a>',
    );
    expect(en('<form method="get" action="/cong-khai"><button formAction="/gui-pakn">')).toBe(
      '<form method="get" action="/en/cong-khai"><button formAction="/en/gui-pakn">',
    );
    expect(en('<a href="/"><b>')).toBe('<a href="/en"><b>');
  });

  it.each([
    '<a href="/tro-giup" hrefLang="vi" lang="vi">',
    '<a href="/staff">',
    '<a href="#x">',
    '<a href="?trang=2">',
    '<a href="//other.example/">',
    '<a href="https://pakn.vn/cong-khai">',
    '<link rel="stylesheet" href="/assets/a.css"/>',
    '<p title="a href=&quot;/x&quot;">href="/x"</p>',
  ])("stay as they are where they should: %s", (html) => expect(en(html)).toBe(html));

  it("stay as they are on Vietnamese pages", () =>
    expect(linksInLanguage('<a href="/tro-giup">', "vi")).toBe('<a href="/tro-giup">'));
});

it("a dictionary keeps its shape in both languages", () => {
  const words = inBoth({
    vi: { title: "Trợ giúp", found: (n: number) => `Có ${n}`, list: ["a", "b"], deep: { one: "một" } },
    en: { title: "Help", found: (n) => `${n} found`, list: ["a", "b"], deep: { one: "one" } },
  });
  expect(words.en.found(2)).toBe("2 found");
  // @ts-expect-error a key is missing
  inBoth({ vi: { a: "a", b: "b" }, en: { a: "a" } });
  // @ts-expect-error a key too many
  inBoth({ vi: { a: "a" }, en: { a: "a", b: "b" } });
  // @ts-expect-error another kind of word
  inBoth({ vi: { a: (n: number) => `${n}` }, en: { a: "a" } });
  // @ts-expect-error one of a list is missing
  inBoth({ vi: { a: ["a", "b"] }, en: { a: ["a"] } });
});
