import { unaccent } from "~/shared/vi-format";

/** "Đất đai, nhà ở" → "dat-dai-nha-o": the code of a field is its unaccented name. At most 60 signs; may be empty. */
export function fieldCodeOf(name: string): string {
  return unaccent(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}
