import { describe, expect, it } from "vitest";
import { SCHEMAS } from "~/features/open-data/api-schemas";
import { ENDPOINTS, type Endpoint } from "~/features/open-data/endpoints";
import { setDatabase } from "~/platform/db.server";
import { paramsOf, ROUTES } from "./access/route-modules";
import { testDatabase } from "./support/database";
import { ask, PRIVATE, publisherOf, someAnswers } from "./support/open-answers";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

/** Routes under /api by their address as OpenAPI writes it. */
const routes = ROUTES.filter(({ segments }) => segments[0] === "api" && segments.at(-1) !== "$");
const template = (segments: readonly string[]) =>
  `/${segments
    .slice(1)
    .map((part) => (part.startsWith("$") ? `{${part.slice(1)}}` : part))
    .join("/")}`;

const answers = async (query: string) =>
  SCHEMAS.AnswerPage.parse(await (await ask("api.v1.answers._index", query)).json());

const publish = publisherOf(db);
const gone = await someAnswers(db, publish);

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
        expect(answer.headers.get("api-version")).toBe("1.2.0");
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

  it("keep to the number asked for in a search too, each once, nearest first", async () => {
    const { items: all } = await answers("?q=viec");
    expect(all.length).toBeGreaterThan(3);
    const seen: string[] = [];
    for (let at: string | null = "?q=viec&limit=2"; at; ) {
      const { items, next }: Awaited<ReturnType<typeof answers>> = await answers(at);
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ slug }) => slug));
      at = next && new URL(next).search;
    }
    expect(seen).toEqual(all.map(({ slug }) => slug));
    expect((await answers("?q=viec+khongco&limit=1")).items).toHaveLength(1);
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
