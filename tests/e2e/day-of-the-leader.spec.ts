import { expect, test } from "@playwright/test";
import { addDays, localDateOf } from "../../app/shared/local-date";
import { formatDate } from "../../app/shared/vi-format";
import { expectAccessible } from "../support/axe";
import { expectRefused, item, openStep, postStep, signIn, signInAs, takeStep } from "../support/e2e";
import { e2eQuarter } from "../support/e2e-data";

const QUARTER = e2eQuarter(new Date());

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("decides whose item it is, urges who is late, and reads what stands behind a number", async ({
      page,
    }) => {
      test.slow();
      const code = item(javaScriptEnabled ? "leaderWithScripts" : "leaderWithout");
      const note = `Nêu rõ vì sao chậm (${javaScriptEnabled ? "lần một" : "lần hai"}).`;
      // What came before: two units gave it back.
      await signIn(page, "HANDLER");
      await postStep(page, code, "return", { reason: "Việc của bộ phận tư pháp.", suggestedUnit: "so-tp" });
      await signIn(page, "PROVINCIAL_FOCAL");
      await postStep(page, code, "assign", { unit: "so-tp" });
      await signInAs(page, "can-bo.so-tp@thuongduc.example");
      await postStep(page, code, "dispute", {
        reason: "Hồ sơ nằm ở đơn vị nhận trước.",
        suggestedUnit: "so-nnmt",
      });

      await signIn(page, "LEADER");
      await page.goto("/staff");
      await expectAccessible(page);
      await page.goto("/staff/queue?tab=leader");
      await expect(page.getByRole("row").filter({ hasText: code })).toBeVisible();
      await expectAccessible(page);
      await openStep(page, code, "Quyết định đơn vị xử lý");
      await expect(page.locator("main")).toContainText("Hồ sơ nằm ở đơn vị nhận trước.");
      await page.getByLabel("Đơn vị chủ trì").selectOption("so-nnmt");
      await expectRefused(page, "Giao theo quyết định");
      await page.getByLabel("Ý kiến chỉ đạo").fill("Đơn vị giữ hồ sơ chủ trì trả lời.");
      await takeStep(page, "Giao theo quyết định");
      await page.goto("/staff/queue?tab=leader");
      await expect(page.getByRole("row").filter({ hasText: code }), "is off the desk").toHaveCount(0);

      await page.goto("/staff/urging");
      await expectAccessible(page);
      await page
        .getByRole("row", { name: /Sở Nông nghiệp và Môi trường/ })
        .getByRole("link", { name: "Lập phiếu đôn đốc" })
        .click();
      await expectAccessible(page);
      await page.getByLabel(/Báo cáo kết quả chậm nhất/).fill("01/01/2020");
      await page.getByLabel("Nội dung thêm").fill(note);
      await expectRefused(page, "Gửi phiếu đôn đốc");
      await expect(page.getByLabel("Nội dung thêm")).toHaveValue(note);
      const day = formatDate(addDays(localDateOf(new Date()), 7));
      await page.getByLabel(/Báo cáo kết quả chậm nhất/).fill(day);
      await page.getByRole("button", { name: "Gửi phiếu đôn đốc" }).click();
      await expect(page).toHaveURL(/\/staff\/urging\/\d+/);
      await expect(page.getByText(note)).toBeVisible();
      await expectAccessible(page);
      const letter = new URL(page.url()).pathname;
      await page.goto("/staff/urging");
      await expect(page.locator(`a[href="${letter}"]`), "kept, whenever its mail goes out").toBeVisible();

      await page.goto(`/staff/reports/overview?unit=td&period=${QUARTER.code}`);
      await expectAccessible(page);
      const received = page.locator("dl.figures a").first();
      const number = Number(await received.textContent());
      expect(number).toBeGreaterThan(0);
      await received.click();
      await expect(page.getByRole("main").locator("tbody tr")).toHaveCount(number);
      await expectAccessible(page);
      await page.getByRole("main").locator("tbody a").first().click();
      await expect(page).toHaveURL(/\/staff\/feedback\/PAKN-/);
      await expectAccessible(page);
    });
  });
