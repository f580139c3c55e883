import type { ActionFunction, HeadersFunction, LoaderFunction } from "@remix-run/node";

/** What a route module may export, as far as doors are concerned. */
export type RouteModule = {
  handle?: { access?: unknown };
  loader?: LoaderFunction;
  action?: ActionFunction;
  headers?: HeadersFunction;
  default?: unknown;
};

export type RouteFile = { id: string; segments: string[]; load: () => Promise<RouteModule> };

const files = import.meta.glob<RouteModule>("/app/routes/**/*.{ts,tsx}");

/** Every route module of the site by its id ("staff.queue"), as flat routes v2 finds them: a file, or a folder's route file. */
export const ROUTES: readonly RouteFile[] = Object.entries(files).flatMap(([path, load]) => {
  const [first = "", second, ...deeper] = path.replace("/app/routes/", "").split("/");
  const isRoute = second === undefined || (deeper.length === 0 && /^route\.tsx?$/.test(second));
  if (!isRoute || /\.test\.tsx?$/.test(path)) return [];
  const id = second === undefined ? first.replace(/\.tsx?$/, "") : first;
  return [{ id, segments: segmentsOf(id), load }];
});

/** "staff.feedback.$code_.files.$id" → staff, feedback, $code, files, $id; pathless and index parts fall away. */
function segmentsOf(id: string): string[] {
  // A dot in square brackets is part of the address.
  const parts = id.match(/(?:\[[^\]]*\]|[^.[])+/g) ?? [];
  return parts
    .filter((part) => !part.startsWith("_"))
    .map((part) => part.replace(/_$/, "").replace(/[[\]]/g, ""));
}

/** Names of the parts of the address that come from data: "code", "id"; "*" for a splat. */
export const paramsOf = ({ segments }: RouteFile): string[] =>
  segments.filter((part) => part.startsWith("$")).map((part) => part.slice(1) || "*");

/** The path with its parts filled in. Throws for a part nobody has taught this test to fill. */
export function pathOf(route: RouteFile, params: Readonly<Record<string, string>>): string {
  const parts = route.segments.map((part) => {
    if (!part.startsWith("$")) return part;
    const value = params[part.slice(1) || "*"];
    if (value === undefined)
      throw new Error(`${route.id}: add $${part.slice(1)} to paramsFor() in routes.db.test.ts`);
    return encodeURIComponent(value);
  });
  return `/${parts.join("/")}`;
}
