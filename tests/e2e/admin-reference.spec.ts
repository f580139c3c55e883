import { expect, type Page, test } from "@playwright/test";
import { FIELDS } from "../../prisma/seed/reference/fields";
import { expectAccessible } from "../support/axe";
import { signIn } from "../support/e2e";

/** A Tuesday long after every notice that is loaded. */
const TUESDAY = "15/07/2031";

test.beforeEach(({ page }) => signIn(page, "ADMINISTRATOR"));

async function fillDay(page: Page, kind: string, date = TUESDAY) {
  await page.getByLabel("Ngày", { exact: true }).fill(date);
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Tên", { exact: true }).fill("Ngày thành lập tỉnh");
  await page.getByLabel("Căn cứ").fill("Thông báo 12/TB-UBND ngày 02/01/2031");
}

test("a day goes into the calendar and is corrected there", async ({ page }) => {
  await page.goto("/staff/admin/calendar?year=2031");
  await expect(page.getByText("Chưa nhập thông báo nghỉ lễ chính thức của năm 2031")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Thêm vào lịch" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await fillDay(page, "Làm bù");
  await page.getByRole("button", { name: "Thêm vào lịch" }).click();
  await expect(page.getByRole("alert")).toContainText("Làm bù phải rơi vào thứ Bảy hoặc Chủ nhật");
  await expect(page.getByLabel("Tên", { exact: true })).toHaveValue("Ngày thành lập tỉnh");
  await page.getByLabel("Nghỉ lễ", { exact: true }).check();
  await page.getByRole("button", { name: "Thêm vào lịch" }).click();
  await expect(page.getByText("Đã lưu vào lịch")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: TUESDAY }).click();
  await page.getByLabel("Áp dụng").uncheck();
  await page.getByRole("button", { name: "Lưu ngày này" }).click();
  await expect(page.getByRole("row", { name: new RegExp(TUESDAY) })).toContainText("Không áp dụng");
});

test("a field gets another name, which citizens then choose from", async ({ page }) => {
  const code = FIELDS.at(-1)?.code ?? "";
  const name = FIELDS.at(-1)?.name ?? "";
  const box = () => page.getByLabel(/^Tên mới của/).nth(FIELDS.length - 1);
  const rename = async (to: string) => {
    await page.goto("/staff/admin/fields");
    await box().fill(to);
    await page.getByRole("button", { name: "Lưu danh mục" }).click();
  };
  await rename("");
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expectAccessible(page);
  await rename(`${name} (tên mới)`);
  await expect(page.getByText("Đã lưu danh mục")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/gui-pakn");
  await page.getByLabel("Cách làm việc của cơ quan, cán bộ").check();
  await page.getByRole("button", { name: /^(Bắt đầu|Tiếp tục)$/ }).click();
  await expect(page.locator(`option[value="${code}"]`)).toHaveText(`${name} (tên mới)`);
  await rename(name);
  await expect(box()).toHaveValue(name);
});

test("a setting is seen on the public pages at once, and two editors do not overwrite each other", async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  await second.goto("/staff/admin/settings");
  const before = await second.getByLabel("Giờ làm việc").inputValue();
  const save = async (hours: string, on = page) => {
    await on.getByLabel("Giờ làm việc").fill(hours);
    await on.getByRole("button", { name: "Lưu thiết lập" }).click();
  };
  await page.goto("/staff/admin/settings");
  await expectAccessible(page);
  await save("");
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(page.getByRole("alert")).toContainText("Nhập giờ làm việc");
  await expectAccessible(page);
  await save("Cả ngày thứ Bảy");
  await expect(page.getByText("Đã lưu")).toBeVisible();
  await page.goto("/lien-he");
  await expect(page.getByText("Cả ngày thứ Bảy")).toBeVisible();

  await save("Chỉ Chủ nhật", second);
  await expect(second).toHaveTitle(/^Lỗi: /);
  await expect(second.getByLabel("Giờ làm việc")).toHaveValue("Chỉ Chủ nhật");
  await expectAccessible(second);
  await page.goto("/staff/admin/settings");
  await save(before);
  await expect(page.getByLabel("Giờ làm việc")).toHaveValue(before);
});

test("the units, and one of them", async ({ page }) => {
  await page.goto("/staff/admin/units");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Sở Y tế" }).click();
  await expect(page.getByRole("heading", { name: "Sở Y tế" })).toBeVisible();
  await expectAccessible(page);
});

test("the pages that other stories pass by: forms, outlines, doors, bodies, deadlines, indices, the access log", async ({
  page,
}) => {
  const outline = page.locator('a[href^="/staff/admin/outlines/"]').first();
  for (const [name, path] of [
    ["right doors", "/staff/admin/right-doors"],
    ["everyday words", "/staff/admin/everyday-words"],
    ["outside bodies", "/staff/admin/outside-bodies"],
    ["templates", "/staff/admin/reply-templates"],
    ["forms", "/staff/admin/forms"],
    ["form sets", "/staff/admin/form-sets"],
    ["deadlines of reports", "/staff/admin/report-deadlines"],
    ["indices", "/staff/admin/indices"],
    ["outlines", "/staff/admin/outlines"],
  ] as const) {
    expect((await page.goto(path))?.status(), name).toBe(200);
    await expectAccessible(page);
  }
  await outline.click();
  await expectAccessible(page);
  await page.goto("/staff/admin/forms");
  await page.locator('main a[href^="/staff/admin/forms/"]').first().click();
  await expectAccessible(page);
  await page.context().clearCookies();
  await signIn(page, "AUDITOR");
  for (const query of ["", "?from=x&kind=khong-co"]) {
    expect((await page.goto(`/staff/audit${query}`))?.status()).toBe(200);
    await expectAccessible(page);
  }
});
