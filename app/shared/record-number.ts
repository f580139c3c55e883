/** Reads the number of a record out of an address or a form: 1 to 999,999,999; null for anything else. */
export function recordNumber(given: unknown): number | null {
  const number = typeof given === "string" && /^\d{1,9}$/.test(given) ? Number(given) : 0;
  return number > 0 ? number : null;
}
