const UBND = "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)";
const BELOW = "thành phố|thị trấn|thị xã|đặc khu|huyện|quận|phường|xã";
const eitherCase = (words: string): string =>
  words.replace(
    /(^|\|)(\p{L})/gu,
    (_, sign: string, letter: string) => `${sign}[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "xã Đức Phú", "Phường 5": one place by its name. "Cấp xã" is a level. */
const NAMED = new RegExp(String.raw`(?<!\p{L})(?<!cấp )(?:${eitherCase(BELOW)})\s+(?:\p{Lu}|\d)`, "u");
/** "UBND thành phố có 3 hồ sơ", "tỉnh Quảng Nam": where the report's own name is known, another unit's; not one that asked for something. */
const OTHER = new RegExp(
  String.raw`(?<!(?:của|theo|từ|cho|với)\s)(?:${UBND}\s+(?:${BELOW}|tỉnh)(?!\p{L})|(?<!\p{L})[Tt]ỉnh\s+\p{Lu})`,
  "u",
);
/** "Xã Đức Phú: tiếp nhận 30 hồ sơ. Đã giải quyết 28 hồ sơ." */
const HEADING = new RegExp(
  String.raw`^[\s\d.)+*–-]*(?:${UBND}\s+)?(?:${eitherCase(BELOW)})\s+(?:\p{Lu}|\d)[^:.;,]{0,40}:`,
  "u",
);
const WHOLE = /toàn (?:tỉnh|thành phố|huyện|xã|phường)/giu;

/** Who reports, as far as sentences name it. */
export type OwnUnit = {
  /** The text, as long as it was, without the unit's own name. */
  withoutName(text: string): string;
  /** Whether a number between two places of such a text is that of one place or of another unit. */
  isOfOther(text: string, at: number, end: number): boolean;
};

/** Whose report a text belongs to, and of when. */
export type Frame = { period?: string; unit?: OwnUnit };

/**
 * Reads the names of places in a report of the unit `name`; null where nobody says whose report it is: then only a place
 * with its name is another one.
 */
export function ownUnit(name: string | null): OwnUnit {
  const own = name === null ? null : namesOf(name);
  return {
    withoutName: (text) => (own === null ? text : text.replace(own, (found) => " ".repeat(found.length))),
    isOfOther(text, at, end) {
      const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
      const sentence = line.split(/[.!?]\s/).at(-1) ?? "";
      const before = sentence.split(WHOLE).at(-1) ?? "";
      const bracket = /^\s*\([^()\d]*\)/.exec(text.slice(end))?.[0] ?? "";
      const around = `${before}${text.slice(at, end)}${bracket}`;
      if (NAMED.test(around) || (own !== null && OTHER.test(around))) return true;
      return before === sentence && HEADING.test(line);
    },
  };
}

/** "UBND tỉnh Thượng Đức": that, "tỉnh Thượng Đức" and "UBND tỉnh"; "Sở Y tế": that, and "Sở đã tiếp nhận". */
function namesOf(name: string): RegExp {
  const bare = name.trim().replace(new RegExp(`^${UBND}\\s+`, "u"), "");
  const full = `(?:${UBND}\\s+)?${eitherCase(escaped(bare))}(?!\\p{L})`;
  const [level] = new RegExp(`^(?:${eitherCase(BELOW)}|[Tt]ỉnh|Sở|Ban)(?!\\p{L})`, "u").exec(bare) ?? [];
  if (level === undefined) return new RegExp(full, "gu");
  const small = level.toLowerCase();
  const alone = `(?<!\\p{L})(?:${UBND}\\s+${small}|${small.charAt(0).toUpperCase()}${small.slice(1)})(?!\\p{L}|\\s+[\\p{Lu}\\d])`;
  return new RegExp(`${full}|${alone}`, "gu");
}
