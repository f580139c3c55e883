import type { ServerBuild } from "@remix-run/node";
import type { StaticHandlerContext } from "@remix-run/router";

/**
 * The headers of a page, as the framework puts them together: from the root down, each route's own `headers` instead of
 * those above it; cookies of loaders and actions are always handed out.
 */
export function documentHeaders(routes: ServerBuild["routes"], context: StaticHandlerContext): Headers {
  const { errors, matches, loaderHeaders, actionHeaders } = context;
  const broken = errors ? matches.findIndex(({ route }) => route.id in errors) : -1;
  const shown = broken < 0 ? matches : matches.slice(0, broken + 1);
  const failed = broken < 0 ? undefined : failedHeaders(context, broken);
  let above = new Headers();
  for (const [depth, { route }] of shown.entries()) {
    const own = routes[route.id]?.module.headers;
    const loaded = loaderHeaders[route.id] ?? new Headers();
    const acted = actionHeaders[route.id] ?? new Headers();
    const error = depth === shown.length - 1 ? failed : undefined;
    const said =
      typeof own === "function"
        ? own({ loaderHeaders: loaded, parentHeaders: above, actionHeaders: acted, errorHeaders: error })
        : (own ?? above);
    const headers = new Headers(said);
    const cookies = own == null ? [error, acted, loaded] : [error, acted, loaded, above];
    for (const source of cookies) addCookies(source, headers);
    above = headers;
  }
  return above;
}

/** Those of the answer that was thrown: it has headers, but no data. */
function failedHeaders(context: StaticHandlerContext, from: number): Headers | undefined {
  const { matches, loaderHeaders, loaderData, actionHeaders, actionData } = context;
  for (const { route } of matches.slice(from)) {
    if (actionHeaders[route.id] && actionData?.[route.id] === undefined) return actionHeaders[route.id];
    if (loaderHeaders[route.id] && loaderData[route.id] === undefined) return loaderHeaders[route.id];
  }
  return undefined;
}

function addCookies(source: Headers | undefined, headers: Headers): void {
  const known = new Set(headers.getSetCookie());
  for (const cookie of source?.getSetCookie() ?? [])
    if (!known.has(cookie)) headers.append("Set-Cookie", cookie);
}
