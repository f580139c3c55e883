import type { Said } from "./text-clauses";

const BY_POST = /bưu (?:chính|điện)|bcci/iu;
/** "250 hồ sơ nộp trực tiếp và qua bưu chính". */
const WITH_POST =
  /^,? (?:và |hoặc )?(?:nộp )?(?:qua )?(?:dịch vụ )?bưu (?:chính|điện)(?: công ích)?(?!\p{L}|\s*(?:là|có|:)?\s*\d)/iu;

/**
 * Whether the sentence of a number of files brought in counts those sent by post apart: the figure for what is brought in
 * has both, so that the number alone is not it.
 */
export function countsPostApart(text: string, { at, reach }: Pick<Said, "at" | "reach">): boolean {
  const before =
    text
      .slice(0, at)
      .split(/\.\s|\n/)
      .at(-1) ?? "";
  const after = text.slice(reach).split(/\.\s|\n/)[0] ?? "";
  return BY_POST.test(before + after.replace(WITH_POST, ""));
}
