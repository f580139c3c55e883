import { expect, type Page, test } from "@playwright/test";
import { addDays, localDateOf, weekday, yearOf } from "../../app/shared/local-date";
import { formatDate } from "../../app/shared/vi-format";
import { expectAccessible } from "../support/axe";
import { expectRefused, signIn } from "../support/e2e";

/** The next days on which people work, as far as weekdays tell; which of them is off already says the calendar. */
const workdays = [...Array(20).keys()]
  .map((i) => addDays(localDateOf(new Date()), i + 2))
  .filter((day) => weekday(day) < 6);

/** A coming working day that the calendar does not name yet, with its year's page open. */
async function openCalendarAtFreeDay(page: Page): Promise<string> {
  for (const day of workdays) {
    await page.goto(`/staff/admin/calendar?year=${yearOf(day)}`);
    const shown = formatDate(day);
    if ((await page.getByRole("link", { name: shown }).count()) === 0) return shown;
  }
  throw new Error("No working day");
}

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("takes a colleague in, looks at what a holiday would move, and corrects a form's title", async ({
      page,
    }) => {
      await signIn(page, "ADMINISTRATOR");
      await page.goto("/staff");
      await expectAccessible(page);
      await page.goto("/staff/admin/people");
      await expectAccessible(page);
      await page.goto("/staff/admin/people/new");
      await page.getByLabel("Họ và tên").fill("Quàng Thị Liên");
      await page
        .getByLabel("Thư điện tử công vụ")
        .fill(`lien.${javaScriptEnabled ? "mot" : "hai"}@thuongduc.example`);
      await expectRefused(page, "Tạo tài khoản");
      await page.getByLabel("Đơn vị công tác").selectOption("so-gddt");
      await page.getByLabel("Người xử lý").check();
      await page.getByRole("button", { name: "Tạo tài khoản" }).click();
      await expect(page.getByRole("heading", { name: "Đã tạo tài khoản" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: "Xem tài khoản" }).click();
      await page.getByLabel("Cán bộ báo cáo").check();
      await page.getByRole("button", { name: "Lưu", exact: true }).click();
      await expect(page.getByText("Đã lưu")).toBeVisible();
      await expect(page.getByLabel("Cán bộ báo cáo")).toBeChecked();
      await expectAccessible(page);

      const day = await openCalendarAtFreeDay(page);
      await page.getByLabel("Ngày", { exact: true }).fill(day);
      await page.getByLabel("Nghỉ lễ", { exact: true }).check();
      await expectRefused(page, "Thêm vào lịch");
      await page.getByLabel("Tên", { exact: true }).fill("Ngày nghỉ thử xem");
      await page.getByLabel("Căn cứ").fill("Thông báo 01/TB-UBND");
      await page.getByRole("button", { name: "Thêm vào lịch" }).click();
      await expect(page.getByRole("heading", { level: 1, name: /^Thay đổi này/ })).toBeVisible();
      await expect(page.getByText("Chưa lưu gì")).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("main").getByRole("link").last().click();
      await expect(page.getByRole("link", { name: day }), "nothing was saved").toHaveCount(0);

      await page.goto("/staff/admin/forms");
      await expectAccessible(page);
      await page.getByRole("main").getByRole("table").getByRole("link").last().click();
      const title = page.getByLabel("Tên biểu");
      const before = await title.inputValue();
      const save = async (text: string) => {
        await title.fill(text);
        await page.getByRole("button", { name: "Lưu biểu mẫu" }).click();
      };
      await title.fill("");
      await expectRefused(page, "Lưu biểu mẫu");
      await save(`${before} (đính chính)`);
      await expect(page).toHaveURL(/saved/);
      await expect(page.getByText(/\(đính chính\)/i).first()).toBeVisible();
      await expectAccessible(page);
      await save(before);
      await expect(title).toHaveValue(before);
    });
  });
