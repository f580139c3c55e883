import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeParts, routesFor, routeTree } from "./route-parts.server";

type Route = { id: string; parentId?: string; path?: string; index?: boolean };

const ROUTES: Route[] = [
  { id: "root", path: "" },
  { id: "none", parentId: "root", path: "*" },
  { id: "public", parentId: "root" },
  { id: "home", parentId: "public", index: true },
  { id: "list", parentId: "public", path: "cong-khai" },
  { id: "answer", parentId: "public", path: "cong-khai/:slug" },
  { id: "feed", parentId: "public", path: "cong-khai/:slug/atom.xml" },
  { id: "english", parentId: "public", path: "en?/help/:topic?" },
  { id: "api", parentId: "root", path: "api/v1/*" },
  { id: "staff", parentId: "root", path: "staff" },
  { id: "queue", parentId: "staff", path: "queue" },
  { id: "item", parentId: "staff", path: "feedback/:code" },
  { id: "publish", parentId: "staff", path: "feedback/:code/act/publish" },
  { id: "act", parentId: "staff", path: "feedback/:code/act/:action" },
  { id: "nowhere", parentId: "staff", path: "*" },
];
const MANIFEST = Object.fromEntries(ROUTES.map((route) => [route.id, route]));
const among = (ids: ReadonlySet<string>) =>
  routeTree(Object.fromEntries(ROUTES.filter(({ id }) => ids.has(id)).map((route) => [route.id, route])));

/** What the router makes of an address: the routes it chooses, and what it reads from the address. */
const chosen = (ids: ReadonlySet<string>, pathname: string) =>
  matchRoutes(among(ids), pathname)?.map(({ route, params }) => [route.id, params]);
const ALL = new Set(ROUTES.map(({ id }) => id));

describe("the routes an address may mean", () => {
  it("are few", () => {
    expect([...routesFor(MANIFEST, "/staff/feedback/X/act/publish")].sort()).toEqual(
      ["act", "english", "none", "nowhere", "publish", "public", "root", "staff"].sort(),
    );
    expect(routesFor(MANIFEST, "/cong-khai").has("answer")).toBe(false);
  });

  it.each([
    ...["/", "//", "/STAFF/Queue", "/staff/queue//", "/staff//queue", "//staff", "/staff/", "/st%61ff/queue"],
    ...[
      "/en/help",
      "/help/x",
      "/help",
      "/cong-khai%2Fx",
      "/cong-khai/%ff",
      "/api/v1",
      "/api/v1/a/b",
      "/k\u212a",
    ],
    ...["/cong-khai/x/atom.xml", "/cong-khai/x/ATOM.xml/", "/cong-khai/x/y", "/queue", "/staff/feedback"],
  ])("let the router choose what it would choose from all: %s", (pathname) => {
    expect(chosen(routesFor(MANIFEST, pathname), pathname)).toEqual(chosen(ALL, pathname));
  });

  it("let it choose the same whatever the address", () => {
    const words = [
      "staff",
      "queue",
      "feedback",
      "act",
      "publish",
      "cong-khai",
      "atom.xml",
      "en",
      "help",
      "api",
      "v1",
    ];
    const word = fc.oneof(
      fc.constantFrom(...words, ...words.map((w) => w.toUpperCase()), ""),
      fc.webSegment(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (parts) => {
        const pathname = `/${parts.join("/")}`;
        expect(chosen(routesFor(MANIFEST, pathname), pathname)).toEqual(chosen(ALL, pathname));
      }),
      { numRuns: 60 },
    );
  });
});

describe("what an address says of itself", () => {
  const nowhere = () => null;
  const modules: Record<string, Record<string, unknown>> = {
    none: { loader: nowhere, action: nowhere },
    form: { loader: () => null, action: () => null, handle: { shows: [] } },
    posts: { loader: () => null, action: () => null, handle: { onlyPosts: true } },
  };
  const routes = [
    ...ROUTES,
    { id: "form", parentId: "public", path: "theo-doi", index: true },
    { id: "posts", parentId: "staff", path: "views" },
  ].map((route) => [route.id, { ...route, module: modules[route.id] ?? {} }]);
  const parts = routeParts({
    ...{ routes: Object.fromEntries(routes), assets: { routes: {} }, future: {}, entry: { module: {} } },
  } as unknown as ServerBuild);

  it.each([
    ["/cong-khai", "GET, HEAD"],
    ["/theo-doi", "GET, HEAD, POST"],
    ["/staff/views", "POST"],
    ["/khong-co", "GET, HEAD"],
  ])("%s takes %s", (pathname, methods) => {
    expect(parts.methodsAt(pathname)).toBe(methods);
  });

  it("is that of an index with a path of its own too", () => {
    expect(parts.handlesAt("/theo-doi").at(-1)).toEqual({ shows: [] });
  });
});
