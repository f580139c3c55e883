import { searchable } from "~/shared/vi-format";
import type { Identity, Pattern, Removed } from "./personal-data";

/** The patterns of a sender live as long as what is known of them: several texts are searched in a row. */
const made = new WeakMap<Identity, readonly Pattern[]>();

/** Patterns on plain letters that find what is known of one sender, in any spelling. The identity must not change later. */
export function identifiersOf(sender: Readonly<Identity>): readonly Pattern[] {
  const patterns = made.get(sender) ?? patternsFor(sender);
  made.set(sender, patterns);
  return patterns;
}

function patternsFor({ name, address, phone, email }: Identity): Pattern[] {
  return [
    ...(email ? one("SENDER_EMAIL", [literal(searchable(email))]) : []),
    ...(phone ? one("SENDER_PHONE", phoneForms(phone)) : []),
    ...(address ? one("ADDRESS", addressForms(address)) : []),
    ...(address ? one("STREET", streetForms(address)) : []),
    ...(name ? namePatterns(name) : []),
  ];
}

const one = (kind: Removed, forms: readonly string[]): Pattern[] =>
  forms.map((form) => ({ kind, pattern: new RegExp(form, "gu") }));

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words in order, whatever stands between them. */
const inOrder = (words: readonly string[]): string =>
  `(?<![\\p{L}\\d])${words.map(literal).join("[^\\p{L}\\d]{1,4}")}(?![\\p{L}\\d])`;

const wordsOf = (text: string): string[] =>
  searchable(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

const TITLES =
  "ong|ba|anh|chi|co|chu|bac|em|chau|di|cau|mo|thim|duong su|cong dan|ho|ho ten|ten|toi la|toi ten|ten la|mr|mrs|ms";

/**
 * A whole name in either order, and its last word or two after a form of address. A long name is found however it is
 * written; a short one only as a name is: with its own marks, or without any and in capitals, since "ba lần" is no
 * "bà Lan". One syllable alone is a word.
 */
function namePatterns(name: string): Pattern[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const whole = words.length > 1 ? [words] : [];
  if (words.length === 2) whole.push([...words].reverse());
  const called = words.length > 2 ? [words.slice(-2), words.slice(-1)] : [words.slice(-1)];
  const written = new Set(
    name
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}\d]+/u),
  );
  const asName = (text: string): boolean =>
    text
      .normalize("NFC")
      .split(/[^\p{L}\d]+/u)
      .every((word) => written.has(word.toLowerCase()) || /^[A-Z][A-Za-z]*$/.test(word));
  return [
    ...whole.map((form) => ({
      kind: "NAME" as const,
      pattern: new RegExp(`(?<name>${inOrder(form)})`, "dgu"),
      ...(words.length === 2 && { accept: asName }),
    })),
    ...called.map((tail) => ({
      kind: "NAME" as const,
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${TITLES})[^\\p{L}\\d]{1,3}(?<name>${inOrder(tail)})`, "dgu"),
      accept: asName,
    })),
  ];
}

/** Digits with anything a person puts between them; +84, 0084, 84 and 0 stand for each other. */
function phoneForms(phone: string): string[] {
  const digits = phone
    .normalize("NFKC")
    .replace(/\D/g, "")
    .replace(/^(?:00840?|840?|0)(?=\d{8})/, "");
  if (digits.length < 6) return [];
  const joint = "[^\\p{L}\\d\\n]{0,3}";
  const spread = [...digits].join(joint);
  return [`(?<!\\d)(?:\\(?\\+?(?:00)?${joint}84${joint}(?:0${joint})?|\\(?0${joint})?${spread}(?!\\d)`];
}

/** Parts that name a ward, a commune or a province are no one's address. */
const PLACE = /^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|dac khu|viet nam)(?:\s|$)/;

/** A street or hamlet without its number: it may be the very matter of the item, so an officer decides. */
function streetForms(address: string): string[] {
  return partsOf(address).flatMap(({ words }) => {
    const street = words.findIndex((word) => /^(?:duong|pho|thon|xom|ap|ban|khom|khu)$/.test(word));
    const named = street > 0 ? words.slice(street) : [];
    return named.length > 1 ? [inOrder(named)] : [];
  });
}

/** The whole address, and each part of it that leads to a door: street, alley, hamlet. */
function addressForms(address: string): string[] {
  const all = wordsOf(address);
  return [...(all.length > 1 ? [inOrder(all)] : []), ...partsOf(address).map(({ words }) => inOrder(words))];
}

function partsOf(address: string): { words: string[] }[] {
  return address
    .split(/[,;\n]| - /)
    .map((part) => ({ plain: searchable(part), words: wordsOf(part) }))
    .filter(({ plain, words }) => words.length > 1 && !PLACE.test(plain));
}
