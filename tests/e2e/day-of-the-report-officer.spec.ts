import { expect, type Page, test } from "@playwright/test";
import { previousPeriod } from "../../app/shared/period";
import { expectAccessible } from "../support/axe";
import { expectRefused, signIn } from "../support/e2e";
import { e2eQuarter } from "../support/e2e-data";

/** Quarters that no other story reads: what is closed stays closed, and the earlier one goes first. */
const EARLIER = previousPeriod(previousPeriod(e2eQuarter(new Date())));

/** Presses the button of a step of the report; it is taken. */
async function step(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("Đã ghi nhận");
  await expectAccessible(page);
}

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("closes the province's quarter, has it signed, hands it in and supplements it", async ({ page }) => {
      test.slow();
      const period = (javaScriptEnabled ? previousPeriod(EARLIER) : EARLIER).code;
      const report = `/staff/reports/report?unit=td&period=${period}`;
      await signIn(page, "REPORT_OFFICER");
      await page.goto("/staff");
      await expectAccessible(page);
      await page.goto(`/staff/reports/board?period=${period}`);
      await expectAccessible(page);
      await page.goto(`/staff/reports/form?unit=td&period=${period}`);
      await expect(page.getByText("✓ Số liệu khớp")).toBeVisible();
      await expectAccessible(page);

      await page.goto(report);
      await expectAccessible(page);
      await expectRefused(page, "Chốt số liệu");
      await page.getByLabel(/^Chốt dù còn thiếu/).check();
      await page.getByLabel(/chỉ gửi biểu PAKN/).check();
      await step(page, "Chốt số liệu");
      await expect(page.getByRole("main")).toContainText("Đã chốt, chờ ký");
      await expect(page.getByRole("button", { name: "Ký báo cáo" }), "signs nothing").toHaveCount(0);

      await signIn(page, "LEADER");
      await page.goto(report);
      await expectAccessible(page);
      await expectRefused(page, "Ký báo cáo");
      await page.getByLabel("Hình thức ký").selectOption("TM");
      await page.getByLabel("Ký thay cho").fill("ỦY BAN NHÂN DÂN");
      await page.getByLabel("Chức vụ người ký").fill("CHỦ TỊCH");
      await page.getByLabel("Số văn bản").fill(javaScriptEnabled ? "158" : "159");
      const reason = page.getByLabel(/^Lý do vẫn ký/);
      if (await reason.count()) await reason.fill("Chỉ gửi biểu PAKN.");
      await step(page, "Ký báo cáo");

      await signIn(page, "REPORT_OFFICER");
      await page.goto(report);
      await step(page, "Nộp lên cấp trên");
      await expectRefused(page, "Lập báo cáo bổ sung");
      await page.getByLabel("Lý do: lập báo cáo bổ sung").fill("Đơn vị nộp muộn số liệu.");
      await page
        .locator("#buoc-supplement")
        .getByLabel(/^Chốt dù còn thiếu/)
        .check();
      const alone = page.locator("#buoc-supplement").getByLabel(/chỉ gửi biểu PAKN/);
      if (await alone.count()) await alone.check();
      await step(page, "Lập báo cáo bổ sung");
      await expect(page.getByRole("heading", { name: "Các bản đã chốt" })).toBeVisible();
      await page.getByRole("link", { name: "So với dữ liệu hiện nay" }).click();
      await expectAccessible(page);
      await page.goto(report);
      await page
        .getByRole("main")
        .getByRole("link", { name: /bổ sung/i })
        .first()
        .click();
      await expectAccessible(page);

      // The quarter before was never drawn up: with this one closed the page says why there is nothing to do.
      if (!javaScriptEnabled) return;
      await page.goto(`/staff/reports/report?unit=td&period=${previousPeriod(previousPeriod(EARLIER)).code}`);
      await expect(page.getByRole("main")).toContainText(
        "Kỳ sau đã chốt, nên số liệu kỳ này không đổi được nữa",
      );
    });
  });
