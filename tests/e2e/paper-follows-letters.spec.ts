import { expect, test } from "@playwright/test";

test("paper follows the size of letters chosen, headings too", async ({ page }) => {
  await page.goto("/cong-khai");
  await page.locator("main h2 a, main h3 a").first().click();
  await expect(page.locator(".proof-on-paper")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const letters = (choice: string) =>
    page.evaluate((size) => {
      document.documentElement.dataset.text = size;
      return ["main p", "main h2"].map((part) => {
        const one = document.querySelector(part);
        return one ? Number.parseFloat(getComputedStyle(one).fontSize) : 0;
      });
    }, choice);
  const [usual, largest] = [await letters("usual"), await letters("largest")];
  for (const [index, size] of usual.entries()) expect(largest[index] ?? 0).toBeGreaterThan(size * 1.4);
  expect(largest[1]).toBeGreaterThan(largest[0] ?? 0);
});
