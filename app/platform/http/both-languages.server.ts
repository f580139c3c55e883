import type { ServerBuild } from "@remix-run/node";
import { ENGLISH, languageOf } from "../../shared/language";
import { type RouteParts, routeParts } from "./route-parts.server";

/**
 * The site once a language (decision 0037): the same routes, the public pages a second time under /en. The router puts
 * the prefix before every redirect of an English page; its links are led there when it is drawn (entry.server.tsx).
 */
export function bothLanguages(build: ServerBuild): RouteParts {
  const parts = { vi: routeParts(build), en: routeParts(englishOf(build)) };
  return {
    handle: (request, context) => parts[languageOf(request.url)].handle(request, context),
    handlesAt: (pathname) => parts[languageOf(pathname)].handlesAt(pathname),
    methodsAt: (pathname) => parts[languageOf(pathname)].methodsAt(pathname),
  };
}

/** What is there in English: pages for the public, and the page that says that there is no such page. */
function englishOf(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).filter(([id, route]) => isSpokenTwice(id, route?.module)),
  );
  return { ...build, routes, basename: ENGLISH };
}

const ALWAYS = ["root", "routes/$"];

/** Files and addresses for programmes have no component; those that answer in words say so in their handle. */
function isSpokenTwice(id: string, module: { default?: unknown; handle?: unknown } | undefined): boolean {
  const { inBothLanguages } = (module?.handle ?? {}) as { inBothLanguages?: unknown };
  return (
    ALWAYS.includes(id) ||
    inBothLanguages === true ||
    (id.startsWith("routes/_public") && Boolean(module?.default))
  );
}
