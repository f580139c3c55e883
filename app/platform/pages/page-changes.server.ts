import pg from "pg";
import { forgetTopic } from "../kept.server";
import type { ChangeWatch } from "./change-watch";
import { PAGE_TOPICS, type PageChanges } from "./page-topics";

/** Between two tries to reach a database that is away, in milliseconds. */
const PATIENCE = 1000;

/**
 * Watches `page_change` over a connection of its own, so that no slow query stands before the quick pages. All who ask
 * while a question is under way share the next one: the number of readers costs nothing. What is `kept` of a topic is
 * forgotten as soon as its change is seen.
 */
export function watchPageChanges(url: string): ChangeWatch {
  let client: pg.Client | null = null;
  let running: Promise<PageChanges | null> | null = null;
  let next: Promise<PageChanges | null> | null = null;
  let awayUntil = 0;
  let seen: PageChanges | null = null;

  async function ask(): Promise<PageChanges | null> {
    if (performance.now() < awayUntil) return null;
    try {
      client ??= await connect();
      const { rows } = await client.query<[string, string]>({
        name: "page-changes",
        text: "SELECT topic, sum(n)::text FROM page_change GROUP BY topic",
        rowMode: "array",
      });
      return noticed(Object.fromEntries(rows));
    } catch {
      awayUntil = performance.now() + PATIENCE;
      await drop();
      return null;
    }
  }

  function noticed(counted: Partial<PageChanges>): PageChanges {
    const before = seen;
    if (before && PAGE_TOPICS.every((topic) => before[topic] === (counted[topic] ?? "0"))) return before;
    const changes = { answers: "0", figures: "0", reference: "0", ...counted };
    for (const topic of PAGE_TOPICS) if (seen?.[topic] !== changes[topic]) forgetTopic(topic);
    seen = changes;
    return changes;
  }

  async function connect(): Promise<pg.Client> {
    const opened = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      application_name: "pakn pages",
    });
    // A server that stops is reported by the next question.
    opened.on("error", () => undefined);
    await opened.connect();
    return opened;
  }

  async function drop(): Promise<void> {
    const ended = client;
    client = null;
    await ended?.end().catch(() => undefined);
  }

  /** Sends the question that `now()` has promised; who asks after this waits for the next one. */
  function send(): Promise<PageChanges | null> {
    next = null;
    const asked = ask();
    running = asked;
    void asked.then(() => {
      if (running === asked) running = null;
    });
    return asked;
  }

  return {
    now() {
      next ??= (running ?? endOfTurn()).then(send);
      return next;
    },
    close: drop,
  };
}

/** Requests that came in together are all begun by then, so that they share a question from the first one on. */
const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
