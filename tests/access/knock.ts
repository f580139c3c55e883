import { pathOf, type RouteFile } from "./route-modules";

/** What a door said: a status, where it sent the visitor, and what it showed. */
export type Answer = { status: number; to: string | null; shown: string };

type Visit = {
  method: "GET" | "POST";
  params: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  cookie?: string;
  /** What a POST brings; nothing in particular when left out. */
  posted?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
};

const ORIGIN = "http://pakn.test";

/**
 * Calls the loader (GET) or the action (POST with a form, empty unless one is given) as the framework would; null when the route has none.
 * Anything thrown that is no Response is a bug of the route and goes through.
 */
export async function knock(route: RouteFile, visit: Visit): Promise<Answer | null> {
  const module = await route.load();
  const door = visit.method === "GET" ? module.loader : module.action;
  if (!door) return null;
  const url = new URL(pathOf(route, visit.params), ORIGIN);
  for (const [name, value] of Object.entries(visit.query ?? {})) url.searchParams.set(name, value);
  const request = new Request(url, {
    method: visit.method,
    body: visit.method === "POST" ? new URLSearchParams(visit.posted ?? { nothing: "" }) : undefined,
    headers: { ...(visit.cookie ? { Cookie: visit.cookie } : {}), ...visit.headers },
  });
  try {
    return await answerOf(await door({ request, params: visit.params, context: {} }));
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    throw new Error(`${route.id} ${visit.method}: ${String(thrown)}`, { cause: thrown });
  }
}

async function answerOf(given: unknown): Promise<Answer> {
  if (given instanceof Response) {
    return { status: given.status, to: given.headers.get("Location"), shown: await given.text() };
  }
  const wrapped = given as { type?: string; data?: unknown; init?: { status?: number } | null };
  const isWrapped = wrapped?.type === "DataWithResponseInit";
  const shown = JSON.stringify(isWrapped ? wrapped.data : given, (_key, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return { status: (isWrapped && wrapped.init?.status) || 200, to: null, shown: shown ?? "" };
}
