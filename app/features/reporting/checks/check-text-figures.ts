import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import { countsPostApart } from "./by-post";
import type { Values } from "./check-figures";
import {
  type Cue,
  cueAfter,
  cueBefore,
  ELSEWHERE,
  type Role,
  type Scope,
  scopesIn,
  type Time,
  timeIn,
} from "./figure-cues";
import { type Domain, inSection, keysOf, type Meaning, wholeOf, withInTime } from "./figure-names";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { type Said, saidNumbers, sentenceUpTo } from "./text-clauses";

const FILES = /hồ sơ/;
const PAKN = /pakn|phản ánh|kiến nghị/i;
const OTHER_NOUNS = /tthc|thủ tục|dịch vụ|văn bản|quyết định|lượt|đơn vị|cơ quan|phiếu|tin, bài|cuộc/;
/** "8.614 trên tổng số 68.538": what something is a part of. */
const OF_ALL = /(?:trên|trong)(?: tổng)? số/;
const OF_OTHERS = /(?<!\p{L})(?:khác|thuộc)(?!\p{L})/u;
/** "10 xã, phường đã tiếp nhận 240 hồ sơ": of so many units, who may not be all. */
const OF_SOME_UNITS = /\d\s+(?:xã|phường|huyện|sở)(?!\p{L})/u;
/** "Kiểm tra ngẫu nhiên 60 hồ sơ, phát hiện 04 hồ sơ trễ hạn": of the files that were looked at. */
const LOOKED_AT =
  /kiểm tra (?:việc|ngẫu nhiên|xác suất|thực tế|hồ sơ|trực tiếp|\d)|(?:lấy|chọn) mẫu|ngẫu nhiên|phát hiện/;
const REMAINS = /^còn(?: lại)?$/;
/** "Đã xử lý 09 PAKN, trong đó 01 PAKN kỳ trước chuyển qua": not of all that was carried over. */
const PARTS = /(?:trong đó|gồm|\((?![^(]*\)))[^;]*$/;
/** "Công khai 07 kết quả giải quyết PAKN". */
const RESULTS_OF_PAKN = /^\s*kết quả(?: (?:giải quyết|xử lý|trả lời))* (?:pakn|phản ánh|kiến nghị)/;
/** What may follow a number that has no unit of its own. */
const BARE_END = /^\s*(?:$|[,;.)\n]|và(?!\p{L})|quá hạn|trước hạn|đúng hạn|trong hạn|đã|đang|còn)/u;
/** What may stand after "5 hồ sơ" without making it a part of something. */
const PLAIN_TAIL =
  /^(?:\s|tthc|thủ tục hành chính|hành chính|các loại|mới|đã|được|đang|bị|chưa|còn|lại|xong|giải quyết|xử lý|thụ lý|trả lời|tiếp nhận|trả|kết quả|kỳ (?:báo cáo )?trước|chuyển qua|chuyển sang|trong|kỳ|quý|tháng|năm|báo cáo|này|[ivx]+\b|của|người dân|công dân|cá nhân|tổ chức|doanh nghiệp|tổ chức và|theo|đúng|quy định|về|hành vi|kịphạn|quá hạn|trễ hạn|trước hạn|đúng hạn|trong hạn|chưa đến hạn|toàn tỉnh|trên địa bàn(?: tỉnh| xã| huyện)?|công khai|-|–|:)*$/u;

/**
 * N1: a number that its own clause says to count what a figure of the report counts, and is another number; S5: one that
 * counts a part of it and is larger. `figures`: those that the section asks for. That some other figure happens to be the same number excuses nothing.
 */
export function checkAgainstFigures(
  section: string,
  text: string,
  stated: Values,
  { figures = [], period = "", unit: own = ownUnit(null) }: Frame & { figures?: readonly string[] } = {},
): Finding[] {
  const values = withInTime(stated);
  let told: Told = NOTHING_TOLD;
  return saidNumbers(text).flatMap((said) => {
    const { printed, value, unit, at, end } = said;
    if (said.line === "" && said.sentence.trim() === "") told = NOTHING_TOLD;
    const read = meaningsOf(said, told);
    if (read === null) return [];
    told = read.told;
    // "1,240 hồ sơ" is told of as written wrongly; nobody counted 1,24.
    if (value === null || !Number.isInteger(value) || ELSEWHERE.test(said.sentence + said.lead + said.tail))
      return [];
    if (ofOtherTime(sentenceUpTo(text, at, said.reach), period)) return [];
    if (own.isOfOther(text, at, said.reach)) return [];
    if (read.meanings.some(({ scope }) => scope === "direct") && countsPostApart(text, said)) return [];
    const phrase = text
      .slice(
        read.from,
        read.to ?? (unit === null || unit === "%" ? end : text.indexOf(unit, end) + unit.length),
      )
      .replace(/\s+/g, " ")
      .trim();
    const candidates = keysIn(read.meanings, values, figures);
    const [first] = candidates;
    if (first !== undefined) {
      if (candidates.some((key) => values.get(key) === value)) return [];
      // "540 hồ sơ quá hạn" of a clause that names neither: the resolved and the pending ones together.
      const together = candidates.reduce((sum, key) => sum + (values.get(key) ?? 0), 0);
      if (read.told.timeOnly && candidates.length > 1 && together === value) return [];
      return [contradiction(section, { phrase, printed }, candidates, values)];
    }
    const whole = read.meanings.flatMap(wholeOf).find((key) => values.has(key));
    const most = whole === undefined ? undefined : values.get(whole);
    if (
      whole === undefined ||
      most === undefined ||
      value <= most ||
      !text.slice(at, end + 12).match(/hồ sơ|PAKN/)
    )
      return [];
    const words = `Lời văn ghi “${phrase}”, lớn hơn toàn bộ số ${figureWords(whole)} ${formatNumber(most)} của báo cáo.`;
    return [{ rule: "S5" as const, where: section, words, numbers: [printed, formatNumber(most)] }];
  });
}

