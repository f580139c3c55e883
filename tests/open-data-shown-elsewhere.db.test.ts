import { describe, expect, it } from "vitest";
import { SCHEMAS } from "~/features/open-data/api-schemas";
import { setDatabase } from "~/platform/db.server";
import { ROUTES } from "./access/route-modules";
import { testDatabase } from "./support/database";
import { ask, HOST, PRIVATE, publisherOf, someAnswers } from "./support/open-answers";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const publish = publisherOf(db);
await someAnswers(db, publish);
const answers = async (query: string) =>
  SCHEMAS.AnswerPage.parse(await (await ask("api.v1.answers._index", query)).json());

describe("what other programmes and sites show", () => {
  it.each(["nguon-tin[.]atom", "nguon-tin[.]json"])("%s is about all, a unit or a search", async (id) => {
    for (const [query, entries] of [
      ["", 6],
      ["?unit=so-xay-dung", 6],
      ["?q=so%20do", 1],
      ["?q=%22!", 0],
    ] as const) {
      const feed = await ask(id, query);
      const text = await feed.text();
      expect(feed.status, query).toBe(200);
      expect(text.match(/<entry>|"content_html"/g)?.length ?? 0, query).toBe(entries);
      expect(text).not.toContain(PRIVATE);
      expect(text).not.toContain("Đã gỡ");
      expect(text).not.toContain("1970");
    }
    for (const [query, parameter] of [
      ["?foo=1", "foo"],
      ["?unit=so-xay-dung&unit=so-xay-dung", "unit"],
    ] as const) {
      const refused = await ask(id, query);
      expect(refused.status, query).toBe(400);
      expect(SCHEMAS.Problem.parse(await refused.json()).errors?.[0]?.parameter).toBe(parameter);
    }
  });

  it("a frame says which code nobody knows", async () => {
    const frame = await ask("nhung", "?unit=%3Cb%3E&field=khac");
    expect(frame.status).toBe(422);
    expect(frame.headers.get("content-security-policy")).toContain("default-src 'none'");
    const text = await frame.text();
    expect(text).toContain("Không có cơ quan nào mang mã này: unit=&lt;b&gt;");
    expect(text).not.toContain("lĩnh vực nào");
  });

  it("a frame says which parameter it does not know, instead of showing everything", async () => {
    const frame = await ask("nhung", "?units=so-xay-dung&so=2&lang=en");
    expect(frame.status).toBe(400);
    expect(await frame.text()).toContain("There is no such parameter: units=so-xay-dung");
    const twice = await ask("nhung", "?unit=so-xay-dung&unit=%3Cb%3E");
    expect(twice.status).toBe(400);
    expect(await twice.text()).toContain("Chỉ được ghi một lần: unit=so-xay-dung");
  });

  it("a frame may stand on every site, runs nothing and asks for nothing", async () => {
    await publish("<img src=x onerror=alert(1)>");
    const frame = await ask("nhung", "?unit=so-xay-dung&so=2");
    const policy = frame.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("default-src 'none'");
    expect(frame.headers.has("set-cookie")).toBe(false);
    const text = await frame.text();
    expect(text.match(/<li>/g)?.length).toBe(2);
    expect(text).toMatch(/trả lời ngày \d\d\/\d\d\/\d{4}, công khai ngày \d\d\/\d\d\/\d{4}/);
    expect(text).toContain("&lt;img");
    expect(text).not.toContain("<img");
  });
});

