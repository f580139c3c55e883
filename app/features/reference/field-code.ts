/** "Đất đai, nhà ở" → "dat-dai-nha-o": the code of a field is its unaccented name. At most 60 signs; may be empty. */
export function fieldCodeOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}
