import { formatNumber } from "~/shared/vi-format";
import { figureWords } from "../sections/section-figures";
import type { Values } from "./check-figures";
import { ELSEWHERE, scopesIn } from "./figure-cues";
import { withInTime } from "./figure-names";
import { ofOtherTime } from "./other-time";
import { type Frame, ownUnit } from "./own-unit";
import type { Finding } from "./rule-codes";
import { clauseEnd, sentenceBefore } from "./text-clauses";

const ALL = String.raw`(?:tất cả|toàn bộ|mọi|100\s?(?:%|phần trăm))(?:\s+(?:các|số|những))*`;
const NOUN = "(hồ sơ|pakn|phản ánh, kiến nghị|phản ánh|kiến nghị)";
const PLAIN = String.raw`(?:\s+(?:tthc|thủ tục hành chính|tiếp nhận|đã tiếp nhận|được tiếp nhận|nhận được|trong kỳ|trong quý|của người dân|của công dân|phát sinh|mới))*`;
const DO = "giải quyết|xử lý|trả kết quả";
/** "Tất cả hồ sơ đã được giải quyết xong"; a bare "được giải quyết" says how, not that it is done. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})${ALL}\s+${NOUN}${PLAIN}\s+(?:đều\s+)?(đã\s+(?:được\s+)?|được\s+|)(?:đều\s+)?(?:tiếp nhận,?\s+(?:và\s+)?)?(?:${DO})([^.;,()\n]*)`,
  "giu",
);
/** "Đã giải quyết xong toàn bộ hồ sơ". */
const AFTER = new RegExp(
  String.raw`(?<!\p{L})(đã\s+(?:được\s+)?)(?:tiếp nhận,?\s+(?:và\s+)?)?(?:${DO})((?:\s+(?:xong|dứt điểm|trước hạn|đúng hạn|trước và đúng hạn))*)\s+${ALL}\s+${NOUN}([^.;,()\n]*)`,
  "giu",
);
const DONE =
  /^(?:\s|xong|dứt điểm|hoàn thành|trong kỳ|trong quý|kịp thời|tthc|thủ tục hành chính|đã|đều|tiếp nhận|của người dân|của công dân|[ivx]+(?!\p{L})|này|năm \d{4}|và trả kết quả|trả kết quả)*$/iu;
const IN_TIME = /(?:đúng|trước|trong)(?: và đúng)?(?: thời)? hạn/;
/** "Hồ sơ đã được giải quyết đạt 100 %". */
const BEHIND = new RegExp(
  String.raw`(?<!\p{L})${NOUN}${PLAIN}\s+((?:đã\s+)?(?:được\s+)?)(?:${DO})((?:\s+(?:xong|trước hạn|đúng hạn|trước và đúng hạn))*)\s+(?:đạt\s+)?(?:tỷ lệ\s+)?100\s?%(?!\s*(?:\(|số|kế hoạch))`,
  "giu",
);
/** "Số hóa toàn bộ hồ sơ đã giải quyết": what was done with them is another thing. */
const BEGINS = /(?:^|[,:;–-]|đến nay|trong kỳ|trong quý|hiện nay)\s*$/iu;
const AS_PLANNED = /phấn đấu|bảo đảm|đảm bảo|yêu cầu|mục tiêu|chỉ tiêu|phải|nhằm|sẽ|cần|kế hoạch|để\s/i;

type Said = { phrase: string; at: number; noun: string; words: string; isDone: boolean };

/** N1: "tất cả hồ sơ đã được giải quyết" beside pending ones, "100 % … đúng hạn" beside late ones. */
export function checkTotality(
  section: string,
  text: string,
  stated: Values,
  { period = "", unit = ownUnit(null) }: Frame = {},
): Finding[] {
  const values = withInTime(stated);
  return saidOf(text).flatMap(({ phrase, at, noun, words, isDone }) => {
    const before = text.slice(text.lastIndexOf("\n", at) + 1, at).toLowerCase();
    const sentence = sentenceBefore(text, at).toLowerCase();
    const around = `${before} ${phrase.toLowerCase()}`;
    if (AS_PLANNED.test(sentence) || ELSEWHERE.test(around) || scopesIn(around).length > 0) return [];
    if (ofOtherTime(sentence, period)) return [];
    if (unit.isOfOther(text, at, clauseEnd(text, at + phrase.length))) return [];
    const room = noun.toLowerCase() === "hồ sơ" ? "files" : "pakn";
    const isTimed = IN_TIME.test(words);
    if (!isTimed && (!isDone || !DONE.test(words))) return [];
    if (
      isTimed &&
      !DONE.test(words.replace(/(?:trước và |trước hạn và )?(?:đúng|trước|trong)(?: thời)? hạn/g, ""))
    )
      return [];
    const key = isTimed ? `${room}.late` : `${room}.${room === "files" ? "pending" : "pending_total"}`;
    const left = values.get(key) ?? 0;
    if (left === 0) return [];
    const quoted = phrase.replace(/\s+/g, " ").trim();
    const sentenceOf = `Lời văn ghi “${quoted}”, nhưng số liệu báo cáo có ${figureWords(key)} ${formatNumber(left)}.`;
    return [{ rule: "N1" as const, where: section, words: sentenceOf, numbers: [formatNumber(left)] }];
  });
}

function saidOf(text: string): Said[] {
  const opens = (at: number) => BEGINS.test(sentenceBefore(text, at));
  const first = [...text.matchAll(BEFORE)].filter(({ index }) => opens(index));
  const before = first.map(
    ({ 0: phrase, 1: noun = "", 2: verb = "", 3: tail = "", index: at }): Said => ({
      phrase,
      at,
      noun,
      words: tail.toLowerCase(),
      isDone: /^đã/i.test(verb) || /xong|dứt điểm/i.test(tail),
    }),
  );
  const after = [...text.matchAll(AFTER)].map(
    ({ 0: phrase, 2: how = "", 3: noun = "", 4: tail = "", index: at }): Said => ({
      phrase,
      at,
      noun,
      words: `${how}${tail}`.toLowerCase(),
      isDone: true,
    }),
  );
  const behind = [...text.matchAll(BEHIND)]
    .filter(({ index, 2: verb = "" }) => opens(index) && /đã|được/i.test(verb))
    .map(({ 0: phrase, 1: noun = "", 3: how = "", index: at }): Said => {
      return { phrase, at, noun, words: how.toLowerCase(), isDone: true };
    });
  return [...before, ...after, ...behind];
}
