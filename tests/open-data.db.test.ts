import { beforeAll, describe, expect, it } from "vitest";
import { SCHEMAS } from "~/features/open-data/api-schemas";
import { ENDPOINTS, type Endpoint } from "~/features/open-data/endpoints";
import { setDatabase } from "~/platform/db.server";
import { paramsOf, pathOf, ROUTES } from "./access/route-modules";
import { testDatabase } from "./support/database";
import { aPlainFeedback } from "./support/plain-feedback";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const HOST = "http://pakn.test";
const PRIVATE = "BÍMẬTNGUYÊNVĂN";
/** Routes under /api by their address as OpenAPI writes it. */
const routes = ROUTES.filter(({ segments }) => segments[0] === "api" && segments.at(-1) !== "$");
const template = (segments: readonly string[]) =>
  `/${segments
    .slice(1)
    .map((part) => (part.startsWith("$") ? `{${part.slice(1)}}` : part))
    .join("/")}`;

let made = 0;
async function publish(title: string, more: object = {}): Promise<string> {
  made += 1;
  const feedbackId = await aPlainFeedback(db, `${PRIVATE} ${made}`);
  const { slug } = await db.publishedFeedback.create({
    data: {
      ...{ feedbackId, title, slug: `tra-loi-c${made}`, content: "Nội dung.", reply: "Trả lời." },
      ...{
        field: "khac",
        unit: "so-xay-dung",
        outcome: "O5",
        version: 1,
        receivedOn: new Date("2026-01-05"),
      },
      ...{ answeredOn: new Date("2026-01-20"), publishedAt: new Date(Date.UTC(2026, 0, 21, 0, made)) },
      ...more,
    },
  });
  return slug;
}

/** Asks a door as the framework does. */
async function ask(
  id: string,
  query = "",
  params: Record<string, string> = {},
  headers = {},
): Promise<Response> {
  const route = ROUTES.find((one) => one.id === id);
  if (!route) throw new Error(id);
  const { loader } = await route.load();
  const request = new Request(`${HOST}${pathOf(route, params)}${query}`, { headers });
  return (await loader?.({ request, params, context: {} })) as Response;
}
const answers = async (query: string) =>
  SCHEMAS.AnswerPage.parse(await (await ask("api.v1.answers._index", query)).json());

let gone: string;
beforeAll(async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  await db.procedure.create({ data: { code: "1.000001", name: "Cấp giấy phép xây dựng" } });
  await db.unit.create({
    data: { code: "tinh", name: "Tỉnh", level: "PROVINCE", validFrom: new Date("2020-01-01") },
  });
  for (let i = 1; i <= 5; i += 1) await publish(`Việc số ${i}`);
  await publish("Chậm cấp sổ đỏ", { outcome: "O6", content: '=HYPERLINK("x"), "ngoặc"' });
  gone = await publish("Đã gỡ", { withdrawnAt: new Date() });
});

describe("the OpenAPI document and the routes", () => {
  it("know the same addresses", () => {
    expect(routes.map(({ segments }) => template(segments)).sort()).toEqual(
      Object.values(ENDPOINTS)
        .map(({ path }) => path)
        .sort(),
    );
  });

  it.each(Object.entries<Endpoint>(ENDPOINTS))(
    "%s answers what its schema says, in every form",
    async (_name, endpoint) => {
      const route = routes.find(({ segments }) => template(segments) === endpoint.path);
      if (!route) throw new Error(endpoint.path);
      const params = Object.fromEntries(paramsOf(route).map((name) => [name, "tra-loi-c1"]));
      for (const [type, schema] of Object.entries(endpoint.answers)) {
        const format = Object.keys(endpoint.answers).length > 1 ? `?format=${type.replace(/.*\//, "")}` : "";
        const answer = await ask(route.id, format, params);
        const text = await answer.text();
        expect(answer.status, `${route.id}${format} ${text}`).toBe(200);
        expect(answer.headers.get("content-type")).toContain(type);
        expect(answer.headers.get("api-version")).toBe("1.0.0");
        expect(answer.headers.get("link")).toContain('rel="deprecation"');
        expect(text).not.toContain(PRIVATE);
        expect(text).not.toMatch(/feedback_?id|searchText/i);
        // Of JSON Lines the schema says what a row is.
        const documents = type === "application/jsonl" ? text.trim().split("\n") : [text];
        if (schema)
          for (const document of documents)
            expect(SCHEMAS[schema].safeParse(JSON.parse(document)).error, route.id).toBeUndefined();
      }
      // A parameter that the document does not name is refused as the document says.
      const wrong = await ask(route.id, "?khong_co=1", params);
      expect(wrong.status).toBe(400);
      const told = SCHEMAS.Problem.parse(await wrong.json());
      expect(told.title_en).toBe("A parameter cannot be read.");
      expect(told.errors).toMatchObject([
        { parameter: "khong_co", message_en: "There is no such parameter" },
      ]);
    },
  );
});

it("the OpenAPI document comes in English for whoever asks, and in no third language", async () => {
  const english = await (await ask("api.v1.openapi[.]json", "?lang=en")).text();
  expect(english).toContain('"summary":"Published answers"');
  expect(english).toContain("/en/du-lieu-mo#dieu-kien");
  expect(await (await ask("api.v1.openapi[.]json")).text()).toContain('"summary":"Trả lời đã công khai"');
  expect((await ask("api.v1.openapi[.]json", "?lang=fr")).status).toBe(400);
});

