import { expect, type Page } from "@playwright/test";

/** A4 less 10 mm at each side, in the browser's own points. */
const SHEET = 718;

/** Nothing of the page as it prints lies beyond the right edge of an A4 sheet: a browser would make all of it smaller. */
export async function expectWithinPaper(page: Page): Promise<void> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: SHEET, height: 1000 });
  const wide = await page.locator("main *").evaluateAll((parts, edge) => {
    const seen = parts.filter((part) => part.getBoundingClientRect().right > edge + 1);
    return seen.map((part) => part.textContent?.slice(0, 40));
  }, SHEET);
  expect(wide, "beyond the edge of the sheet").toEqual([]);
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
}
