import { OPEN_DATA } from "./open-data-messages";

/** What a catalogue says besides the datasets. Addresses are whole. */
export type CatalogueFrame = {
  title: string;
  publisher: string;
  email: string;
  phone: string;
  /** This portal, without a slash at its end. */
  home: string;
  page: string;
  api: string;
  document: string;
  licence: string;
  /** When an answer was last published, corrected or taken down (ISO, UTC); null before the first. */
  modified: string | null;
};

type Node = { id: string; type: string; properties: readonly (readonly [name: string, value: Value])[] };
/** A text in Vietnamese, in English, an instant, an address, a plain text, or a further node that has no address of its own. */
type Value =
  | { vi: string }
  | { en: string }
  | { instant: string }
  | { iri: string }
  | { plain: string }
  | { node: Omit<Node, "id"> };

const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;
const EU = "http://publications.europa.eu/resource/authority";

const FORMATS = {
  JSON: { file: `${EU}/file-type/JSON`, media: "application/json" },
  JSONL: { file: `${EU}/file-type/JSONL`, media: "application/jsonl" },
  CSV: { file: `${EU}/file-type/CSV`, media: "text/csv" },
} as const;

type Files = Partial<Record<keyof typeof FORMATS, string>>;

/** What comes page by page: an access to the data, no file of it. */
export const PAGED: ReadonlySet<string> = new Set(["/answers"]);

/** Where each dataset is, relative to the API. */
export const FILES: Record<keyof (typeof OPEN_DATA)["vi"]["datasets"], Files> = {
  answers: { JSON: "/answers", JSONL: "/answers.jsonl", CSV: "/answers.csv" },
  statistics: { JSON: "/statistics", JSONL: "/statistics?format=jsonl", CSV: "/statistics?format=csv" },
  units: { JSON: "/units", JSONL: "/units?format=jsonl", CSV: "/units?format=csv" },
  fields: { JSON: "/fields", JSONL: "/fields?format=jsonl", CSV: "/fields?format=csv" },
  procedures: { JSON: "/procedures", JSONL: "/procedures?format=jsonl", CSV: "/procedures?format=csv" },
};

/** The catalogue by DCAT-AP 3: catalogue, publisher, datasets with their distributions, and the API as a service. */
export function catalogueNodes(frame: CatalogueFrame): Node[] {
  const words = OPEN_DATA.vi;
  const english = OPEN_DATA.en;
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const idOf = (name: string) => idIn(frame, name);
  const modified = frame.modified ? [["dct:modified", { instant: frame.modified }] as const] : [];
  const publisher = idOf("co-quan-cong-bo");
  const common = [
    ["dct:publisher", { iri: publisher }],
    ["dct:language", { iri: `${EU}/language/VIE` }],
  ] as const;
  return [
    {
      ...{ id: idOf("danh-muc"), type: "dcat:Catalog" },
      properties: [
        ["dct:title", { vi: `${words.title} – ${frame.title}` }],
        ["dct:title", { en: `${english.title} – ${frame.title}` }],
        ["dct:description", { vi: words.lead }],
        ["dct:description", { en: english.lead }],
        ...common,
        ["dct:language", { iri: `${EU}/language/ENG` }],
        ["dct:license", { iri: frame.licence }],
        ["foaf:homepage", { iri: frame.page }],
        ...modified,
        ...names.map((name) => ["dcat:dataset", { iri: idOf(name) }] as const),
        ["dcat:service", { iri: idOf("api") }],
      ],
    },
    {
      ...{ id: publisher, type: "foaf:Agent" },
      properties: [
        ["foaf:name", { vi: frame.publisher }],
        ["foaf:homepage", { iri: frame.home }],
        ["dct:type", { iri: "http://purl.org/adms/publishertype/RegionalAuthority" }],
      ],
    },
    ...names.map(
      (name): Node => ({
        ...{ id: idOf(name), type: "dcat:Dataset" },
        properties: [
          ["dct:identifier", { plain: idOf(name) }],
          ["dct:title", { vi: words.datasets[name].title }],
          ["dct:title", { en: english.datasets[name].title }],
          ["dct:description", { vi: words.datasets[name].description }],
          ["dct:description", { en: english.datasets[name].description }],
          ...common,
          ...(name === "answers" ? modified : []),
          ["dct:accrualPeriodicity", { iri: `${EU}/frequency/UPDATE_CONT` }],
          ["dct:accessRights", { iri: `${EU}/access-right/PUBLIC` }],
          ["dct:spatial", { iri: `${EU}/country/VNM` }],
          ["dcat:theme", { iri: `${EU}/data-theme/GOVE` }],
          ...words.keywords.map((keyword) => ["dcat:keyword", { vi: keyword }] as const),
          ["dcat:landingPage", { iri: frame.page }],
          ["dcat:contactPoint", { node: contact(frame) }],
          ...Object.entries(FILES[name]).map(
            ([format, path]) =>
              ["dcat:distribution", { node: distribution(format as keyof Files, path, frame) }] as const,
          ),
        ],
      }),
    ),
    {
      ...{ id: idOf("api"), type: "dcat:DataService" },
      properties: [
        ["dct:title", { vi: `Giao diện lập trình (API) – ${frame.title}` }],
        ["dct:title", { en: `API – ${frame.title}` }],
        ["dcat:endpointURL", { iri: frame.api }],
        ["dcat:endpointDescription", { iri: frame.document }],
        ["dct:license", { iri: frame.licence }],
        ...common,
        ...names.map((name) => ["dcat:servesDataset", { iri: idOf(name) }] as const),
      ],
    },
  ];
}

