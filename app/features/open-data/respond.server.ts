import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";
import { csvFile } from "./csv";
import { type Endpoint, MEDIA } from "./endpoints";
import { PROBLEMS, type ProblemName, type Wrong } from "./problem-words";
import { type Format, readQuery } from "./queries";
import { V1, versionHeaders } from "./versions";

/** What every answer of the API says of itself; who asked, and how often they may, is known before it (open-doors). */
export const apiHeaders = (): Record<string, string> =>
  versionHeaders(V1, {
    document: publicUrl() + paths.api("/openapi.json"),
    rule: publicUrl() + paths.apiRule(),
  });

/** JSON as the API sends it. `link` is added to what every answer links to. */
export function jsonAnswer(
  body: unknown,
  { link, type = MEDIA.json }: { link?: string; type?: string } = {},
): Response {
  const headers = apiHeaders();
  if (link) headers.Link = `${headers.Link}, ${link}`;
  return new Response(JSON.stringify(body), { headers: { ...headers, "Content-Type": type } });
}

/** A refusal that programmes can read (RFC 9457), its words in both languages. */
export function problem(status: number, name: ProblemName, errors?: readonly Wrong[]): Response {
  const words = { title: PROBLEMS.vi[name], title_en: PROBLEMS.en[name] };
  return new Response(JSON.stringify({ type: "about:blank", status, ...words, ...(errors && { errors }) }), {
    status,
    headers: { ...apiHeaders(), "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}

/** The query of a request as its endpoint reads it, or the answer that says what is wrong with it. */
export function queryOf<E extends Endpoint>(
  endpoint: E,
  request: Request,
): { ok: true; query: E["query"]["_output"] } | { ok: false; refused: Response } {
  const read = readQuery(endpoint.query, new URL(request.url).searchParams);
  if (read.ok) return read as { ok: true; query: E["query"]["_output"] };
  return { ok: false, refused: problem(400, "badQuery", read.wrong) };
}

/** The answer to codes that nobody knows: told by parameter, so that nobody takes "nothing" or "everything" for theirs. */
export const unknownRefused = (wrong: readonly Wrong[]): Response => problem(422, "unknownCode", wrong);

type Item = Record<string, string | number | boolean | null>;

/** A list in the form that was asked for: `whole` is the body as JSON, `items` the lines of the other two. */
export function listAnswer(
  format: Format,
  list: { name: string; columns: readonly string[]; items: readonly Item[]; whole: unknown; link?: string },
): Response {
  const { name, columns, items, whole, link } = list;
  if (format === "json") return jsonAnswer(whole, { link });
  const headers = apiHeaders();
  if (link) headers.Link = `${headers.Link}, ${link}`;
  const body =
    format === "csv" ? csvFile(columns, items) : items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return new Response(body, { headers: { ...headers, ...fileHeaders(format, name) } });
}

/** For a file: its type, and the name it is saved under. */
export const fileHeaders = (format: "csv" | "jsonl", name: string): Record<string, string> => ({
  "Content-Type": format === "csv" ? `${MEDIA.csv}; charset=utf-8; header=present` : MEDIA.jsonl,
  "Content-Disposition": `${format === "csv" ? "attachment" : "inline"}; filename="${name}.${format}"`,
});
