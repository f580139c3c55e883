type Plain = string | number | boolean | null;

/**
 * A flat record as the one text that everybody gets who writes it down by the same rule: names in the order of their
 * letters, no spaces, JSON's own escapes and no others. Hashes are taken of its UTF-8 bytes (decision 0026).
 */
export function canonicalJson(record: Readonly<Record<string, Plain>>): string {
  const names = Object.keys(record).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(record[name])}`).join(",")}}`;
}