const idIn = (frame: CatalogueFrame, name: string): string => `${frame.page}#${name}`;

const contact = ({ publisher, email, phone }: CatalogueFrame): Omit<Node, "id"> => ({
  type: "vcard:Organization",
  properties: [
    ["vcard:fn", { plain: publisher }],
    ["vcard:hasEmail", { iri: `mailto:${email}` }],
    ["vcard:hasTelephone", { iri: `tel:${phone.replace(/[^\d+]/g, "")}` }],
  ],
});

const distribution = (format: keyof Files, path: string, frame: CatalogueFrame): Omit<Node, "id"> => ({
  type: "dcat:Distribution",
  properties: [
    ["dct:title", { plain: format }],
    ["dcat:accessURL", { iri: frame.api + path }],
    ...(PAGED.has(path)
      ? [["dcat:accessService", { iri: idIn(frame, "api") }] as const]
      : [["dcat:downloadURL", { iri: frame.api + path }] as const]),
    ["dcat:mediaType", { iri: `http://www.iana.org/assignments/media-types/${FORMATS[format].media}` }],
    ["dct:format", { iri: FORMATS[format].file }],
    ["dct:license", { iri: frame.licence }],
  ],
});

/** The same nodes as JSON-LD. */
export function asJsonLd(nodes: readonly Node[]): Record<string, unknown> {
  const object = ({ type, properties }: Omit<Node, "id">): Record<string, unknown> => {
    const made: Record<string, unknown> = { "@type": type };
    for (const [name, value] of properties) {
      const one = written(value);
      const before = made[name];
      made[name] = before === undefined ? one : [...(Array.isArray(before) ? before : [before]), one];
    }
    return made;
  };
  const written = (value: Value): unknown => {
    if ("vi" in value) return { "@value": value.vi, "@language": "vi" };
    if ("en" in value) return { "@value": value.en, "@language": "en" };
    if ("instant" in value) return { "@value": value.instant, "@type": "xsd:dateTime" };
    if ("iri" in value) return { "@id": value.iri };
    return "plain" in value ? value.plain : object(value.node);
  };
  return { "@context": PREFIXES, "@graph": nodes.map((node) => ({ "@id": node.id, ...object(node) })) };
}

/** The same nodes as Turtle. */
export function asTurtle(nodes: readonly Node[]): string {
  const text = (plain: string) => JSON.stringify(plain);
  const iri = (address: string) =>
    `<${address.replace(/[\s<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign))}>`;
  const body = ({ type, properties }: Omit<Node, "id">, indent: string): string =>
    [`a ${type}`, ...properties.map(([name, value]) => `${name} ${object(value, `${indent}  `)}`)].join(
      ` ;\n${indent}`,
    );
  const object = (value: Value, indent: string): string => {
    if ("vi" in value) return `${text(value.vi)}@vi`;
    if ("en" in value) return `${text(value.en)}@en`;
    if ("instant" in value) return `${text(value.instant)}^^xsd:dateTime`;
    if ("iri" in value) return iri(value.iri);
    return "plain" in value
      ? text(value.plain)
      : `[\n${indent}${body(value.node, indent)}\n${indent.slice(2)}]`;
  };
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  return `${prefixes.join("")}\n${nodes.map((node) => `${iri(node.id)}\n  ${body(node, "  ")} .\n`).join("\n")}`;
}
