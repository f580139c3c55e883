import { beforeAll, describe, expect, it } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "./support/database";
import { expectAlternates, expectEnglish, vietnameseIn } from "./support/english";
import { wholeSite } from "./support/whole-site";

setDatabase(await testDatabase());

let site: Awaited<ReturnType<typeof wholeSite>>;
beforeAll(async () => {
  site = await wholeSite();
});

describe.each(["/"])("%s", (path) => {
  it("is there in English", () => expectEnglish(site, path));
  it("names its addresses", () => expectAlternates(site, path));
});

describe("the door", () => {
  it("tells in English that there is no such page", () =>
    expectEnglish(site, "/khong-co-trang-nay?q=a", { status: 404 }));

  it.each(["/en/staff", "/en/api/v1", "/en/sitemap.xml", "/en/nhung", "/en/thong-ke/linh-vuc.csv"])(
    "has %s nowhere but at its one address",
    async (path) => expect((await site.ask(path)).status).toBe(404),
  );

  it("puts the prefix before ways to other pages once", async () => {
    const answer = await site.ask("/en/gui-pakn/noi-dung");
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/en/gui-pakn?nhac=chua-bat-dau"]);
  });

  it("knows which English pages are the same for everyone", () => {
    expect(site.handlesAt("/en/cong-khai")).toEqual(site.handlesAt("/cong-khai"));
    expect(site.handlesAt("/en").at(-1)).toBe(site.handlesAt("/").at(-1));
  });
});

it("a word left in Vietnamese is noticed, unless it is marked", () => {
  const seen = (html: string) => vietnameseIn(`<html lang="en"><body>${html}</body></html>`);
  expect(seen("<p>Help</p>")).toEqual([]);
  expect(seen("<p>Trợ giúp</p>")).toEqual(["Trợ giúp"]);
  expect(seen('<p lang="vi">Trợ <b>giúp</b></p><p>và</p>')).toEqual(["và"]);
  expect(seen('<input placeholder="Tìm"/><img alt="Tìm" lang="vi"/>')).toEqual(["Tìm"]);
  expect(seen("<p>on 05/02/2026</p><p>5 Feb 2026</p>")).toEqual(["on 05/02/2026"]);
});