describe("published answers", () => {
  it("are read page by page, newest first, each once and withdrawn ones never", async () => {
    const seen: string[] = [];
    let query = "?limit=2";
    for (let page = 0; query && page < 9; page += 1) {
      const { items, next } = await answers(query);
      seen.push(...items.map(({ slug }) => slug));
      query = next ? new URL(next).search : "";
    }
    expect(seen).toEqual(["c6", "c5", "c4", "c3", "c2", "c1"].map((code) => `tra-loi-${code}`));
    expect(seen).not.toContain(gone);
  });

  it("are filtered and searched as in the library", async () => {
    expect((await answers("?outcome=O6")).items.map(({ outcome_name }) => outcome_name)).toEqual([
      "Đã giải thích",
    ]);
    expect(await answers("?q=so+do")).toMatchObject({ words: "so do", items: [{ title: "Chậm cấp sổ đỏ" }] });
    expect((await answers("?period=2025")).items).toEqual([]);
  });

  it.each([
    ["api.v1.answers._index", "?unit=khong-co&field=khac", "unit"],
    ["api.v1.answers._index", "?q=so+do&level=PROVINC", "level"],
    ["api.v1.answers[.]csv", "?procedure=9.999999", "procedure"],
    ["api.v1.answers[.]jsonl", "?outcome=O77", "outcome"],
    ["api.v1.statistics", "?unit=khong-co", "unit"],
    ["nguon-tin[.]atom", "?field=khong-co", "field"],
    ["nguon-tin[.]json", "?unit=khong-co", "unit"],
  ])("%s%s is refused by name: nobody knows that code", async (id, query, parameter) => {
    const answer = await ask(id, query);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(SCHEMAS.Problem.parse(await answer.json()).errors?.map((one) => one.parameter)).toEqual([
      parameter,
    ]);
  });

  it("say where they went", async () => {
    const one = (slug: string) => ask("api.v1.answers.$slug", "", { slug });
    expect((await one(gone)).status).toBe(410);
    expect((await one("khong-co-zz")).status).toBe(404);
    expect(await (await one(gone)).text()).not.toContain("Đã gỡ ");
    const row = await db.publishedFeedback.findFirstOrThrow({ where: { slug: "tra-loi-c1" } });
    await db.formerSlug.create({ data: { slug: "dia-chi-cu-c1", answerId: row.id } });
    const moved = await one("dia-chi-cu-c1");
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/api/v1/answers/tra-loi-c1"]);
  });

  it("carry the promises that an officer has read, as they stand under the fingerprint", async () => {
    const { feedbackId } = await db.publishedFeedback.findFirstOrThrow({ where: { slug: "tra-loi-c2" } });
    const made = { feedbackId, unit: "so-xay-dung", dueOn: new Date("2026-03-01") };
    for (const [text, checked] of [
      ["Vá đường.", true],
      ["Chưa ai đọc.", false],
      ["Lắp đèn.", true],
    ] as const) {
      const data = { ...made, text, eventSeq: 1, outcome: "O1", madeAt: new Date("2026-01-20") };
      const { id: promiseId } = await db.replyPromise.create({ data });
      await db.publicPromise.create({ data: { ...made, promiseId, text, checked } });
    }
    const one = await (await ask("api.v1.answers.$slug", "", { slug: "tra-loi-c2" })).json();
    expect(SCHEMAS.Answer.parse(one).promises).toBe("Vá đường.\nLắp đèn.");
    const { items } = await answers("?q=viec+so+1");
    expect(items[0]?.promises).toBeNull();
  });

  it("come in one file, again only when something has changed", async () => {
    const file = await ask("api.v1.answers[.]csv");
    const text = await file.text();
    expect(text.split("\r\n").length).toBe(8);
    expect(text).toContain('"\'=HYPERLINK(""x""), ""ngoặc"""');
    const etag = file.headers.get("etag") ?? "";
    const known = { "If-None-Match": etag };
    const same = await ask("api.v1.answers[.]csv", "", {}, known);
    expect(same.status).toBe(304);
    for (const name of ["api-version", "cache-control", "vary"])
      expect(same.headers.get(name), name).toBe(file.headers.get(name));
    const strong = { "If-None-Match": etag.replace("W/", "") };
    expect((await ask("api.v1.answers[.]csv", "", {}, strong)).status, "no weakness compared").toBe(304);
    await publish("Mới nhất");
    const again = await ask("api.v1.answers[.]jsonl", "?field=khac", {}, known);
    expect(again.status).toBe(200);
    const lines = (await again.text()).trim().split("\n");
    expect(lines.map((line) => SCHEMAS.Answer.parse(JSON.parse(line)).title)[0]).toBe("Mới nhất");
  });
});

describe("what other programmes and sites show", () => {
  it.each(["nguon-tin[.]atom", "nguon-tin[.]json"])("%s is about all, a unit or a search", async (id) => {
    for (const [query, entries] of [
      ["", 7],
      ["?unit=so-xay-dung", 7],
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
