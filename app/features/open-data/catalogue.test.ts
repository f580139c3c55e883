import { describe, expect, it } from "vitest";
import { asJsonLd, asTurtle, catalogueNodes, FILES } from "./catalogue";

const HOME = "https://pakn.vidu.example";

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
