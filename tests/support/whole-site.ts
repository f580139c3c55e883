import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js";
import type { ServerBuild } from "@remix-run/node";
import { bothLanguages } from "~/platform/http/both-languages.server";
import remixConfig from "../../remix.config.js";

type Module = ServerBuild["routes"][string]["module"];
const modules = import.meta.glob<Module>(["/app/root.tsx", "/app/routes/**/*.{ts,tsx}", "!**/*.test.*"]);

/** Scheme and host of the site under test. */
export const SITE = "http://pakn.test";

/**
 * The public site as the server draws it, from the sources: routes, frame, links and languages, without a build, a port
 * or a browser. Needs a database that was set (`setDatabase`).
 */
export async function wholeSite() {
  const { handle, handlesAt } = bothLanguages(await buildOf((id) => !/^routes\/(staff|dev)\b/.test(id)));
  return {
    handlesAt,
    /** Asks for a path with its query; `init` as for fetch. Ways to other pages are not followed. */
    ask: (path: string, init?: RequestInit): Promise<Response> => handle(new Request(SITE + path, init)),
  };
}

/** What Vite would hand over for these routes. */
async function buildOf(wanted: (id: string) => boolean): Promise<ServerBuild> {
  const found = flatRoutes("app", remixConfig.ignoredRouteFiles);
  const all = [{ id: "root", path: "", file: "root.tsx" }, ...Object.values(found)].filter(({ id }) =>
    wanted(id),
  );
  const routes: ServerBuild["routes"] = {};
  const assets: ServerBuild["assets"]["routes"] = {};
  for (const { file, ...route } of all) {
    const module = await modules[`/app/${file}`]?.();
    if (!module) throw new Error(`No module ${file}`);
    routes[route.id] = { ...route, module };
    assets[route.id] = {
      ...route,
      module: file,
      hasAction: "action" in module,
      hasLoader: "loader" in module,
      hasErrorBoundary: "ErrorBoundary" in module,
      ...{ hasClientAction: false, hasClientLoader: false },
    };
  }
  return {
    routes,
    entry: { module: await import("~/entry.server") },
    assets: { routes: assets, entry: { module: "", imports: [] }, url: "", version: "" },
    ...{ publicPath: "/", assetsBuildDirectory: "build/client", mode: "production", isSpaMode: false },
    future: remixConfig.future as ServerBuild["future"],
  };
}
