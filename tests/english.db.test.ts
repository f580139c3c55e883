import { beforeAll, describe, expect, it } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { hasOneAddress } from "~/shared/language";
import { createUnits, UNITS } from "./access/cast";
import { paramsOf, pathOf, ROUTES } from "./access/route-modules";
import { testDatabase } from "./support/database";
import { expectAlternates, expectEnglish, vietnameseIn } from "./support/english";
import { htmlFaults } from "./support/html-rules";
import { wholeSite } from "./support/whole-site";

const database = await testDatabase();
setDatabase(database);

let site: Awaited<ReturnType<typeof wholeSite>>;
beforeAll(async () => {
  await createUnits(database.db);
  site = await wholeSite();
});

describe.each(["/", "/gui-pakn", "/lien-he", "/tro-giup", "/quyen-rieng-tu"])("%s", (path) => {
  it("is there in English", () => expectEnglish(site, path));
  it("names its addresses", () => expectAlternates(site, path));
});

describe("sending", () => {
  let cookie = "";
  /** Posts a step as its form does; the draft is behind a cookie. */
  async function post(path: string, answers: Record<string, string>) {
    const init = { method: "POST", body: new URLSearchParams(answers), headers: { cookie } };
    const answer = await site.ask(`/en${path}`, init);
    const [given = ""] = answer.headers.getSetCookie();
    if (given) cookie = given.split(";", 1)[0] ?? "";
    return answer;
  }
  const ahead = (answer: Response) => [answer.status, answer.headers.get("Location")];

  it.each(["khieu-nai", "to-cao", "khan-cap", "hoi-dap"])(
    "shows the way to other desks: %s",
    async (door) => {
      await expectEnglish(site, `/gui-pakn?noi-khac=${door}`);
    },
  );

  it("says in English what a notice's code filled in, and what is wrong", async () => {
    await expectEnglish(site, "/gui-pakn?don-vi=khong-co&kenh=web");
    const empty = { init: { method: "POST", body: new URLSearchParams({}) }, status: 422 };
    expect(await expectEnglish(site, "/gui-pakn", empty)).toContain("Choose what you want to speak about");
  });

  it("keeps what a notice's code filled in where nothing was chosen, and through another law's door", async () => {
    const scanned = `don-vi=${UNITS.own}&kenh=web`;
    const first = await (await site.ask(`/en/gui-pakn?${scanned}`)).text();
    const [, action = ""] = /<form [^>]*action="([^"]*gui-pakn\?[^"]*)"/.exec(first) ?? [];
    const address = action.replaceAll("&amp;", "&");
    expect(address).toContain(scanned);
    const posted = (subject: object) =>
      site.ask(address, { method: "POST", body: new URLSearchParams({ ...subject }) });
    const again = await posted({});
    expect(again.status).toBe(422);
    expect(await again.text()).toContain(`name="scanned" value="${UNITS.own}"`);
    const elsewhere = (await posted({ subject: "COMPLAINT" })).headers.get("Location") ?? "";
    expect(elsewhere).toContain(`noi-khac=khieu-nai`);
    const card = await (await site.ask(elsewhere)).text();
    expect(card.replaceAll("&amp;", "&")).toContain(`href="${address}"`);
  });

  it("says before anyone types that no office is there to receive", async () => {
    const ended = { validTo: new Date("2020-12-31") };
    await database.db.unit.updateMany({ data: ended });
    for (const path of ["/", "/gui-pakn"]) {
      expect(await expectEnglish(site, path)).toContain("The portal does not take anything in yet");
      expect(await (await site.ask(path)).text()).toContain("Cổng chưa nhận phản ánh, kiến nghị");
    }
    await database.db.unit.updateMany({ where: ended, data: { validTo: null } });
    expect(await (await site.ask("/")).text()).not.toContain("Cổng chưa nhận");
  });

  it("goes on in English from the first step to the receipt", async () => {
    expect(ahead(await post("/gui-pakn", { subject: "BOTH" }))).toEqual([303, "/en/gui-pakn/noi-dung"]);
    const here = { init: { headers: { cookie } } };
    await expectEnglish(site, "/gui-pakn", here);
    await expectEnglish(site, "/gui-pakn/noi-dung?nhac=thieu", here);
    await expectAlternates(site, "/gui-pakn");

    const wrong = await post("/gui-pakn/noi-dung", {
      title: "Ngắn",
      form: "X",
      issues: "9",
      field: "khong-co",
    });
    const refused = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(refused).toContain("<title>Error: ");
    expect(refused).toContain("The summary is too short.");
    expect(vietnameseIn(refused.replaceAll("Ngắn", ""))).toEqual([]);
    const matter = {
      title: "Hẹn trả sổ ba lần",
      content: "Quầy hẹn trả sổ ba lần đều chưa có.",
      form: "PHAN_ANH",
    };
    const page = /name="page:([^"]*)"/.exec(refused)?.[1] ?? "";
    const posted = await post("/gui-pakn/noi-dung", { ...matter, issues: "2", [`page:${page}`]: "" });
    expect(ahead(posted)).toEqual([303, "/en/gui-pakn/lien-he"]);

    await expectEnglish(site, "/gui-pakn/lien-he", here);
    const nobody = await post("/gui-pakn/lien-he", { senderType: "PERSON", email: "x", name: "7" });
    expect(nobody.status).toBe(422);
    const form = await nobody.text();
    expect(vietnameseIn(form)).toEqual([]);
    // The site of this test has no stylesheet, which is a fault of its own; fields and headings are looked at here.
    const faults = [...(await htmlFaults(refused)), ...(await htmlFaults(form))];
    expect(faults.filter((fault) => /input|heading/.test(fault))).toEqual([]);
    const stamp = /name="page:([^"]*)"/.exec(form)?.[1] ?? "";
    const lan = { senderType: "PERSON", name: "Nguyễn Lan", address: "Thôn 3", email: "lan@vidu.vn" };
    const contact = { ...lan, answerBy: "EMAIL", consent: "on", [`page:${stamp}`]: "" };
    expect(ahead(await post("/gui-pakn/lien-he", contact))).toEqual([303, "/en/gui-pakn/kiem-tra"]);

    const review = await expectEnglish(site, "/gui-pakn/kiem-tra", here);
    const seen = /name="seen"[^>]* value="([^"]*)"/.exec(review)?.[1] ?? "";
    for (const [said, status] of [
      ["2026-01-01T00:00:00.000Z", 409],
      ["2126-01-01T00:00:00.000Z", 422],
      ["nonsense", 422],
      ["", 422],
    ] as const) {
      const refused = await post("/gui-pakn/kiem-tra", { seen: said });
      const html = await refused.text();
      expect([refused.status, vietnameseIn(html)], said).toEqual([status, []]);
      expect(html).toContain(status === 409 ? "changed in another window" : "which version you looked over");
    }
    expect(ahead(await post("/gui-pakn/kiem-tra", { seen }))).toEqual([303, "/en/gui-pakn/bien-nhan"]);
    expect(await expectEnglish(site, "/gui-pakn/bien-nhan", here)).toContain("Answer due by");
  });
});

