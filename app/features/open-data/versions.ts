/**
 * The life of a version of the API (docs/open-data.md): additions leave the version as it is; whatever could break a
 * reader gets a new version, and the old one lives for at least twelve months after it was announced as deprecated.
 */
export type ApiVersion = {
  path: "v1";
  /** Of the document: the third number for words, the second for additions. */
  number: string;
  /** When it was announced that this version will end; null while nothing is planned. */
  deprecatedAt: Date | null;
  /** When it stops answering. */
  sunsetAt: Date | null;
};

export const V1: ApiVersion = { path: "v1", number: "1.2.0", deprecatedAt: null, sunsetAt: null };

/** The least time between the announcement and the end of a version. */
export const NOTICE_MONTHS = 12;

/** The headers by which every answer tells of its version: RFC 9745 (Deprecation) and RFC 8594 (Sunset) once it is to end. */
export function versionHeaders(
  version: ApiVersion,
  at: { document: string; rule: string },
): Record<string, string> {
  const { number, deprecatedAt, sunsetAt } = version;
  const links = [
    `<${at.document}>; rel="service-desc"; type="application/vnd.oai.openapi+json;version=3.1"`,
    `<${at.rule}>; rel="deprecation"; type="text/html"`,
    ...(sunsetAt ? [`<${at.rule}>; rel="sunset"; type="text/html"`] : []),
  ];
  return {
    "API-Version": number,
    Link: links.join(", "),
    ...(deprecatedAt && { Deprecation: `@${Math.floor(deprecatedAt.getTime() / 1000)}` }),
    ...(sunsetAt && { Sunset: sunsetAt.toUTCString() }),
  };
}