describe("a search that is followed", () => {
  const titlesIn = async (query: string) => {
    const feed = (await (await ask("nguon-tin[.]json", query)).json()) as { items: { title: string }[] };
    return feed.items.map(({ title }) => title);
  };
  const followedOf = async (q: string) => {
    const route = ROUTES.find(({ id }) => id === "_public.cong-khai");
    const { loader } = (await route?.load()) ?? {};
    const request = new Request(`${HOST}/cong-khai?q=${encodeURIComponent(q)}`);
    const page = (await loader?.({ request, params: {}, context: {} })) as { feed: string; followed: object };
    return { ...page, found: await titlesIn(new URL(page.feed, HOST).search.replace("nguon-tin.atom", "")) };
  };

  it("carries the words that were found, not the slip, or what the words name", async () => {
    await publish("Tranh chấp đất đai ở thôn");
    const slipped = await followedOf("tranh chấp đất daii");
    expect(slipped.followed).toMatchObject({ q: "tranh chấp đất đai" });
    expect(slipped.found).toEqual(["Tranh chấp đất đai ở thôn"]);
    expect((await followedOf("sở xây dựng")).followed).toMatchObject({ q: "", unit: "so-xay-dung" });
  });

  it("means by everyday words what the library means by them, in feeds and in the API", async () => {
    await publish("Sở xử lý xe hỏng"); // "so … hong" without marks
    await publish("Chậm cấp giấy chứng nhận quyền sử dụng đất");
    const page = await followedOf("sổ hồng");
    expect(page.followed).toMatchObject({ q: "giấy chứng nhận quyền sử dụng đất" });
    expect(page.found).toEqual(["Chậm cấp giấy chứng nhận quyền sử dụng đất"]);
    for (const typed of ["sổ hồng", "so hong"]) {
      expect(await titlesIn(`?q=${typed}`), typed).toEqual(page.found);
      for (const order of ["", "&order=newest"]) {
        const { items, words } = await answers(`?q=${typed}${order}`);
        expect(words).toBe("giấy chứng nhận quyền sử dụng đất");
        expect(items.map(({ title }) => title)).toEqual(page.found);
      }
    }
  });

  it("by time finds what was typed with marks in these marks only, a phrase of two words as a phrase", async () => {
    await publish("Sơ đồ nhà máy nước", { reply: "Theo sơ đồ (bản đồ)." });
    await publish("Quyển sổ bìa màu đỏ");
    await publish("Trả “Sổ đỏ” cho dân");
    const both = ["Trả “Sổ đỏ” cho dân", "Chậm cấp sổ đỏ"];
    expect(await titlesIn("?q=sổ đỏ")).toEqual(both);
    expect(await titlesIn("?q=SỔ ĐỎ")).toEqual(both);
    expect(await titlesIn("?q=sổ bìa đỏ")).toEqual(["Quyển sổ bìa màu đỏ"]);
    expect((await titlesIn("?q=so do")).length).toBe(4);
    expect(await (await ask("nhung", "?q=sổ đỏ")).text()).not.toContain("Sơ đồ");
    const newest = await answers("?q=sổ đỏ&order=newest&limit=1");
    expect(newest.items.map(({ title }) => title)).toEqual([both[0]]);
    const older = await answers(new URL(newest.next ?? "").search);
    expect([older.items.map(({ title }) => title), older.next]).toEqual([[both[1]], null]);
  });
});

describe("the list of the library", () => {
  const load = async (id: string, query: string, params: Record<string, string> = {}) =>
    ask(id, query, params) as Promise<unknown>;

  it("says how many answers two filters or a period leave, and on paper what was asked for", async () => {
    const page = await load("_public.cong-khai", "?period=2026-01&field=khac&outcome=O6");
    expect(page).toMatchObject({ total: expect.stringMatching(/^Có 0?1 trả lời/) });
    expect(page).toMatchObject({
      narrowed: [
        { title: "Lĩnh vực", words: "Khác" },
        { title: "Kết quả", words: "Đã giải thích" },
        { title: "Thời gian công khai", words: "Tháng 01/2026" },
      ],
    });
    expect(await load("_public.cong-khai", "?period=2026-01")).toMatchObject({ total: expect.any(String) });
    expect(await load("_public.cong-khai", "?period=2019")).toMatchObject({ total: null });
    expect(await load("_public.cong-khai", "?q=so+do")).toMatchObject({
      narrowed: [{ title: "Đã tìm", words: "“so do”", lang: "vi" }],
    });
  });

  it("offers the page of a procedure whose code was typed", async () => {
    const page = await load("_public.cong-khai", "?q=1.000001");
    expect(page).toMatchObject({
      search: { named: { kind: "procedure", value: "1.000001", name: "Cấp giấy phép xây dựng" } },
    });
  });

  it("looks for words in the address of a page of a field where its form would", async () => {
    const led = await load("_public.cong-khai_.linh-vuc.$code", "?q=so+do", { code: "khac" }).catch(
      (thrown: unknown) => thrown,
    );
    expect((led as Response).headers.get("location")).toBe("/cong-khai?field=khac&q=so+do");
  });
});