it.each(["/tro-giup", "/quyen-rieng-tu"])("%s has the same parts in both languages", async (path) => {
  const partsOf = async (address: string) =>
    (await (await site.ask(address)).text()).match(/<h2 id="[^"]*"/g) ?? [];
  const parts = await partsOf(path);
  expect(parts.length).toBeGreaterThan(5);
  expect(await partsOf(`/en${path}`)).toEqual(parts);
});

describe("the door", () => {
  it("knows by its address alone what is there once a language", async () => {
    for (const route of ROUTES.filter(({ id }) => !["$", "_public", "staff", "dev.outbox"].includes(id))) {
      const ofStaff = /^(staff|dev)\./.test(route.id);
      const { default: component, handle } = ofStaff ? {} : await route.load();
      const { inBothLanguages } = { inBothLanguages: false, ...handle };
      const twice = (route.id.startsWith("_public.") && Boolean(component)) || inBothLanguages;
      const params = Object.fromEntries(
        paramsOf(route).map((name) => [name, name === "file" ? "a.csv" : "a"]),
      );
      expect(hasOneAddress(pathOf(route, params)), route.id).toBe(!twice);
    }
  });

  it("tells in English that there is no such page", () =>
    expectEnglish(site, "/khong-co-trang-nay?q=a", { status: 404 }));

  it.each(["/en/staff", "/en/api/v1", "/en/sitemap.xml", "/en/nhung", "/en/thong-ke/linh-vuc.csv"])(
    "has %s nowhere but at its one address",
    async (path) => expect((await site.ask(path)).status).toBe(404),
  );

  it("gives the table of a figure in the language of the page that leads to it", async () => {
    const firstLine = async (page: string) => {
      const html = await (await site.ask(page)).text();
      const [, href = ""] = /href="([^"]*[.]csv[^"]*)"/.exec(html) ?? [];
      const file = await (await site.ask(href.replaceAll("&amp;", "&"))).text();
      return file.split("\r\n", 1)[0];
    };
    expect(await firstLine("/thong-ke")).toMatch(/^"?Quý/);
    expect(await firstLine("/en/thong-ke")).toMatch(/^"?Quarter/);
  });

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