const keysIn = (meanings: readonly Meaning[], values: Values, figures: readonly string[]): string[] => [
  ...new Set(
    meanings
      .flatMap((meaning) => (meaning.scope === null ? inSection(meaning, figures) : keysOf(meaning)))
      .filter((key) => values.has(key)),
  ),
];

/** The finding of a number that is none of the figures it could stand for. */
export function contradiction(
  section: string,
  { phrase, printed }: { phrase: string; printed: string },
  keys: readonly string[],
  values: Values,
): Finding {
  const shown = keys
    .slice(0, 2)
    .map((key) => [figureWords(key), formatNumber(values.get(key) ?? 0)] as const);
  const words = `Lời văn ghi “${phrase}”, nhưng số liệu báo cáo có ${shown.map((each) => each.join(" ")).join("; ")}.`;
  return {
    rule: "N1",
    where: section,
    words,
    numbers: [printed, ...new Set(shown.map(([, number]) => number))],
  };
}

/** `from`, `to`: the words that are quoted; without `to` up to the number and its unit. */
type Read = { meanings: Meaning[]; told: Told; from: number; to?: number };
/** What the number before was: resolved, pending; `timeOnly`: late or in time, of both. */
type Told = { roles: readonly Role[]; timeOnly: boolean };
const NOTHING_TOLD: Told = { roles: [], timeOnly: false };

/** What the words around a number may say, and what the next "trong đó quá hạn 5" then belongs to. */
function meaningsOf(said: Said, told: Told): Read | null {
  const { lead, tail, unit, sentence, line, leadAt } = said;
  const domains = domainsOf(said);
  if (domains.length === 0 || unit === "%" || OF_ALL.test(lead)) return null;
  if (OF_SOME_UNITS.test(`${sentence}${lead}`) || LOOKED_AT.test(`${sentence}${lead}`)) return null;
  // "02 hồ sơ chưa trả lời công dân": files are handled, PAKN are answered.
  if (/trả lời/.test(lead + tail) && !domains.includes("pakn")) return null;
  const later = cueAfter(tail);
  // "Trong 1.000 hồ sơ tiếp nhận có 900 hồ sơ được giải quyết": what stands before belongs to the other number.
  const near = later && /(?:^|\s)có\s*$/.test(lead) ? null : cueBefore(lead);
  const isRest = near !== null && REMAINS.test(lead.slice(near.at, near.end));
  // "Còn 500 hồ sơ quá hạn" are the rest of what was spoken of, "còn 03 PAKN đã xử lý chưa công khai" of something else.
  if (isRest && later && !later.roles.includes("pending")) return null;
  // "Còn lại 490 hồ sơ thuộc các lĩnh vực khác": the rest of a list, not what waits.
  if (isRest && OF_OTHERS.test(tail)) return null;
  const before = isRest && timeIn(tail) !== null ? null : near;
  if (before?.isVague && domains.length > 1) return null;
  // "400 hồ sơ trong hạn 40 hồ sơ quá hạn", nothing between them: whose words those are cannot be told.
  if (said.followsNumber && (later || timeIn(tail)) && (before || timeIn(lead))) return null;
  const after = before ? null : later;
  const cue: Cue | null = before ?? after;
  const spoken = before ? lead.slice(before.at) : after ? "" : lead;
  const time = timeIn(spoken) ?? timeIn(tail);
  const about = `${spoken} ${tail}`;
  const kind = /hành vi/.test(about) ? "act" : /về (?:các )?quy định/.test(about) ? "reg" : null;
  // "8 PAKN về hành vi hành chính", and no verb: those that came, were handled or wait.
  const isOfKind = kind !== null && domains.includes("pakn") && !PARTS.test(sentence);
  if (!cue && time === null && !isOfKind) return null;
  const roles = cue
    ? refined(cue.roles, tail)
    : isOfKind && told.roles.length === 0
      ? (["received", "resolved", "pending"] as Role[])
      : told.roles.length > 0
        ? [...told.roles]
        : (["resolved", "pending"] as Role[]);
  if (PARTS.test(sentence) && divides(roles, time, told)) return null;
  // "Đã xử lý xong 5 PAKN kỳ trước chuyển sang" are not all that was handled.
  if (roles.includes("resolved") && /kỳ (?:báo cáo )?trước/.test(tail)) return null;
  const nearby = scopesIn(`${lead} ${tail}`);
  const found = nearby.length > 0 ? nearby : scopesIn(sentence);
  const isNarrow = scopesIn(said.rest).includes("OTHER") || isChannelOfDesk(found);
  const restricted: Scope[] = isNarrow ? ["OTHER"] : found;
  const carried = restricted.length > 0 ? restricted : desksOf(line, sentence);
  const tailWords = tail.replace(/^\s*(?:hồ sơ|pakn|phản ánh\s+kiến nghị|phản ánh|kiến nghị)/, "");
  // Where an answer is published makes no difference.
  const isPlain = PLAIN_TAIL.test(tailWords) || roles.includes("published");
  const scopes: (Scope | null)[] = carried.length > 0 ? carried : [isPlain ? null : "OTHER"];
  const meanings = domains.flatMap((domain) =>
    scopes.flatMap((scope) => roles.map((role): Meaning => ({ domain, role, time, scope, kind }))),
  );
  const base = roles.filter((role) => role === "resolved" || role === "pending");
  return {
    meanings,
    told: cue ? { roles: base, timeOnly: false } : { ...told, timeOnly: told.roles.length === 0 },
    ...(after ? { to: said.end + after.end } : {}),
    from: before ? leadAt + before.at : cue ? said.at : leadAt + Math.max(0, lead.search(/\S/)),
  };
}

