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

/** Letters of a long Vietnamese syllable. */
const LONG_WORD = 6;

/**
 * The lines of a text, at most `lines` of them with room for about `most` letters each, broken between words and of
 * much the same length, so that no word stands alone. What is longer still loses its end: the table beside a picture has
 * it whole.
 */
export function wrapped(text: string, most: number, lines = 2): string[] {
  if (text.length <= most || lines === 1) return [cut(text, most)];
  const fair = Math.min(most, Math.ceil(text.length / lines) + LONG_WORD);
  const space = text.lastIndexOf(" ", fair);
  const end = space > 0 ? space : most;
  return [text.slice(0, end), ...wrapped(text.slice(end).trimStart(), most, lines - 1)];
}

/** A text that has room for about `most` letters; the table beside a picture has it whole. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
