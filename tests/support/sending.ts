import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";

/** The smallest picture there is. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
export const TITLE = "Chậm trả kết quả đăng ký biến động đất đai";
export const CONTENT = "Tôi nộp hồ sơ ngày 05/10/2026, giấy hẹn ngày 02/11/2026.\nĐến nay chưa có kết quả.";

/** The page of the second step. */
export const MATTER = "/gui-pakn/noi-dung";
/** On to the next step. */
export const next = (page: Page) => page.getByRole("button", { name: "Tiếp tục", exact: true }).click();

/** Every page of this story is looked at by axe, and says by its title when something is to be mended. */
export async function at(page: Page, path: string | RegExp, { wrong = false } = {}) {
  await expect(page).toHaveURL(path);
  await expect(page).toHaveTitle(wrong ? /^Lỗi: / : /^(?!Lỗi)/);
  if (wrong) await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
}

/** From the first page, with its one choice made, to the matter. */
export async function begin(page: Page) {
  await page.goto("/gui-pakn");
  await page.getByLabel("Cách làm việc của cơ quan, cán bộ").check();
  await page.getByRole("button", { name: /^(Bắt đầu|Tiếp tục)$/ }).click();
}

/** Fills in the matter, with a proposal. */
export async function fillMatter(page: Page) {
  await page.getByLabel("Tóm tắt trong một câu").fill(TITLE);
  await page.getByLabel("Sự việc cụ thể").fill(CONTENT);
  await page.getByLabel("Có, tôi có đề xuất").check();
  await page.getByLabel("Đề xuất của bạn").fill("Nên cho nộp và nhận kết quả trực tuyến.");
}

/** Fills in who sends, answered by letter. */
export async function fillContact(page: Page) {
  await page.getByLabel("Họ và tên, hoặc tên tổ chức").fill("Nguyễn Thị Lan");
  await page.getByLabel("Địa chỉ", { exact: true }).fill("Thôn 3, xã Phú Hòa, tỉnh Thượng Đức");
  await page.getByLabel("Thư giấy").check();
  await page.getByLabel(/Tôi đã đọc và đồng ý/).check();
}

/** To the last page before sending. */
export async function toReview(page: Page) {
  await begin(page);
  await fillMatter(page);
  await next(page);
  await fillContact(page);
  await next(page);
  await expect(page).toHaveURL(/kiem-tra/);
}

/** The code and the secret that the receipt shows. */
export async function codes(page: Page): Promise<[string, string]> {
  const [code = "", secret = ""] = await page.locator(".big-code").allInnerTexts();
  return [code, secret];
}
