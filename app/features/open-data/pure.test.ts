import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Answer, type OpenAnswer } from "./api-schemas";
import { asJsonLd, asTurtle, catalogueNodes, FILES } from "./catalogue";
import { csvFile, csvLine } from "./csv";
import { ENDPOINTS } from "./endpoints";
import { atomFeed, type Feed, jsonFeed } from "./feed";
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

const ANSWER: OpenAnswer = {
  slug: "cham-tra-so-k7m4qx",
  url: `${HOME}/cong-khai/cham-tra-so-k7m4qx`,
  title: 'Chậm <b>trả</b> "sổ" & giấy \u0001',
  question: "Một.\n\nHai <script>alert(1)</script>.",
  reply: "Đã trả ]]> xong.",
  promises: "Trả & xin lỗi trước 01/3",
  field: "dat-dai",
  field_name: "Đất đai",
  unit: "so-xd",
  unit_name: "Sở Xây dựng",
  level: "DEPARTMENT",
  procedure: null,
  procedure_name: null,
  outcome: "O5",
  outcome_name: "Đã khắc phục",
  received_on: "2026-01-05",
  answered_on: "2026-01-20",
  published_at: "2026-01-21T00:00:00Z",
  revised_at: "2026-02-01T00:00:00Z",
  reopened_on: null,
};
const FEED: Feed = {
  ...{
    title: "Mới",
    self: `${HOME}/nguon-tin.atom?q=a&unit=b`,
    page: `${HOME}/cong-khai`,
    host: "pakn.vidu.example",
  },
  changed: "",
  ...{ author: "Văn phòng", entries: [ANSWER] },
  words: { question: "Hỏi", reply: "Đáp", promises: "Hứa", reopened: (day: string) => `Xem lại từ ${day}` },
};

describe("feeds", () => {
  it("without entries are of the day the list last changed", () => {
    const changed = "2026-03-01T00:00:00.000Z";
    expect(atomFeed({ ...FEED, entries: [], changed })).toContain(`<updated>${changed}</updated>`);
  });

  it("quote every text twice where HTML stands in XML, and leave out what XML cannot hold", () => {
    const atom = atomFeed(FEED);
    expect(atom).toContain("<title>Chậm &lt;b&gt;trả&lt;/b&gt; &quot;sổ&quot; &amp; giấy </title>");
    expect(atom).toContain("&amp;lt;script&amp;gt;");
    expect(atom).not.toContain("<script");
    expect(atom).toContain("&lt;h2&gt;Hứa&lt;/h2&gt;&lt;p&gt;Trả &amp;amp; xin lỗi");
    expect(atom).toContain("q=a&amp;unit=b");
    expect(atom).toContain("<updated>2026-02-01T00:00:00Z</updated>");
    const open = atom.match(/<(\w+)[ >]/g)?.length ?? 0;
    const close = (atom.match(/<\/\w+>/g)?.length ?? 0) + (atom.match(/\/>/g)?.length ?? 0);
    expect(open).toBe(close);
  });

  it("keep the name of an entry when its address gets other words, or it comes back after it was taken down", () => {
    const id = "tag:pakn.vidu.example,2026:tra-loi/k7m4qx";
    expect(atomFeed(FEED)).toContain(`<id>${id}</id>`);
    const renamed = {
      ...FEED,
      entries: [{ ...ANSWER, slug: "tra-so-cham-k7m4qx", published_at: "2026-03-01T00:00:00Z" }],
    };
    expect(jsonFeed(renamed).items[0]?.id).toBe(id);
  });

  it("say first that a matter is looked at again, and are news for it; what was corrected later is newer", () => {
    const again = { ...FEED, entries: [{ ...ANSWER, reopened_on: "2026-03-02" }] };
    const [item] = jsonFeed(again).items;
    expect(item?.content_html).toMatch(/^<p>Xem lại từ 02\/03\/2026\.<\/p><h2>Hỏi/);
    expect(item?.date_modified).toBe("2026-03-01T17:00:00.000Z");
    expect(atomFeed(again)).toContain("&lt;p&gt;Xem lại từ 02/03/2026.&lt;/p&gt;");
    expect(atomFeed(again).match(/<updated>2026-03-01T17:00:00.000Z</g)).toHaveLength(2);
    const corrected = { ...ANSWER, reopened_on: "2026-01-30" };
    expect(jsonFeed({ ...FEED, entries: [corrected] }).items[0]?.date_modified).toBe(ANSWER.revised_at);
    expect(atomFeed(FEED)).not.toContain("Xem lại");
  });

  it("are JSON Feed 1.1", () => {
    const Item = z.object({
      id: z.string().min(1),
      url: z.url(),
      content_html: z.string(),
      date_published: z.iso.datetime(),
    });
    const JsonFeed = z.object({
      ...{ version: z.literal("https://jsonfeed.org/version/1.1"), title: z.string(), feed_url: z.url() },
      items: z.array(Item),
    });
    expect(JsonFeed.safeParse(jsonFeed(FEED)).error).toBeUndefined();
  });
});

