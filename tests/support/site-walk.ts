/** One answer of the site. */
export type Fetched = { status: number; headers: Readonly<Record<string, string>>; text: string };

/** One place where an address stands in a page. */
export type Link = { from: string; to: string; fragment: string; tag: string; rel: string };

/** Everything that was found by following links; `outside` lies on other sites and was not asked for. */
export type Walk<Page extends Fetched> = {
  pages: ReadonlyMap<string, Page & { from: string; type: string }>;
  links: readonly Link[];
  outside: readonly Link[];
};

type Tag = { tag: string; attributes: Readonly<Record<string, string>> };

/** Tags with their attributes. The pages are drawn by one renderer: no tag of theirs holds a bare quote or ">". */
export function tagsOf(html: string): Tag[] {
  const seen = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1");
  return [...seen.matchAll(/<([a-z][a-z\d]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag = "", rest = ""]) => ({ tag: tag.toLowerCase(), attributes: attributesOf(rest) }),
  );
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      plain(value),
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'", nbsp: " " },
};

/** Text without the escapes of HTML. */
export const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "");

const ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "srcset"];

/** The addresses in an answer, whatever it is written in. */
function addressesIn(type: string, text: string): { address: string; tag: string; rel: string }[] {
  const bare = (address = "") => ({ address: plain(address), tag: "", rel: "" });
  if (type === "text/css") return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => bare(url));
  if (/xml$/.test(type)) return [...text.matchAll(/(?:<loc>|href=")([^<"]+)/g)].map(([, url]) => bare(url));
  if (type !== "text/html") return [];
  return tagsOf(text).flatMap(({ tag, attributes }) => {
    if (tag === "form" && attributes.method?.toLowerCase() === "post") return [];
    return ADDRESSES.flatMap((name) => {
      const address = attributes[name];
      return address ? [{ address, tag, rel: attributes.rel ?? "" }] : [];
    });
  });
}

type Options<Page> = {
  base: string;
  ask: (path: string) => Promise<Page>;
  /** Paths that are not entered. */
  skip: RegExp;
  /** Of addresses that are alike so many are visited: filters multiply without end, units and answers nearly. */
  atMost: number;
  /** What alike addresses have in common; by default the path without its query. */
  alike?: (pathname: string) => string;
};

/** Walks from `seeds` along every link, picture, script, stylesheet, feed, sitemap and GET form of the same site. */
export async function walk<Page extends Fetched>(seeds: readonly string[], options: Options<Page>) {
  const { base, ask, skip, atMost, alike = (pathname) => pathname } = options;
  const pages = new Map<string, Page & { from: string; type: string }>();
  const [links, outside]: [Link[], Link[]] = [[], []];
  const waiting = seeds.map((path) => ({ path, from: "" }));
  const known = new Set(seeds);
  const visits = new Map<string, number>();

  const found = (from: string, { address, tag, rel }: { address: string; tag: string; rel: string }) => {
    if (!/^(?:https?:|[/?#]|[^:]*$)/i.test(address)) return;
    const url = new URL(address, new URL(from, base));
    const fragment = decodeURIComponent(url.hash.slice(1));
    const link = { from, fragment, tag, rel, to: url.pathname + (tag === "form" ? "" : url.search) };
    if (url.origin !== new URL(base).origin) outside.push({ ...link, to: url.href });
    else if (!skip.test(url.pathname)) {
      links.push(link);
      const kind = alike(url.pathname);
      const times = visits.get(kind) ?? 0;
      if (known.has(link.to) || times >= atMost) return;
      known.add(link.to);
      visits.set(kind, times + 1);
      waiting.push({ path: link.to, from });
    }
  };
  const visit = async ({ path, from }: { path: string; from: string }) => {
    const page = await ask(path);
    const type = (page.headers["content-type"] ?? "").replace(/;.*/, "");
    pages.set(path, { ...page, from, type });
    if (page.headers.location) found(path, { address: page.headers.location, tag: "", rel: "" });
    for (const each of addressesIn(type, page.text)) found(path, each);
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 4).map(visit));
  return { pages, links, outside } satisfies Walk<Page>;
}
