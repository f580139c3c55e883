import { localDateOf } from "../shared/local-date";
import type { ChangeWatch } from "./pages/change-watch";
import type { PageTopic } from "./pages/page-topics";

type Watch = Pick<ChangeWatch, "now">;

// On globalThis, so that the scripts' sources and the server bundle in one process share it.
const holder = globalThis as { __paknKept?: Map<PageTopic, Set<() => void>>; __paknWatch?: Watch };

/** From now on this process asks `watch` whether what it keeps is still right; undefined: it has nobody to ask. */
export function setChangeWatch(watch: Watch | undefined): void {
  holder.__paknWatch = watch;
}

/** Of each `load` so many answers are kept; the one that was asked for longest ago goes. */
const MOST = 100;

/**
 * Keeps what `load` answers as long as nothing of `topics` has changed, by whomever, but not past midnight in Vietnam.
 * The change watch is asked before each use, so that an answer is right at a moment after the call (decision 0046); all
 * who ask at once share the question. Where no watch runs, in commands and tests, answers are kept for `ms` milliseconds:
 * 0 for what must never be old. A failure is not kept. `forget()` drops all; a load under way is then not kept either.
 * @param keyOf tells answers to different arguments apart; without it whatever is asked first is kept
 */
export function kept<A extends unknown[], T>(
  ms: number,
  load: (...args: A) => Promise<T>,
  topics: readonly PageTopic[],
  keyOf: (...args: A) => string = () => "",
) {
  const answers = new Map<string, { at: number; on: string; answer: Promise<T> }>();
  const get = async (...args: A): Promise<T> => {
    const watch = holder.__paknWatch;
    // With the database away nobody knows whether it is still right; what has no topic is right for ever.
    if (watch && topics.length > 0 && !(await watch.now())) return load(...args);
    const key = keyOf(...args);
    const on = localDateOf(new Date());
    const known = answers.get(key);
    if (known?.on === on && (watch || performance.now() - known.at < ms)) return known.answer;
    const mine = { at: performance.now(), on, answer: load(...args) };
    answers.delete(key);
    answers.set(key, mine);
    const [oldest] = answers.keys();
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
    mine.answer.catch(() => {
      if (answers.get(key) === mine) answers.delete(key);
    });
    return mine.answer;
  };
  const forget = () => answers.clear();
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
