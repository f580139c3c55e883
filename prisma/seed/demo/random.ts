/** Numbers that look random and are the same on every machine: the demo is a story, not a lottery. */
export function storyteller(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    /** A whole number, both ends included. */
    between,
    /** True once in `n`. */
    onceIn: (n: number): boolean => next() < 1 / n,
    pick: <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T,
    shuffled: <T>(list: readonly T[]): T[] => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = between(0, i);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
  };
}
export type Storyteller = ReturnType<typeof storyteller>;