it("names the same thing in the same words, however it was typed", () => {
  expect(followedQuery(readFollowed(query("q=%20so%20%20do&x=1&unit=so-xd&field=")))).toBe(
    "unit=so-xd&q=so+do",
  );
  expect(followedQuery(readFollowed(query("")))).toBe("");
});

describe("the catalogue", () => {
  const nodes = catalogueNodes({
    ...{
      title: "Cổng",
      publisher: 'Văn phòng "UBND"',
      email: "a@vidu.example",
      phone: "0200 000 000",
      home: HOME,
    },
    ...{
      page: `${HOME}/du-lieu-mo`,
      api: `${HOME}/api/v1`,
      document: `${HOME}/api/v1/openapi.json`,
      licence: `${HOME}/l`,
      modified: "2026-11-20T03:00:00.000Z",
    },
  });

  it("offers nothing as a download that is only a page of a list, and says when an answer changed", () => {
    const answers = asJsonLd(nodes)["@graph"] as Record<string, unknown>[];
    const { "dcat:distribution": files, "dct:modified": modified } =
      answers.find((node) => String(node["@id"]).endsWith("#answers")) ?? {};
    const downloads = (files as Record<string, { "@id": string }>[]).map((file) => [
      file["dcat:accessURL"]?.["@id"],
      "dcat:downloadURL" in file,
    ]);
    expect(downloads).toEqual([
      [`${HOME}/api/v1/answers`, false],
      [`${HOME}/api/v1/answers.jsonl`, true],
      [`${HOME}/api/v1/answers.csv`, true],
    ]);
    expect(modified).toEqual({ "@value": "2026-11-20T03:00:00.000Z", "@type": "xsd:dateTime" });
    expect(asTurtle(nodes)).toContain('dct:modified "2026-11-20T03:00:00.000Z"^^xsd:dateTime');
  });

  it("has what DCAT-AP asks of each class", () => {
    const MUST = {
      "dcat:Catalog": ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"],
      "dcat:Dataset": [
        "dct:title",
        "dct:description",
        "dcat:distribution",
        "dcat:contactPoint",
        "dct:publisher",
      ],
      "dcat:DataService": ["dct:title", "dcat:endpointURL"],
      "foaf:Agent": ["foaf:name"],
    };
    for (const [type, names] of Object.entries(MUST)) {
      const of = nodes.filter((node) => node.type === type);
      expect(of.length, type).toBeGreaterThan(0);
      for (const node of of)
        expect(node.properties.map(([name]) => name)).toEqual(expect.arrayContaining(names));
    }
    const files = Object.values(FILES).flatMap((one) => Object.values(one));
    const text = JSON.stringify(asJsonLd(nodes));
    for (const file of files) expect(text).toContain(`${HOME}/api/v1${file}`);
  });

  it("tells in Vietnamese and in English what everything with an address is", () => {
    for (const { id, type, properties } of nodes.filter(({ type }) => type.startsWith("dcat:"))) {
      const languages = (asked: string) =>
        properties.filter(([name]) => name === asked).flatMap(([, value]) => Object.keys(value));
      expect(languages("dct:title"), id).toEqual(["vi", "en"]);
      expect(languages("dct:description"), id).toEqual(type === "dcat:DataService" ? [] : ["vi", "en"]);
    }
    expect(asTurtle(nodes)).toContain('"Fields"@en');
    expect(JSON.stringify(asJsonLd(nodes))).toContain('{"@value":"Fields","@language":"en"}');
  });

  it("says the same in both forms", () => {
    const turtle = asTurtle(nodes);
    expect(turtle).toContain('"Văn phòng \\"UBND\\""');
    expect(turtle.match(/a dcat:Distribution/g)?.length).toBe(15);
    expect(JSON.stringify(asJsonLd(nodes)).match(/"dcat:Distribution"/g)?.length).toBe(15);
    expect(turtle.split("[").length).toBe(turtle.split("]").length);
  });
});
