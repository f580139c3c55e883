import { localDateOf } from "../shared/local-date";
import type { PageTopic } from "./pages/page-topics";

// On globalThis, so that the scripts' sources and the server bundle in one process share it.
const holder = globalThis as { __paknKept?: Map<PageTopic, Set<() => void>> };

/**
 * Spares a query per page: the answer of `load` is kept for `ms` milliseconds, but not past midnight in Vietnam, whatever
 * the arguments of later calls; a failure is not kept. `forget()` after a change, so that whoever made it sees it at once; a load under way is then
 * not kept either.
 * @param topics what the answer is made of: forgotten when one of these is seen to have changed, by whomever, so that
 * no page is drawn from old answers and then kept (page-changes.server.ts)
 */
export function kept<A extends unknown[], T>(
  ms: number,
  load: (...args: A) => Promise<T>,
  topics: readonly PageTopic[],
) {
  let last: { at: number; on: string; answer: Promise<T> } | null = null;
  const get = (...args: A): Promise<T> => {
    const on = localDateOf(new Date());
    if (last && last.on === on && performance.now() - last.at < ms) return last.answer;
    const mine = { at: performance.now(), on, answer: load(...args) };
    last = mine;
    mine.answer.catch(() => {
      if (last === mine) last = null;
    });
    return mine.answer;
  };
  const forget = () => {
    last = null;
  };
  for (const topic of topics) forgettersOf(topic).add(forget);
  return Object.assign(get, { forget });
}

/** Forgets what was kept of a topic in this process. */
export function forgetTopic(topic: PageTopic): void {
  for (const forget of forgettersOf(topic)) forget();
}

function forgettersOf(topic: PageTopic): Set<() => void> {
  holder.__paknKept ??= new Map();
  const all = holder.__paknKept;
  const forgetters = all.get(topic) ?? new Set();
  all.set(topic, forgetters);
  return forgetters;
}
