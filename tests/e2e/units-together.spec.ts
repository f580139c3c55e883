import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { item, openStep as open, signIn, signInAs, takeStep as take } from "../support/e2e";

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("an opinion is asked and given, two units do not want the item, the leader decides", async ({
      page,
    }) => {
      test.slow();
      const code = item(javaScriptEnabled ? "sharedWithScripts" : "sharedWithout");

      await signIn(page, "HANDLER");
      await open(page, code, "Lấy ý kiến đơn vị phối hợp");
      await page.getByRole("button", { name: "Gửi đơn vị phối hợp" }).click();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expectAccessible(page);
      await page.getByLabel("Sở Tư pháp", { exact: true }).check();
      await page.getByLabel("Cần ý kiến về việc gì").fill("Quy định nào yêu cầu nộp thêm giấy tờ này?");
      await take(page, "Gửi đơn vị phối hợp");

      await signInAs(page, "can-bo.so-tp@thuongduc.example");
      await page.goto("/staff/coordination");
      await expectAccessible(page);
      const line = page.getByRole("row").filter({ hasText: code });
      await line.getByRole("link", { name: "Chưa có, ghi ý kiến" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Cho ý kiến phối hợp" })).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel("Có ý kiến", { exact: true }).check();
      await page.getByLabel("Nội dung ý kiến").fill("Không quy định nào yêu cầu.");
      await take(page, "Gửi ý kiến");

      await signIn(page, "HANDLER");
      await open(page, code, "Trả lại vì chuyển sai");
      await expect(page.locator("main")).not.toContainText("Trình lãnh đạo");
      await page.getByLabel("Vì sao không thuộc đơn vị").fill("Việc của bộ phận tư pháp.");
      await page.getByLabel("Đề xuất đơn vị xử lý").selectOption("so-tp");
      await take(page, "Trả lại");
      await signIn(page, "PROVINCIAL_FOCAL");
      await open(page, code, "Giao đơn vị xử lý");
      await page.getByLabel("Đơn vị chủ trì").selectOption("so-tp");
      await take(page, "Giao xử lý");

      await signInAs(page, "can-bo.so-tp@thuongduc.example");
      await page.goto(`/staff/feedback/${code}`);
      await expect(page.getByRole("link", { name: "Trả lại vì chuyển sai", exact: true })).toHaveCount(0);
      await open(page, code, "Trình lãnh đạo: không thuộc thẩm quyền");
      await page.getByLabel("Vì sao không thuộc đơn vị").fill("Hồ sơ nằm ở đơn vị nhận trước.");
      await page.getByLabel("Đề xuất đơn vị xử lý").selectOption("so-nnmt");
      await take(page, "Trình lãnh đạo");

      await signIn(page, "LEADER");
      await page.goto("/staff/queue?tab=leader");
      await expectAccessible(page);
      await expect(page.getByText(code)).toBeVisible();
      await open(page, code, "Quyết định đơn vị xử lý");
      await expect(page.locator("main")).toContainText("Hồ sơ nằm ở đơn vị nhận trước.");
      await page.getByLabel("Đơn vị chủ trì").selectOption("so-nnmt");
      await page.getByRole("button", { name: "Giao theo quyết định" }).click();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expectAccessible(page);
      await page.getByLabel("Ý kiến chỉ đạo").fill("Đơn vị giữ hồ sơ chủ trì trả lời.");
      await take(page, "Giao theo quyết định");
      await signIn(page, "HANDLER");
      await open(page, code, "Nhận xử lý");
    });
  });
