import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

type Routes = Record<string, { id: string; parentId?: string; path?: string } | undefined>;
type Segments = readonly string[];

/** A page or file: its address as the router reads it, and the routes it is made of. */
interface Leaf {
  pattern: Segments;
  /** False for addresses of any length: splats and optional segments. */
  exact: boolean;
  ids: readonly string[];
}

/**
 * A request handler that answers as one made of the whole build would, and knows at each request only the routes that
 * the address may mean. The framework flattens and ranks all the routes it knows several times a request; with sixty
 * of them that is a sixth of the time of a page (decision 0014).
 */
export function handlerInParts(build: ServerBuild): RequestHandler {
  const leaves = leavesOf(build.routes);
  const handlers = new Map<string, RequestHandler>();
  return (request, context) => {
    const possible = possibleLeaves(leaves, new URL(request.url).pathname);
    const key = possible.map((possibly) => (possibly ? "1" : "0")).join("");
    let handle = handlers.get(key);
    if (!handle) {
      handle = createRequestHandler(partOf(build, idsOf(build.routes, leaves, possible)), "production");
      handlers.set(key, handle);
    }
    return handle(request, context);
  };
}

/**
 * Which routes' ids the address may mean: none that the router would choose is left out, some that it would not may
 * be in.
 */
export function routesFor(routes: Routes, pathname: string): Set<string> {
  const leaves = leavesOf(routes);
  return idsOf(routes, leaves, possibleLeaves(leaves, pathname));
}

/** The root is in every part: it shows that there is no such page. */
function idsOf(routes: Routes, leaves: readonly Leaf[], possible: readonly boolean[]): Set<string> {
  const roots = Object.keys(routes).filter((id) => !routes[id]?.parentId);
  return new Set([...roots, ...leaves.flatMap((leaf, i) => (possible[i] ? leaf.ids : []))]);
}

function leavesOf(routes: Routes): Leaf[] {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  return Object.values(routes).flatMap((route) => {
    // A layout with a path of its own is a page too, where no child fits; one without a path never is.
    if (!route || (parents.has(route.id) && route.path === undefined)) return [];
    const ids: string[] = [];
    const paths: string[] = [];
    for (let one: typeof route | undefined = route; one; one = routes[one.parentId ?? ""]) {
      ids.push(one.id);
      paths.unshift(one.path ?? "");
    }
    const pattern = paths.flatMap(segmentsOf);
    return [{ ids, pattern, exact: !pattern.some((part) => part === "*" || part.endsWith("?")) }];
  });
}

function possibleLeaves(leaves: readonly Leaf[], pathname: string): boolean[] {
  const asked = addressOf(pathname);
  return leaves.map(({ pattern, exact }) => {
    if (exact && pattern.length !== asked.length) return false;
    for (const [i, part] of pattern.entries()) {
      // From here on any segment of the address may stand against any of the pattern.
      if (part === "*" || part.endsWith("?")) return true;
      if (!part.startsWith(":") && part.toLowerCase() !== asked[i]) return false;
    }
    return true;
  });
}

/** As the router compares them: decoded, in any case, slashes at the end not counted. */
function addressOf(pathname: string): string[] {
  return segmentsOf(pathname.replace(/^\/|\/+$/g, "")).map((part) => {
    try {
      return decodeURIComponent(part).toLowerCase();
    } catch {
      return part.toLowerCase();
    }
  });
}

const segmentsOf = (path: string): string[] => (path === "" ? [] : path.split("/"));

/** The same build with these routes alone. */
function partOf(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const only = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}
