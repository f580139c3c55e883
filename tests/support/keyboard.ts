import type { Locator, Page } from "@playwright/test";

/** A hand that has a keyboard and nothing else; `used` counts the keys that move and decide, not the letters typed. */
export function handOn(page: Page) {
  const hand = { used: 0, press, reach, write };
  return hand;

  async function press(key: string) {
    hand.used += 1;
    await page.keyboard.press(key);
  }
  /** Goes on with the tabulator until something has the focus. */
  async function reach(wanted: Locator) {
    const has = () => wanted.evaluate((element) => element === document.activeElement);
    for (let steps = 0; !(await has()); steps += 1) {
      if (steps > 60) throw new Error(`No way by keys to ${wanted}`);
      await press("Tab");
    }
  }
  async function write(field: Locator, text: string) {
    await reach(field);
    await page.keyboard.type(text);
  }
}
