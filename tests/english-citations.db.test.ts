import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Citation } from "~/ui/citation";
import { LanguageContext } from "~/ui/language";
import { testDatabase } from "./support/database";
import { vietnameseIn } from "./support/english";

const { db } = await testDatabase();
/** "20/2008/NĐ-CP": what a document is looked up by. */
const SYMBOLS = /\d+(?:\/\d+)?\/[\p{L}-]+/gu;

const inEnglish = (vi: string, en: string | null) =>
  renderToStaticMarkup(
    createElement(LanguageContext.Provider, { value: "en" }, createElement(Citation, { vi, en })),
  );

it("every rule and door that a portal begins with cites its ground in English, with the document's symbol", async () => {
  const rules = await db.deadlineRule.findMany();
  const doors = await db.rightDoor.findMany({ where: { citation: { not: null } } });
  expect([rules.length, doors.length].every((count) => count > 0)).toBe(true);
  for (const { citation, citationEn } of [...rules, ...doors]) {
    expect(citationEn, citation ?? "").toBeTruthy();
    expect(citationEn?.match(SYMBOLS), citation ?? "").toEqual(citation?.match(SYMBOLS) ?? null);
    const drawn = inEnglish(citation ?? "", citationEn);
    expect(vietnameseIn(drawn)).toEqual([]);
    // Nothing but symbols is left in Vietnamese.
    for (const [, marked = ""] of drawn.matchAll(/<span lang="vi">(.*?)<\/span>/g))
      expect(marked).toMatch(/^[\p{Lu}-]+[\p{L}]*$/u);
  }
});

it("a ground that nobody put into English is marked as Vietnamese", () => {
  expect(inEnglish("Nghị định 1", null)).toBe('<span lang="vi">Nghị định 1</span>');
  expect(inEnglish("Nghị định 1/NĐ-CP", "Decree 1/NĐ-CP, art. 2")).toBe(
    'Decree 1/<span lang="vi">NĐ-CP</span>, art. 2',
  );
});
