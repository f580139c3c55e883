/** Lines of an axis from 0: at most five steps of 1, 2 or 5 times a power of ten, the last at or above `max`. */
export function ticksUpTo(max: number): number[] {
  if (!Number.isFinite(max) || max <= 0) return [0, 1];
  const rough = max / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power);
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < max) ticks.push((ticks.at(-1) ?? 0) + step);
  return ticks;
}

/** Coordinates have one decimal: more would be bytes that nobody sees. */
export const at = (n: number): number => Math.round(n * 10) / 10;

/** A text that has room for about `most` letters; the table beside a picture has it whole. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
