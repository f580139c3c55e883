import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** One answer of the portal, as it came over the wire. */
export type Fetched = {
  path: string;
  status: number;
  /** Media type without its parameters. */
  type: string;
  headers: Readonly<Record<string, string>>;
  text: string;
  /** Bytes of head and body, packed as a browser would get them. */
  wire: number;
  /** The page that links here, for the message of a failure. */
  from: string;
};

export type Link = { from: string; to: string; fragment: string };

/** Everything that was found by following links. */
export type Walk = { pages: ReadonlyMap<string, Fetched>; links: readonly Link[]; outside: readonly Link[] };

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks like a browser that takes packed answers; redirects are answers too. */
export async function ask(
  base: string,
  path: string,
  headers: Record<string, string> = {},
  from = "",
): Promise<Fetched> {
  // A connection that was kept may be hung up at the moment it is used again.
  return askOnce(base, path, headers, from).catch(() => askOnce(base, path, headers, from));
}

function askOnce(
  base: string,
  path: string,
  headers: Record<string, string>,
  from: string,
): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, base),
      { agent, headers: { "Accept-Encoding": "br", ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const body = Buffer.concat(parts);
          const encoding = answer.headers["content-encoding"];
          const plain =
            encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
          const head = answer.rawHeaders.join("").length + 2 * answer.rawHeaders.length + 15;
          resolve({
            path,
            from,
            status: answer.statusCode ?? 0,
            type: (answer.headers["content-type"] ?? "").replace(/;.*/, ""),
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
            ),
            text: plain.toString("utf8"),
            wire: head + body.length,
          });
        });
        answer.on("error", reject);
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

/** Tags with their attributes. The pages are drawn by one renderer: no tag of theirs holds a ">" or an odd quote. */
export function tagsOf(html: string): { tag: string; attributes: Readonly<Record<string, string>> }[] {
  const visible = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1");
  return [...visible.matchAll(/<([a-z][a-z\d]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag = "", rest = ""]) => ({
      tag: tag.toLowerCase(),
      attributes: Object.fromEntries(
        [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
          name.toLowerCase(),
          plain(value),
        ]),
      ),
    }),
  );
}

/** Text without the escapes of HTML. */
export const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "");
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'", nbsp: " " },
};

const ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "srcset"];

/**
 * Walks from `seeds` along every link, picture, script, stylesheet and GET form of the same site. Of one path so many
 * different queries are visited (`queries`): filters multiply without end.
 * @param skip paths that are not entered
 */
export async function walk(
  base: string,
  seeds: readonly string[],
  { skip, queries, headers = {} }: { skip: RegExp; queries: number; headers?: Record<string, string> },
): Promise<Walk> {
  const pages = new Map<string, Fetched>();
  const [links, outside]: [Link[], Link[]] = [[], []];
  const waiting = seeds.map((path) => ({ path, from: "seed" }));
  const known = new Set(seeds);
  const visits = new Map<string, number>();
  const found = (from: string, address: string, isForm: boolean) => {
    if (!/^(?:https?:|\/|\?|#|[^:]*$)/i.test(address)) return;
    const url = new URL(address, new URL(from, base));
    const link = {
      from,
      to: url.pathname + (isForm ? "" : url.search),
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
    if (url.origin !== new URL(base).origin) {
      outside.push({ ...link, to: url.href });
      return;
    }
    if (skip.test(url.pathname)) return;
    links.push(link);
    if (known.has(link.to)) return;
    const times = visits.get(url.pathname) ?? 0;
    if (times >= queries) return;
    known.add(link.to);
    visits.set(url.pathname, times + 1);
    waiting.push({ path: link.to, from });
  };
  const visit = async ({ path, from }: { path: string; from: string }) => {
    const page = await ask(base, path, headers, from);
    pages.set(path, page);
    if (page.headers.location) found(path, page.headers.location, false);
    if (page.type === "text/css")
      for (const [, address = ""] of page.text.matchAll(/url\(["']?([^"')]+)/g)) found(path, address, false);
    if (page.type.endsWith("xml"))
      for (const [, address = ""] of page.text.matchAll(/(?:<loc>|href=")([^<"]+)/g))
        found(path, plain(address), false);
    if (page.type !== "text/html") return;
    for (const { tag, attributes } of tagsOf(page.text)) {
      if (tag === "form" && attributes.method?.toLowerCase() === "post") continue;
      for (const name of ADDRESSES) {
        const address = attributes[name];
        // The key of a structured-data or share tag is no address.
        if (address) found(path, address, tag === "form");
      }
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 4).map(visit));
  return { pages, links, outside };
}
