import { type Browser, test as base } from "@playwright/test";

/**
 * The `test` of every browser story: Playwright's own, with one browser per worker that may end as it likes. Chromium
 * sometimes drops its connection while it is being asked to close. By then each story has been judged, so that a loss
 * there says nothing of the portal and must not turn a run red.
 */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ playwright, browserName }, use) => {
      const browser = await playwright[browserName].launch();
      await use(browser);
      await browser.close().catch(() => undefined);
    },
    { scope: "worker", timeout: 0 },
  ],
});
