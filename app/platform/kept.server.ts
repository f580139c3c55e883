/**
 * Spares a query per page: the answer of `load` is kept for `ms` milliseconds, whatever the arguments of later calls; a
 * failure is not kept. `forget()` after a change, so that whoever made it sees it at once.
 */
export function kept<A extends unknown[], T>(ms: number, load: (...args: A) => Promise<T>) {
  let last: { at: number; answer: T } | null = null;
  const get = async (...args: A): Promise<T> => {
    if (last && performance.now() - last.at < ms) return last.answer;
    const answer = await load(...args);
    last = { at: performance.now(), answer };
    return answer;
  };
  const forget = () => {
    last = null;
  };
  return Object.assign(get, { forget });
}
