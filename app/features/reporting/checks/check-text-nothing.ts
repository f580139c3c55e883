import type { Values } from "./check-figures";
import { contradiction } from "./check-text-figures";
import { cuesIn, type Role, scopesIn, timeIn } from "./figure-cues";
import { type Domain, keysOf } from "./figure-names";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { clauseEnd, sentenceBefore } from "./text-clauses";

const NOTHING =
  /(?<!\p{L})không\s+(có|còn|phát sinh|tiếp nhận|nhận được|để xảy ra)\s+(?:trường hợp\s+)?(?:bất kỳ\s+)?(hồ sơ|PAKN|phản ánh,? kiến nghị|phản ánh|kiến nghị)(?!\p{L})([^.;,()\n\d]*)/giu;
/** What may follow without making the nothing smaller. */
const PLAIN =
  /^(?:\s|nào|mới|phát sinh|trong|kỳ|quý|tháng|năm|báo cáo|này|[ivx]+\b|của|người dân|công dân|cá nhân|tổ chức|và|doanh nghiệp|tthc|thủ tục|hành chính|về|quy định|hành vi|các|bị|đang|đã|được|giải quyết|xử lý|tiếp nhận|công khai|tồn đọng|quá hạn|trễ hạn)*$/iu;

/** N1: "không phát sinh PAKN trong kỳ", "không có hồ sơ quá hạn" while the report counts some. */
export function checkNothing(
  section: string,
  text: string,
  values: Values,
  { unit = ownUnit(null) }: Frame = {},
): Finding[] {
  return [...text.matchAll(NOTHING)].flatMap((match) => {
    const [phrase, verb = "", noun = "", tail = ""] = match;
    const before = sentenceBefore(text, match.index);
    if (!PLAIN.test(tail) || scopesIn(`${before} ${tail}`.toLowerCase()).length > 0) return [];
    if (unit.isOfOther(text, match.index, clauseEnd(text, match.index + phrase.length))) return [];
    const domain: Domain = noun.toLowerCase() === "hồ sơ" ? "files" : "pakn";
    const time = timeIn(tail.toLowerCase());
    const kind = /hành vi/i.test(tail) ? "act" : /về (?:các )?quy định/i.test(tail) ? "reg" : null;
    const roles = rolesOf(verb.toLowerCase(), tail.toLowerCase(), time !== null);
    const about = roles.flatMap((role) => keysOf({ domain, role, time, scope: null, kind }));
    const keys = about.filter((key) => values.has(key));
    if (keys.length === 0 || keys.some((key) => values.get(key) === 0)) return [];
    // What was carried over may be all that a kind has: then nothing new came.
    const opening = values.get("pakn.opening") ?? 0;
    if (kind !== null && keys.every((key) => (values.get(key) ?? 0) <= opening)) return [];
    const said = { phrase: phrase.replace(/\s+/g, " ").trim(), printed: "0" };
    return [
      { ...contradiction(section, said, keys, values), numbers: keys.map((key) => String(values.get(key))) },
    ];
  });
}

function rolesOf(verb: string, tail: string, isTimed: boolean): Role[] {
  const cue = cuesIn(tail).find(({ role }) => role !== "new")?.role;
  if (verb === "còn") return ["pending"];
  if (cue) return [cue];
  if (isTimed) return ["resolved", "pending"];
  return ["received", "new"];
}
