import type { ReplyParts } from "./sheet";

/**
 * The reply as the sender reads it: what was found, each numbered point with its answer, the provision, what the sender
 * does next. Parts that are empty leave nothing behind; a reply of one part is that part, word for word.
 */
export function composeReply({ opening, points, answers, legalBasis, nextStep }: ReplyParts): string {
  const byPoint = points.flatMap((point, i) => {
    const answer = answers[i]?.trim();
    return answer ? [`${i + 1}. ${point}\n${answer}`] : [];
  });
  return [
    opening.trim(),
    ...byPoint,
    legalBasis.trim() && !mentions(opening, legalBasis) ? `Căn cứ: ${ended(legalBasis)}` : "",
    nextStep.trim() ? `Bước tiếp theo: ${ended(nextStep)}` : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

const mentions = (text: string, part: string): boolean => text.includes(part.trim());
const ended = (text: string): string => text.trim().replace(/[.;,]?$/, ".");
