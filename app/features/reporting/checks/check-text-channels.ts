import type { Values } from "./check-figures";
import { contradiction } from "./check-text-figures";
import { type Cue, cueAfter, cueBefore, cuesIn, ELSEWHERE, type Scope, scopesIn } from "./figure-cues";
import { keysOf } from "./figure-names";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { type Said, saidNumbers, sentenceBefore, sentenceStart } from "./text-clauses";

const PARTS: readonly (readonly [Scope, string])[] = [
  ["direct", "trực tiếp"],
  ["online", "trực tuyến"],
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
const DIVIDES = /^\s*(?:hồ sơ)?[^.;\n]*?(?:trong đó|gồm|\(|:)/iu;
/** Sent by post counts with what is brought in, unless the sentence counts it apart. */
const BY_POST = /bưu (?:chính|điện)|bcci/iu;
/** "250 hồ sơ nộp trực tiếp và qua bưu chính". */
const WITH_POST = /^,? (?:và |hoặc )?(?:nộp )?(?:qua )?(?:dịch vụ )?bưu (?:chính|điện)(?: công ích)?/iu;

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
    const start = said.at - sentenceBefore(text, said.at).length;
    const whole = all.slice(0, i).findLast((each) => isWhole(each) && each.at >= start);
    if (scope === null || said.value === null || whole === undefined) return [];
    const role = roleOf(whole);
    const between = text.slice(whole.end, said.at);
    if (role === null || !DIVIDES.test(between) || cuesIn(between.toLowerCase()).some(isDone)) return [];
    const around = `${whole.line}${whole.sentence}${whole.lead}${whole.tail}`;
    if (scopesIn(around).length > 0 || ELSEWHERE.test(`${around}${between.toLowerCase()}`)) return [];
    if (unit.isOfOther(text, whole.at, said.reach)) return [];
    if (ofOtherTime(text.slice(sentenceStart(text, whole.at), said.reach), period)) return [];
    const rest = text.slice(said.reach).split("\n")[0]?.replace(WITH_POST, "") ?? "";
    if (scope === "direct" && BY_POST.test(text.slice(start, said.at) + rest)) return [];
    const keys = keysOf({ domain: "files", role, time: null, scope, kind: null }).filter((key) =>
      values.has(key),
    );
    if (keys.length === 0 || keys.some((key) => values.get(key) === said.value)) return [];
    const phrase = text.slice(said.leadAt, said.reach).replace(/\s+/g, " ").trim();
    return [contradiction(section, { phrase, printed: said.printed }, keys, values)];
  });
}

const isWhole = (said: Said): boolean => said.unit === "hồ sơ" && partOf(said) === null;
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
