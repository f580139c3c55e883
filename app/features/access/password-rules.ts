import { unaccent } from "~/shared/vi-format";

/** Longest password that is hashed: more would only keep the processor busy. */
export const MAX_PASSWORD = 200;
const MIN_PASSWORD = 12;

/** Beginnings that lists of stolen passwords are full of, here and elsewhere; compared without digits and marks. */
const COMMON = [
  "password",
  "matkhau",
  "matkhaumoi",
  "matkhaucuatoi",
  "qwerty",
  "qwertyuiop",
  "qwertyuiopasdf",
  "asdfghjkl",
  "asdfghjklzxc",
  "abcdefghijkl",
  "letmein",
  "iloveyou",
  "welcome",
  "admin",
  "administrator",
  "vietnam",
  "anhyeuem",
  "emyeuanh",
  "khongbiet",
  "phananhkiennghi",
];

/** The same letters whatever keyboard typed them: composed and decomposed diacritics are one password. */
export const normalisePassword = (password: string): string => password.normalize("NFKC");

const lettersOf = (text: string): string =>
  unaccent(text)
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/**
 * What is wrong with a password somebody chose, as a sentence that says what to do; null when it is good. Length is
 * what counts; no rule about kinds of characters.
 */
export function passwordProblem(password: string, email: string): string | null {
  const text = normalisePassword(password);
  if ([...text].length < MIN_PASSWORD)
    return `Dùng ít nhất ${MIN_PASSWORD} ký tự, ví dụ bốn từ không liên quan nhau`;
  if (text.length > MAX_PASSWORD) return `Dùng nhiều nhất ${MAX_PASSWORD} ký tự`;
  const lower = text.toLowerCase();
  const account = email.toLowerCase().split("@")[0] ?? "";
  if (lower.includes(email.toLowerCase()) || (account.length > 3 && lower.replace(account, "").length < 8)) {
    return "Không dùng địa chỉ thư điện tử làm mật khẩu";
  }
  if (new Set(lower).size < 5) return "Dùng nhiều ký tự khác nhau hơn";
  const letters = lettersOf(text);
  const rest = COMMON.toSorted((a, b) => b.length - a.length).reduce(
    (left, word) => left.replaceAll(word, ""),
    letters,
  );
  if ((letters !== "" && rest.length < 3) || /^(0?123456789|987654321)/.test(lower)) {
    return "Mật khẩu này quá phổ biến, hãy chọn mật khẩu khác";
  }
  return null;
}
