/** 9 digits on old cards, 12 on new ones, which begin with the code of a province: 001 to 096. */
const LENGTHS = new Set([9, 12]);

/**
 * Whether digits in groups, as they were written, are those of an identity card: any grouping of 9 or 12 digits, but
 * no amount of money, no date and no span of years. What this finds can never be published, so it must not guess.
 */
export function isIdentityNumber(written: string): boolean {
  const groups = written.split(/[^\d]+/).filter(Boolean);
  const digits = groups.join("");
  // In one piece it is found by its length alone.
  if (groups.length < 2 || !LENGTHS.has(digits.length)) return false;
  if (digits.length === 12 && !digits.startsWith("0")) return false;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(written)) return digits.startsWith("0");
  if (DATE.test(written) || YEARS.test(written)) return false;
  return groups.every((group) => group.length > 1);
}

const DATE = /^\d{1,2}[ .-]+\d{1,2}[ .-]+(?:19|20)\d{2}(?!\d)/;
const YEARS = /^(?:19|20)\d{2}[ .-]+(?:19|20)\d{2}(?!\d)/;
