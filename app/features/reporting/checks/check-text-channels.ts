import { countsPostApart } from "./by-post";
import type { Values } from "./check-figures";
import { contradiction } from "./check-text-figures";
import {
  CHANNEL_WORDS,
  type Cue,
  cueAfter,
  cueBefore,
  cuesIn,
  ELSEWHERE,
  type Scope,
  scopesIn,
} from "./figure-cues";
import { keysOf } from "./figure-names";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { type Said, saidNumbers, sentenceUpTo } from "./text-clauses";

const PARTS: readonly (readonly [Scope, string])[] = [
  ["direct", CHANNEL_WORDS.direct],
  ["online", CHANNEL_WORDS.online],
  ["province", "cấp tỉnh"],
  ["district", "cấp huyện"],
  ["commune", "cấp xã"],
];
const OPENED = "(?:(?:và|có|còn|là|số|hồ sơ|nộp|gửi|tiếp nhận|hình thức|qua|tại|ở|thuộc) )*";
const WAY = "(?: hồ sơ)?(?: (?:được|nộp|gửi|tiếp nhận|bằng|theo|hình thức|qua|ở|tại|thuộc|của))*";
const CLAUSES = PARTS.map(
  ([scope, words]) =>
    [
      scope,
      new RegExp(`^ ?${OPENED}(?:${words}(?: (?:là|có|được))*:? ?#(?: hồ sơ)?|#${WAY} ${words})[ .]*$`, "u"),
    ] as const,
);
/** From the whole to its parts; no other thing is begun in between. */
const DIVIDES = /^\s*(?:hồ sơ)?[^.;\n]*?;?\s*(?:trong đó|gồm|\(|:)/iu;

/**
 * N1: "tiếp nhận 1.240 hồ sơ, trong đó 600 trực tiếp, 800 cấp tỉnh": a part of the files that came in, by the way they came
 * or the level they came to, and the report has another number for it. Of what was done with them no figure says the way.
 */
export function checkChannels(
  section: string,
  text: string,
  values: Values,
  { period = "", unit = ownUnit(null) }: Frame = {},
): Finding[] {
  const all = saidNumbers(text);
  return all.flatMap((said, i) => {
    const scope = partOf(said);
    if (scope === null || said.value === null) return [];
    const start = Math.max(
      0,
      ...[...text.slice(0, said.at).matchAll(/\.\s|\n/g)].map((end) => end.index + 1),
    );
    const whole = all.slice(0, i).findLast((each) => isWhole(each) && each.at >= start);
    const meant = whole
      ? ofWhole(text, whole, said)
      : (besides(all, i) ?? (scope === "direct" ? broughtIn(said) : null));
    if (meant === null || scopesIn(meant.around).length > 0 || ELSEWHERE.test(meant.around)) return [];
    if (unit.isOfOther(text, meant.at, said.reach)) return [];
    if (ofOtherTime(sentenceUpTo(text, meant.at, said.reach), period)) return [];
    if (scope === "direct" && countsPostApart(text, said)) return [];
    const meaning = { domain: "files", role: meant.role, time: null, scope, kind: null } as const;
    const keys = keysOf(meaning).filter((key) => values.has(key));
    if (keys.length === 0 || keys.some((key) => values.get(key) === said.value)) return [];
    const phrase = text.slice(said.leadAt, said.reach).replace(/\s+/g, " ").trim();
    return [contradiction(section, { phrase, printed: said.printed }, keys, values)];
  });
}

/** What a part is a part of, and the words that may restrict it. */
type Meant = { role: "received" | "new"; around: string; at: number };

function ofWhole(text: string, whole: Said, said: Said): Meant | null {
  const role = roleOf(whole);
  const between = text.slice(whole.end, said.at);
  if (role === null || !DIVIDES.test(between) || cuesIn(between.toLowerCase()).some(isDone)) return null;
  return { role, around: `${whole.line}${whole.sentence}${whole.lead}${whole.tail}`, at: whole.at };
}

/** "Hồ sơ nộp trực tiếp là 400 hồ sơ", and no whole before it: of all that came. */
const broughtIn = ({ lead, tail, line, sentence, at }: Said): Meant | null =>
  /hồ sơ/.test(lead + tail) && /(?<!\p{L})(?:nộp|gửi)\s/u.test(lead + tail)
    ? { role: "new", around: `${line}${sentence}`, at }
    : null;

/** "Tiếp nhận 900 hồ sơ trực tuyến và 400 hồ sơ trực tiếp": the verb of the first holds for the second. */
function besides(all: readonly Said[], i: number): Meant | null {
  const [first, said] = [all[i - 1], all[i]];
  if (!first || (!said?.followsNumber && !/^\s*$/.test(said?.lead ?? ""))) return null;
  const scope = partOf({ ...first, lead: "" });
  if (scope !== "online" && scope !== "direct") return null;
  const role = roleOf(first);
  return role && { role, around: `${first.line}${first.sentence}`, at: first.at };
}

const isWhole = (said: Said): boolean =>
  partOf(said) === null && (said.unit === "hồ sơ" || (said.unit === null && /hồ sơ/.test(said.lead)));
const isDone = ({ role }: ReturnType<typeof cuesIn>[number]): boolean =>
  role === "resolved" || role === "pending" || role === "published";

/** The channel or level that is all that is said of a number. */
function partOf({ lead, tail, unit }: Said): Scope | null {
  if (unit !== null && unit !== "hồ sơ") return null;
  const clause = `${lead}#${tail}`.replace(/\s+/g, " ");
  return CLAUSES.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

function roleOf({ lead, tail }: Said): "received" | "new" | null {
  const cue: Cue | null = cueBefore(lead) ?? cueAfter(tail);
  if (cue === null || cue.roles.some((role) => role !== "received" && role !== "new")) return null;
  return cue.roles.includes("new") ? "new" : "received";
}
