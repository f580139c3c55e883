import { isIdentityNumber } from "./identity-number";
import { findPersonNames } from "./person-names";
import { plainIndex, UNSEEN } from "./plain-index";
import { identifiersOf, type Pattern } from "./sender-patterns";

/** Who sent it, as far as it is known; never stored here, never shown. */
export type Identity = {
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

/** What is taken out, and what stands there instead. */
export const MARKS = {
  NAME: "[đã ẩn tên]",
  OTHER_NAME: "[đã ẩn tên người]",
  ADDRESS: "[đã ẩn địa chỉ]",
  STREET: "[đã ẩn địa chỉ]",
  SENDER_PHONE: "[đã ẩn số điện thoại]",
  SENDER_EMAIL: "[đã ẩn thư điện tử]",
  EMAIL: "[đã ẩn thư điện tử]",
  PHONE: "[đã ẩn số điện thoại]",
  ID_NUMBER: "[đã ẩn số giấy tờ]",
  ACCOUNT: "[đã ẩn số tài khoản]",
  PLATE: "[đã ẩn biển số]",
  HOUSE: "[đã ẩn số nhà]",
  PARCEL: "[đã ẩn thửa đất]",
} as const;
export type Removed = keyof typeof MARKS;

/** What must never be published, whatever an officer thinks; the rest is theirs to judge (an agency's own hotline). */
export const NEVER: readonly Removed[] = ["NAME", "ADDRESS", "SENDER_PHONE", "SENDER_EMAIL", "ID_NUMBER"];

export type Finding = { kind: Removed; start: number; end: number };

/**
 * A proposal for the public text: personal data out, a mark where it stood. It finds what has a shape (numbers,
 * addresses of mail, house numbers, plates, parcels), what is known of the sender, in any spelling, and what is written
 * as a person's name. The last is a guess: an officer reads the text before it is published, puts back what is no
 * secret and takes out what was missed (decree 20/2008 art. 19; law.md L34).
 */
export function redact(text: string, sender: Identity): { text: string; found: Finding[] } {
  const found = findPersonal(text, sender);
  let clean = "";
  let at = 0;
  for (const { kind, start, end } of found) {
    clean += text.slice(at, start) + MARKS[kind];
    at = end;
  }
  return { text: clean + text.slice(at), found };
}

/** Where personal data stand in a text, in order, none over another. */
export function findPersonal(text: string, sender: Identity): Finding[] {
  const index = plainIndex(text);
  const found: Finding[] = [];
  for (const { kind, pattern, accept } of [...identifiersOf(sender), ...SHAPES]) {
    for (const match of index.plain.matchAll(pattern)) {
      const name = match.indices?.groups?.name;
      if (accept && name && !accept(slice(text, index.range(name[0], name[1])))) continue;
      // A named part marks what is hidden; the words around it only told what it is.
      const part = match.indices?.groups?.hide ?? [match.index, match.index + match[0].length];
      found.push({ kind, ...index.range(part[0], part[1]) });
    }
  }
  for (const name of findPersonNames(text)) found.push({ kind: "OTHER_NAME", ...name });
  return withoutOverlaps(found);
}

const slice = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).normalize("NFKC").replace(UNSEEN, "");

/**
 * The first to begin wins, then the earlier pattern; what reaches into it is joined to it. A guessed name takes the kind
 * of what it runs into, so that it never hides the sender from the last check.
 */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && next.start < last.end) {
      last.end = Math.max(last.end, next.end);
      if (last.kind === "OTHER_NAME") last.kind = next.kind;
    } else if (next.end > next.start) joined.push({ ...next });
  }
  return joined;
}

/** On plain letters. Numbers keep their usual joints; those of amounts of money and of documents are left alone. */
const SHAPES: readonly Pattern[] = [
  { kind: "EMAIL", pattern: /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/g },
  {
    kind: "ACCOUNT",
    pattern: /(?:stk|so tai khoan|tai khoan|tk)\b[^\d\n]{0,40}(?<hide>\d(?:[ .-]?\d){5,18})(?!\d)/dg,
  },
  // Before the telephones: in groups of three an identity number begins like one.
  {
    kind: "ID_NUMBER",
    pattern:
      /(?:cccd|cmnd|cmtnd|can cuoc|chung minh|dinh danh|ho chieu)[^\d\n]{0,40}(?<hide>\d(?:[^\p{L}\d\n]{0,3}\d){8,11})(?!\d)/dgu,
  },
  {
    kind: "ID_NUMBER",
    pattern:
      /(?<![\d.,/])(?<name>\d(?:[ .-]{0,2}\d){8,11})(?![\d/]|[.,]\d)(?! ?(?:d|dong|vnd|nghin|trieu|ty)(?![a-z]))/dg,
    accept: isIdentityNumber,
  },
  { kind: "PHONE", pattern: /(?<![\d.,/])(?:\(?\+?84\)?|\(?0)(?:[ .\-()]{0,2}\d){8,10}(?![\d/])/g },
  { kind: "PHONE", pattern: /\+\d{1,3}(?:[ .\-()]{0,2}\d){6,13}(?!\d)/g },
  // Identity cards have 9 or 12 digits, insurance and tax codes 10 or 13, accounts up to 19.
  { kind: "ID_NUMBER", pattern: /(?<![\d.,/])\d{9,19}(?![\d/])/g },
  { kind: "ID_NUMBER", pattern: /(?<![a-z\d/-])[a-z]\d{7,8}(?![\d/-])/g },
  {
    kind: "PLATE",
    pattern:
      /(?<![\d/])\d{2}[ -]?[a-z][a-z\d]?[ -]\d{3}\.?\d{2}(?!\d)|(?<![\d/])\d{2}[a-z]\d?\d{3}\.\d{2}(?!\d)/g,
  },
  {
    kind: "HOUSE",
    pattern:
      /(?<![a-z\d])(?:so nha|nha so|can ho(?: so)?|ngo|ngach|hem|kiet)\s{0,3}\d+[a-z]?(?:[/-]\d+[a-z]?)*(?![a-z\d])/g,
  },
  {
    kind: "HOUSE",
    pattern:
      /(?<![a-z\d/])(?:so\s{1,3})?(?<hide>\d+[a-z]?(?:\/\d+[a-z]?)*),?\s{1,3}(?:duong|pho|ngo|ngach|hem|kiet)(?=\s)/dg,
  },
  {
    kind: "PARCEL",
    pattern: /(?<![a-z\d])(?:thua(?: dat)?|to ban do)\s{0,3}(?:so\s{0,3})?\d+[a-z]?(?![a-z\d])/g,
  },
];
