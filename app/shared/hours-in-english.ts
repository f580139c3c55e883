import { searchable } from "./vi-format";

const DAYS: Readonly<Record<string, string>> = {
  "thu hai": "Monday",
  "thu ba": "Tuesday",
  "thu tu": "Wednesday",
  "thu nam": "Thursday",
  "thu sau": "Friday",
  "thu bay": "Saturday",
  "chu nhat": "Sunday",
};

const DAY = new RegExp(`^(sang |chieu )?(${Object.keys(DAYS).join("|")})(?!\\p{L})`, "u");
const PARTS: Readonly<Record<string, string>> = { "sang ": " morning", "chieu ": " afternoon" };

/** What else office hours are written with, longest first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cac )?ngay lam viec(?: trong tuan)?/, "working days"],
  [/^(?:cac )?ngay trong tuan/, "every day of the week"],
  [/^tru (?:cac )?ngay (?:nghi, )?(?:le|nghi le)(?:,? tet)?/, "except public holidays"],
  [/^hang ngay/, "daily"],
  [/^buoi sang|^sang/, "morning"],
  [/^buoi chieu|^chieu/, "afternoon"],
  [/^tu/, "from"],
  [/^den/, "to"],
  [/^va/, "and"],
];

const TIME = /^(\d{1,2})(?: ?(?:gio|h)(?: ?(\d{2}))?|[:.](\d{2}))(?: phut)?(?![\d\p{L}])/u;

/**
 * Office hours in English, clock times as 7:30; null for what is not made of days and times alone ("có người trực"): that
 * stays Vietnamese rather than half translated.
 */
export function hoursInEnglish(vietnamese: string): string | null {
  let rest = searchable(vietnamese).trim();
  const said: string[] = [];
  const take = (length: number, english: string) => {
    said.push(english);
    rest = rest.slice(length);
  };
  while (rest) {
    const before = rest;
    const gap = /^[\s,;:–—()-]+/.exec(rest)?.[0];
    if (gap) take(gap.length, gap);
    const time = TIME.exec(rest);
    const day = DAY.exec(rest);
    const word = WORDS.find(([sign]) => sign.test(rest));
    if (time) take(time[0].length, `${time[1]}:${time[2] ?? time[3] ?? "00"}`);
    else if (day) take(day[0].length, `${DAYS[day[2] ?? ""]}${PARTS[day[1] ?? ""] ?? ""}`);
    else if (word) take(word[0].exec(rest)?.[0].length ?? 0, word[1]);
    // A word that merely begins like a known one is another one.
    if (rest === before || /^\p{L}/u.test(rest)) return rest === "" ? said.join("") : null;
  }
  const text = said.join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
