import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { withoutLanguage } from "../../shared/language";
import { documents } from "./documents.server";

type RouteModule = { handle?: unknown; loader?: unknown; action?: unknown };
type Routes = Record<
  string,
  { id: string; parentId?: string; path?: string; index?: boolean; module?: RouteModule } | undefined
>;
type Segments = readonly string[];

/** A page or file: its address as the router reads it, and the routes it is made of. */
interface Leaf {
  pattern: Segments;
  /** False for addresses of any length: splats and optional segments. */
  exact: boolean;
  ids: readonly string[];
}

/** The routes that some addresses may mean, ready to answer for these. */
interface Part {
  routes: Routes;
  handle: RequestHandler;
  tree: RouteTree;
}

type RouteTree = Parameters<typeof matchRoutes>[0];

/** The whole build, looked at in parts. */
export interface RouteParts {
  /** Answers as a handler made of the whole build would. */
  handle: RequestHandler;
  /** The `handle` of each route that the address leads to, from the root down; empty where there is none. */
  handlesAt(pathname: string): unknown[];
  /** The methods that the address takes, as an Allow header says them; those of reading where there is no such page. */
  methodsAt(pathname: string): string;
}

/**
 * Divides a build so that at each request the framework knows only the routes that the address may mean. It flattens
 * and ranks all the routes it knows several times a request; with sixty of them that is a third of the time of a page
 * (decision 0014).
 */
export function routeParts(build: ServerBuild): RouteParts {
  const { basename } = build;
  const leaves = leavesOf(build.routes);
  const parts = new Map<string, Part>();
  const partAt = (pathname: string): Part => {
    const possible = possibleLeaves(leaves, basename ? withoutLanguage(pathname) : pathname);
    const key = possible.map((possibly) => (possibly ? "1" : "0")).join("");
    const known = parts.get(key);
    if (known) return known;
    const made = partOf(build, idsOf(build.routes, leaves, possible));
    parts.set(key, made);
    return made;
  };
  const modulesAt = (pathname: string): (RouteModule | undefined)[] => {
    const { routes, tree } = partAt(pathname);
    return (matchRoutes(tree, pathname, basename) ?? []).map(({ route }) => routes[route.id ?? ""]?.module);
  };
  return {
    handle: (request, context) => partAt(new URL(request.url).pathname).handle(request, context),
    handlesAt: (pathname) => modulesAt(pathname).map((module) => module?.handle),
    methodsAt(pathname) {
      const page = modulesAt(pathname).at(-1);
      // Where there is no page, a form is told what a reader is told.
      if (!page?.action || page.action === page.loader) return "GET, HEAD";
      return (page.handle as { onlyPosts?: unknown } | undefined)?.onlyPosts ? "POST" : "GET, HEAD, POST";
    },
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

/** Routes as the router wants them, from the flat list of a build. */
export function routeTree(routes: Routes, parentId?: string): RouteTree {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.parentId !== parentId) return [];
    const { id, path } = route;
    // An index may have a path of its own: that of a folder which has no layout.
    return [route.index ? { id, path, index: true as const } : { id, path, children: routeTree(routes, id) }];
  });
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
function partOf(build: ServerBuild, ids: ReadonlySet<string>): Part {
  const only = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  const routes = only(build.routes);
  const assets = { ...build.assets, routes: only(build.assets.routes) };
  const part: ServerBuild = { ...build, routes, assets };
  const tree = routeTree(routes);
  const framework = createRequestHandler(part, "production");
  const document = documents(part);
  const isPage = (url: URL): boolean => {
    if (
      url.pathname.endsWith(".data") ||
      url.pathname.endsWith("/__manifest") ||
      url.searchParams.has("_data")
    )
      return false;
    const leaf = matchRoutes(tree, url.pathname, build.basename)?.at(-1)?.route.id;
    const module = leaf === undefined ? undefined : build.routes[leaf]?.module;
    return !module || module.default != null || module.ErrorBoundary != null;
  };
  return {
    routes,
    tree,
    handle: (request) => (isPage(new URL(request.url)) ? document(request) : framework(request)),
  };
}
