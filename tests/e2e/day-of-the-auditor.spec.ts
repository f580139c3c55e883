import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { item, signIn } from "../support/e2e";

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("reads the register and who opened a sender's identity, and can change nothing", async ({
      page,
    }) => {
      const code = item("assigned");
      await signIn(page, "HANDLER");
      await page.goto(`/staff/feedback/${code}/sender`);
      await page.getByRole("button", { name: "Xem người gửi" }).click();
      await expect(page.getByText("Lần xem này đã được ghi lại")).toBeVisible();

      await signIn(page, "AUDITOR");
      await page.goto("/staff");
      await expectAccessible(page);
      await page.getByRole("link", { name: "Sổ tiếp nhận" }).click();
      await page.goto("/staff/register?unit=vp-ubnd");
      await expect(page.getByRole("main").locator("tbody tr").first()).toBeVisible();
      await expectAccessible(page);
      await expect(page.getByRole("button", { name: /người gửi/ })).toHaveCount(0);

      await page.goto(`/staff/feedback/${code}`);
      await expectAccessible(page);
      const main = page.getByRole("main");
      await expect(main.locator(`a[href*="/act/"], a[href$="/sender"], form[method=post]`)).toHaveCount(0);

      await page.goto("/staff/audit");
      await expectAccessible(page);
      await page.getByLabel("Mã phản ánh").fill(code);
      await page.getByRole("button", { name: "Lọc" }).click();
      const opening = main.getByRole("row").filter({ hasText: "Mở thông tin người gửi" }).first();
      await expect(opening).toContainText("Nguyễn Thu Hoa");
      await expectAccessible(page);
      await opening.getByRole("link", { name: code }).click();
      await expect(page).toHaveURL(new RegExp(`/staff/feedback/${code}$`));

      for (const path of [
        `/staff/feedback/${code}/sender`,
        `/staff/feedback/${code}/act/hand`,
        "/staff/entry",
        "/staff/admin/people",
        "/staff/callers-secret",
      ]) {
        expect((await page.goto(path))?.status(), path).toBe(403);
        await expectAccessible(page);
      }
      const version = { version: "1", to: "" };
      const forged = await page.request.post(`/staff/feedback/${code}/act/hand`, { form: version });
      expect(forged.status(), "a form that no page offers").toBe(403);
    });
  });
