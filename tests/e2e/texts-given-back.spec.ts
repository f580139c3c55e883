import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { item, signIn } from "../support/e2e";

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a form that meets 403 or 404 because the account changed meanwhile gives its text back", async ({
      page,
    }) => {
      const code = item("asked");
      const words = `Bà Lan & <các hộ> chờ từ tháng 3 (${javaScriptEnabled ? "một" : "hai"}).`;
      for (const [status, become] of [
        [403, () => signIn(page, "AUDITOR")],
        [404, () => signIn(page, "COUNTER")],
      ] as const) {
        await signIn(page, "PROVINCIAL_FOCAL");
        await page.goto(`/staff/feedback/${code}/notes`);
        await page.getByRole("textbox").first().fill(words);
        await become();
        const [answer] = await Promise.all([
          page.waitForResponse((one) => one.request().method() === "POST"),
          page.locator("main form[method=post] button").first().click(),
        ]);
        expect(answer.status()).toBe(status);
        await expect(page.getByText("chưa được lưu, và vẫn còn ở trang này")).toBeVisible();
        await expect(page.getByRole("main")).toContainText(words);
        expect(answer.headers()["cache-control"]).toBe("no-store");
        await expectAccessible(page);
      }
    });
  });
