import { cleanText } from "~/shared/clean-text";

/** As many points as a reply can sensibly answer one by one, and the longest of them. */
export const MOST_POINTS = 15;
const POINT_LIMIT = 500;

/**
 * The points of a text, one a line; numbers and bullets that people put before them are taken off, since the portal
 * numbers them. Refuses nothing: what is too many or too long is problemOfPoints().
 */
export const readPoints = (text: string): string[] =>
  cleanText(text)
    .split("\n")
    .map((line) => line.replace(/^\s*(\d{1,2}\s*[.):/-]|[-•+*–])\s*/, "").trim())
    .filter(Boolean);

/** Why points cannot be taken as they are; null when they can. */
export function problemOfPoints(points: readonly string[]): string | null {
  if (points.length > MOST_POINTS) return `Gộp lại còn nhiều nhất ${MOST_POINTS} điểm.`;
  const long = points.findIndex((point) => point.length > POINT_LIMIT);
  return long < 0 ? null : `Rút gọn điểm ${long + 1} còn tối đa ${POINT_LIMIT} ký tự.`;
}
