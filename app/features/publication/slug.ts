import { searchable } from "~/shared/vi-format";

/**
 * The readable part of a published answer's address: unaccented words of its title and a short random code that keeps
 * equal titles apart ("cham-cap-so-do-k7m4qx"). Cut at a word, so that addresses stay short enough to send around.
 */
export function slugOf(title: string, code: string): string {
  const words = searchable(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short =
    words.length <= 70
      ? words
      : words
          .slice(0, 71)
          .replace(/-[^-]*$/, "")
          .slice(0, 70);
  return [short, code.toLowerCase()].filter((part) => part !== "").join("-");
}
