import { readFileSync } from "node:fs";
import { isValidElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sourceFiles } from "./support/imports";

const load = import.meta.glob<Record<string, unknown>>(["/app/**/*.{ts,tsx}", "!/app/generated/**"]);
const sources = sourceFiles("app")
  .filter((file) => !/\.test\.|shared\/language\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));
/** Labels of codes have their English words beside the Vietnamese ones. */
const LABELS = /\ben: "/;
const modules = await Promise.all(
  sources
    .filter(({ text }) => /\binBoth\(/.test(text) || LABELS.test(text))
    .map(async ({ file }) => ({ file, module: (await load[`/${file}`]?.()) ?? {} })),
);

type Dictionary = { name: string; vi: unknown; en: unknown };

/** Everything in a module that exists in both languages, also inside of lists of labels. */
function dictionariesIn(value: unknown, name: string): Dictionary[] {
  if (typeof value !== "object" || value === null) return [];
  const both = value as { vi?: unknown; en?: unknown };
  // A form once a language: its words are a dictionary of their own.
  if (both.vi instanceof z.ZodType) return [];
  if ("vi" in both && "en" in both) return [{ name, vi: both.vi, en: both.en }, ...labelsBeside(both, name)];
  return Object.entries(value).flatMap(([key, one]) => dictionariesIn(one, `${name}.${key}`));
}

/** Labels carry more beside their words: a hint, words for the sender. */
const labelsBeside = (label: object, name: string): Dictionary[] =>
  Object.entries(label).flatMap(([key, one]) =>
    key === "vi" || key === "en" ? [] : dictionariesIn(one, `${name}.${key}`),
  );

/** The words of a dictionary by their place; functions are asked with something for each argument. */
function wordsIn(value: unknown, place = ""): [place: string, words: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") return wordsIn(answerOf(value as (...given: unknown[]) => unknown), place);
  if (typeof value !== "object" || value === null) return [];
  // Sentences with links in them; what is marked as Vietnamese is meant to be.
  if (isValidElement(value))
    return [
      [
        place,
        renderToStaticMarkup(value)
          .replace(/<(\w+) lang="vi">.*?<\/\1>/g, "")
          .replace(/<[^>]*>/g, ""),
      ],
    ];
  return Object.entries(value).flatMap(([key, one]) => wordsIn(one, `${place}.${key}`));
}

/** What a function of words says; some look into what they are given. */
function answerOf(say: (...given: unknown[]) => unknown): unknown {
  for (const given of [3, "x", ["x"], { name: "x", count: 3, total: 9, value: 3, label: "x" }, true, null])
    try {
      return say(...Array.from({ length: Math.max(say.length, 1) }, () => given));
    } catch {
      // Another kind of argument.
    }
  return null;
}

const all = modules.flatMap(({ file, module }) =>
  Object.entries(module).flatMap(([name, value]) => dictionariesIn(value, `${file} ${name}`)),
);
const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** Names that have no English form. */
const NAMES = /N[Đđ]-CP|Tiếng Việt|phản ánh, kiến nghị/g;

describe("dictionaries", () => {
  it("are found", () => expect(all.length).toBeGreaterThan(50));

  it.each(all.map((one) => [one.name, one] as const))(
    "%s says the same things in both languages",
    (_name, { vi, en }) => {
      const [viWords, enWords] = [wordsIn(vi), wordsIn(en)];
      expect(enWords.map(([place]) => place).sort()).toEqual(viWords.map(([place]) => place).sort());
      for (const [place, words] of [...viWords, ...enWords]) expect(words.trim(), place).not.toBe("");
      for (const [place, words] of enWords) expect(words.replace(NAMES, ""), place).not.toMatch(VIETNAMESE);
    },
  );

  it("are never in Vietnamese alone, but for what the law has on a wall", () => {
    const alone = sources.filter(({ text }) => /^export const \w+ = \{ vi \}/m.test(text));
    expect(alone.map(({ file }) => file)).toEqual(["app/features/notice-board/notice-messages.ts"]);
  });

  it("are exported, so that none is missed", () => {
    const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
    const hidden = sources.filter(
      ({ text }) => count(text, /\binBoth\(/g) !== count(text, /export const \w+ = inBoth\(/g),
    );
    expect(hidden.map(({ file }) => file)).toEqual([]);
  });
});
