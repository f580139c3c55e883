import { describe, expect, test } from "vitest";
import { mayReplace, PAGE, pageName, pageStamp } from "./page-stamp.server";

const first = { title: "Tên thứ nhất", content: "Một" };
const second = { title: "Tên thứ hai", content: "Hai" };
/** As the draft holds answers that were posted with a stamp. */
const saved = (answers: object, stamp: string) => ({ ...answers, [PAGE]: pageName(stamp) });

describe("a form of a step", () => {
  test("is taken when nothing was saved since its page was made", () => {
    expect(mayReplace("matter", {}, first, pageStamp("matter", {}))).toBe(true);
    const again = pageStamp("matter", first);
    // The database hands the keys back in an order of its own.
    expect(mayReplace("matter", { content: "Một", title: "Tên thứ nhất" }, second, again)).toBe(true);
  });

  test("of an old page never takes the place of what a newer page saved", () => {
    const old = pageStamp("matter", {});
    const newer = pageStamp("matter", saved(first, old));
    expect(mayReplace("matter", saved(second, newer), first, old)).toBe(false);
    expect(mayReplace("matter", saved(first, old), second, pageStamp("matter", {}))).toBe(false);
  });

  test("may be sent again from the page it was gone back to", () => {
    const page = pageStamp("matter", {});
    expect(mayReplace("matter", saved(first, page), second, page)).toBe(true);
  });

  test("that says what is stored already changes nothing and is no quarrel", () => {
    expect(mayReplace("matter", saved(first, pageStamp("matter", {})), first, "")).toBe(true);
  });

  test("without a stamp, or with a forged one, loses nobody's text", () => {
    expect(mayReplace("matter", first, second, "")).toBe(false);
    expect(mayReplace("matter", first, second, ".")).toBe(false);
    expect(mayReplace("matter", {}, second, "")).toBe(true);
  });
});
