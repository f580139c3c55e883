import { describe, expect, it } from "vitest";
import { Answer } from "./api-schemas";
import { csvFile, csvLine } from "./csv";
import { ENDPOINTS } from "./endpoints";
import { followedQuery, readFollowed } from "./followed";
import { openApiDocument, parametersOf } from "./openapi";
import { describedInEnglish } from "./openapi-english";
import { AnswersQuery, readCursor, readQuery, StatisticsQuery, writeCursor } from "./queries";
import { tryForms } from "./try-forms";
import { V1, versionHeaders } from "./versions";

const HOME = "https://pakn.vidu.example";
const query = (text: string) => new URLSearchParams(text);

describe("a query of the API", () => {
  it("is read with its defaults, empty answers of a form left out", () => {
    expect(readQuery(AnswersQuery, query("q=&unit=so-xd&limit=&cursor="))).toEqual({
      ok: true,
      query: { unit: "so-xd", limit: 20, format: "json" },
    });
  });

  it.each([
    ["untit=so-xd", "untit"],
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["limit=x", "limit"],
    ["cursor=x", "cursor"],
    ["period=2026-13", "period"],
    ["period=9999-12", "period"],
    ["__proto__=1", "__proto__"],
    ["constructor=1", "constructor"],
    ["format=xml", "format"],
    ["unit=a&unit=b", "unit"],
  ])("%s is refused by name", (text, parameter) => {
    const read = readQuery(AnswersQuery, query(text));
    expect(read.ok === false && read.wrong.map((one) => one.parameter)).toEqual([parameter]);
    // Whoever reads no Vietnamese is told in English.
    for (const { message, message_en } of read.ok ? [] : read.wrong) {
      expect(message_en).toMatch(/^[\x20-\x7e]+$/);
      expect(message_en).not.toBe(message);
    }
  });

  it("asks statistics by named periods alone: two ranges a day apart would tell of one item", () => {
    expect(readQuery(StatisticsQuery, query("period=2026-Q1")).ok).toBe(true);
    expect(readQuery(StatisticsQuery, query("period=2026-01-01..2026-01-02")).ok).toBe(false);
  });

  it("goes on by a cursor", () => {
    const place = "2026-01-21T00:05:00.000001Z~12~row";
    expect(readCursor(writeCursor(place, 3))).toMatchObject({ page: 3, after: { id: 12, stream: "row" } });
    expect(readCursor(writeCursor("", 2))).toEqual({ page: 2, after: undefined });
    expect(readCursor(place)?.page).toBe(1);
  });
});

describe("the OpenAPI document", () => {
  const text = JSON.stringify(
    openApiDocument({
      title: "Cổng",
      server: `${HOME}/api`,
      documentation: HOME,
      terms: HOME,
      email: "a@vidu.example",
    }),
  );
  const document = JSON.parse(text) as { paths: Record<string, unknown>; components: Record<string, object> };

  it("has every address, and resolves every reference", () => {
    expect(Object.keys(document.paths)).toEqual(Object.values(ENDPOINTS).map(({ path }) => path));
    const refs = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
    expect(refs.length).toBeGreaterThan(20);
    for (const [, kind = "", name = ""] of refs) expect(document.components[kind], name).toHaveProperty(name);
    expect(text.match(/"\$ref":"/g)?.length).toBe(refs.length);
  });

  it("describes the answer by the schema that types it, and forbids no addition", () => {
    const { Answer: described } = document.components.schemas as Record<string, { required: string[] }>;
    expect(described?.required).toEqual(Object.keys(Answer.shape));
    expect(text).not.toContain('"additionalProperties":false');
    expect(text).not.toContain("$schema");
  });

  it("says the same in English, sentence by sentence", () => {
    const english = describedInEnglish(document);
    const said: string[] = [];
    JSON.stringify(english, (name, value) => {
      if ((name === "summary" || name === "description") && typeof value === "string") said.push(value);
      return value;
    });
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((sentence) => !/^\p{ASCII}+$/u.test(sentence))).toEqual([]);
    const bare = (described: object) =>
      JSON.stringify(described, (name, value) =>
        name === "summary" || name === "description" ? typeof value : value,
      );
    expect(bare(english)).toBe(bare(document));
  });

  it("is what the forms for trying out are made of", () => {
    const limit = parametersOf(ENDPOINTS.answers).find(({ name }) => name === "limit");
    expect(limit?.schema).toMatchObject({ type: "integer", minimum: 1, maximum: 100, default: 20 });
    for (const { summary, inputs } of tryForms("en"))
      for (const said of [summary, ...inputs.map(({ hint }) => hint)])
        expect(said.replace(/ Example: .*/, ""), said).toMatch(/^[\p{ASCII}“”]+$/u);
    const answers = tryForms().find(({ name }) => name === "answers");
    expect(answers?.inputs.map(({ name }) => name)).toEqual(Object.keys(AnswersQuery.shape));
    expect(answers?.inputs.find(({ name }) => name === "format")?.choices?.length).toBe(3);
  });
});

it("tells of the end of a version in headers, and of nothing before", () => {
  const at = { document: `${HOME}/d`, rule: `${HOME}/r` };
  expect(Object.keys(versionHeaders(V1, at))).toEqual(["API-Version", "Link"]);
  const ending = {
    ...V1,
    deprecatedAt: new Date("2027-01-01T00:00:00Z"),
    sunsetAt: new Date("2028-01-01T00:00:00Z"),
  };
  expect(versionHeaders(ending, at)).toMatchObject({
    Deprecation: "@1798761600",
    Sunset: "Sat, 01 Jan 2028 00:00:00 GMT",
    Link: expect.stringContaining('rel="sunset"'),
  });
});

it("writes CSV that spreadsheets read and do not run", () => {
  expect(csvLine(['a"b', "x,y", "dòng\nhai", "=1+1", null, 3, -3])).toBe(
    '"a""b","x,y","dòng\nhai",\'=1+1,,3,-3\r\n',
  );
  expect(csvFile(["a", "b"], [{ a: "Đ", b: 1 }])).toBe("\uFEFFa,b\r\nĐ,1\r\n");
});

it("names the same thing in the same words, however it was typed", () => {
  expect(followedQuery(readFollowed(query("q=%20so%20%20do&x=1&unit=so-xd&field=")))).toBe(
    "unit=so-xd&q=so+do",
  );
  expect(followedQuery(readFollowed(query("")))).toBe("");
});