/** "Trung tâm tiếp nhận 400 hồ sơ trực tuyến": of one desk, and of one way to it. */
const isChannelOfDesk = (scopes: readonly Scope[]): boolean => {
  const channels = scopes.filter((scope) => scope === "online" || scope === "direct");
  return channels.length > 0 && channels.length < scopes.length;
};

/** Whether a part is named by what the whole leaves open: new ones of the resolved, resolved ones of the late. */
const divides = (roles: readonly Role[], time: Time | null, told: Told): boolean =>
  told.timeOnly
    ? time === null
    : told.roles.length > 0 && roles.some((role) => role === "new" || role === "opening");

/** "Tiếp nhận 5 hồ sơ mới", "tiếp nhận 5 hồ sơ kỳ trước chuyển qua". */
function refined(roles: readonly Role[], tail: string): Role[] {
  if (!roles.includes("received")) return [...roles];
  if (/kỳ (?:báo cáo )?trước/.test(tail)) return ["opening"];
  return /(?<!\p{L})mới(?!\p{L})/u.test(tail) ? ["new"] : [...roles];
}

/** A desk or level named earlier in the line goes on being spoken of; a field or a channel does not. */
function desksOf(line: string, sentence: string): Scope[] {
  if (/toàn tỉnh|toàn xã|trên địa bàn/.test(sentence)) return [];
  return scopesIn(line).filter((scope) => !["OTHER", "online", "direct"].includes(scope));
}

/** What is counted: by the unit after the number, else by the last noun before it; both when nothing says. */
function domainsOf({ unit, lead, rest, sentence, line, printed, word }: Said): Domain[] {
  if (unit !== null && unit !== "%") return FILES.test(unit) ? ["files"] : PAKN.test(unit) ? ["pakn"] : [];
  if (RESULTS_OF_PAKN.test(rest)) return ["pakn"];
  if (word !== null && !BARE_END.test(rest)) return [];
  if (/\d\s*%$/.test(printed)) return [];
  for (const words of [lead, sentence, line]) {
    const nouns = [
      ...words.matchAll(
        /hồ sơ|pakn|phản ánh|kiến nghị|tthc|thủ tục|dịch vụ|văn bản|quyết định|lượt|đơn vị|cơ quan|phiếu|cuộc/g,
      ),
    ];
    const last =
      nouns.map(([noun]) => noun).findLast((noun) => noun !== "tthc" && noun !== "thủ tục") ??
      nouns.at(-1)?.[0];
    if (last === undefined) continue;
    return FILES.test(last) ? ["files"] : PAKN.test(last) ? ["pakn"] : OTHER_NOUNS.test(last) ? [] : [];
  }
  return ["files", "pakn"];
}
