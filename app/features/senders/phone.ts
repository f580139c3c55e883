/** No number of the world is longer (ITU E.164 allows 15); what follows is an extension. */
const MAX_DIGITS = 20;

/**
 * The digits of a phone number in the one form that is stored and searched: Vietnamese numbers begin with 0
 * (+84, 0084 and 84 are turned into it), foreign ones with their country code. Only the first number is read when
 * several stand in the text. Null when there are no digits in it.
 */
export function phoneDigits(text: string): string | null {
  const first = text.normalize("NFKC").split(/[/;,\n]|\bhoặc\b/)[0] ?? "";
  const international = /^\D*\+/.test(first);
  // "+84 (0) 912…": the zero in brackets is only dialled inside the country.
  const digits = first
    .replace(/\(\s*0\s*\)/g, international ? "" : "0")
    .replace(/\D/g, "")
    .slice(0, MAX_DIGITS);
  if (digits === "") return null;
  const abroad = digits.startsWith("00") ? digits.slice(2) : digits;
  if (abroad.startsWith("84") && (international || abroad !== digits || abroad.length >= 11)) {
    return `0${abroad.slice(2).replace(/^0/, "")}`;
  }
  return abroad;
}

/**
 * Whether the text is one phone number that can be called: Vietnamese with 10 or 11 digits or a 1800/1900 number;
 * a foreign one with + or 00 and 7 to 15 digits.
 */
export function isPhone(text: string): boolean {
  const typed = text.normalize("NFKC").trim();
  if (!/^\(?[+\d][\d\s.()-]*$/.test(typed)) return false;
  const digits = phoneDigits(typed) ?? "";
  if (/^0\d{9,10}$/.test(digits) || /^1[89]00\d{4,6}$/.test(digits)) return true;
  return /^\(?(\+|00)/.test(typed) && /^[1-9]\d{6,14}$/.test(digits);
}
