import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { forgetTopic } from "~/platform/kept.server";
import { PAGE_TOPICS, topicsShown } from "~/platform/pages/page-topics";
import * as root from "~/root";
import { paramsOf, pathOf, ROUTES } from "./access/route-modules";
import { testDatabase } from "./support/database";

const database = await testDatabase();
setDatabase(database);

/** Written in the same transaction as a table that is noted: their changes are its changes. */
const FOLLOWS: Readonly<Record<string, string>> = {
  former_slug: "published_feedback",
  answer_tally: "published_feedback",
  answer_word: "published_feedback",
  answer_slip: "published_feedback",
  register_change: "feedback",
};

const routes = await Promise.all(ROUTES.map(async (route) => ({ ...route, module: await route.load() })));
/** The layouts around the public pages read nothing of their own. */
const kept = routes.filter(({ module }) => topicsShown([root.handle, module.handle]) !== null);

let topicOf: Map<string, string>;
beforeAll(async () => {
  const { rows } = await database.pool.query<{ table: string; topic: string }>(
    `SELECT tgrelid::regclass::text AS "table", split_part(encode(tgargs, 'escape'), '\\', 1) AS topic
     FROM pg_trigger WHERE tgname = 'note_page_change'`,
  );
  topicOf = new Map(rows.map(({ table, topic }) => [table, topic]));
});

/** The tables that are read while `work` runs. */
async function tablesRead(work: () => Promise<unknown>): Promise<string[]> {
  for (const topic of PAGE_TOPICS) forgetTopic(topic);
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const texts = query.mock.calls.map(([asked]) =>
    typeof asked === "string" ? asked : (asked as pg.QueryConfig).text,
  );
  query.mockRestore();
  const { rows } = await database.pool.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const known = new Set(rows.map(({ name }) => name));
  const named = texts.flatMap((text) => [
    ...String(text).matchAll(/\b(?:FROM|JOIN)\s+(?:"?public"?\.)?"?(\w+)/gi),
  ]);
  return [...new Set(named.flatMap(([, name = ""]) => (known.has(name) ? [name] : [])))];
}

describe("pages that are kept", () => {
  it("are those that are the same for everyone", () => {
    expect(kept.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["_public._index", "_public.tro-giup", "_public.xac-thuc._index"]),
    );
    for (const { id, module } of kept) {
      expect(module.handle?.access, id).toBe("public");
      expect(module.action, `${id} takes forms: what it answers is one reader's own`).toBeUndefined();
    }
  });

  it("are not those where a reader's own words or mark are: nobody keeps these, so they have no ETag", async () => {
    const own = [
      "_public.xac-thuc.$mark",
      "_public.cung-gap",
      "_public.cung-gap_.tra-cuu",
      "_public.theo-doi._index",
    ];
    const site = { loaderHeaders: new Headers(), parentHeaders: new Headers(), errorHeaders: undefined };
    for (const name of own) {
      const { module } = routes.find(({ id }) => id === name) ?? {};
      expect(topicsShown([root.handle, module?.handle]), name).toBeNull();
      expect(module?.headers?.({ ...site, actionHeaders: new Headers() }), name).toMatchObject({
        "Cache-Control": "no-store",
      });
    }
    const asked = {
      request: new Request(`http://pakn.test/xac-thuc?ma=${"0".repeat(64)}`),
      params: {},
      context: {},
    };
    const check = routes.find(({ id }) => id === "_public.xac-thuc._index")?.module;
    const way = await Promise.resolve()
      .then(() => check?.loader?.(asked))
      .catch((thrown) => thrown);
    expect([way.status, way.headers.get("Cache-Control")]).toEqual([303, "no-store"]);
  });

  it.each(kept.map((route) => [route.id, route] as const))(
    "%s reads nothing whose changes it would not notice",
    async (_id, route) => {
      const params = Object.fromEntries(paramsOf(route).map((name) => [name, "khong-co"]));
      const request = new Request(`http://pakn.test${pathOf(route, params)}?q=dat+dai`);
      const args = { request, params, context: {} };
      const tables = await tablesRead(async () => {
        await root.loader(args);
        // "There is no such page" is an answer too.
        await Promise.resolve(route.module.loader?.(args)).catch((thrown) =>
          expect(thrown).toBeInstanceOf(Response),
        );
      });
      const shown = topicsShown([root.handle, route.module.handle]);
      expect(tables).toContain("setting");
      for (const table of tables) {
        const topic = topicOf.get(FOLLOWS[table] ?? table);
        expect(topic, `${table} has no trigger note_page_change`).toBeDefined();
        expect(shown, `${table} is read, but its topic is not in handle.shows`).toContain(topic);
      }
    },
  );
});
