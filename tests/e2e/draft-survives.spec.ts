import { expect, test } from "@playwright/test";

const WORDS = "Quầy hẹn trả sổ ba lần mà chưa có, lần nào cũng bảo chờ thêm.";
const NEWER = "Sáng nay quầy lại đóng cửa trước giờ.";

test("what was typed when the phone died is offered on the same device, and gone once sent on or thrown away", async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto("/gui-pakn?don-vi=khong-co&kenh=post");
  await expect(page.getByText("Đường dẫn này không đúng hoặc đã cũ")).toBeVisible();
  await page.locator("[name=subject][value=ACT]").check();
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await page.getByLabel("Sự việc cụ thể").fill(WORDS);
  await page.close();

  const later = await context.newPage();
  await later.goto("/gui-pakn/noi-dung");
  await expect(later.getByLabel("Sự việc cụ thể")).toHaveValue("");
  await later.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(later.getByLabel("Sự việc cụ thể")).toHaveValue(WORDS);
  await later.reload();

  // Typed beside the offer: both are kept, the newer one is offered first, and taking one leaves the other on offer.
  await later.getByLabel("Sự việc cụ thể").fill(NEWER);
  await later.reload();
  await later.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(later.getByLabel("Sự việc cụ thể")).toHaveValue(NEWER);
  await later.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(later.getByLabel("Sự việc cụ thể")).toHaveValue(WORDS);
  await later.reload();
  await later.getByRole("button", { name: "Xóa khỏi máy này" }).click();
  await later.getByRole("button", { name: "Xóa khỏi máy này" }).click();
  await later.reload();
  await expect(later.getByText("Trên máy này còn phần bạn viết dở")).toBeHidden();

  // With the cookie gone the way begins anew, and its first step says that a text is still there.
  await later.getByLabel("Sự việc cụ thể").fill(WORDS);
  await context.clearCookies();
  await later.goto("/gui-pakn/noi-dung");
  await expect(later.getByText("Trên máy này còn phần bạn viết dở")).toBeVisible();
  await expect(later.getByText("bước sau bạn lấy lại được phần đó")).toBeVisible();
  await later.locator("[name=subject][value=ACT]").check();
  await later.getByRole("button", { name: "Bắt đầu" }).click();
  await later.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(later.getByLabel("Sự việc cụ thể")).toHaveValue(WORDS);

  await later.getByLabel("Sự việc cụ thể").fill(WORDS);
  await later.goto("/gui-pakn");
  await later.getByRole("button", { name: "Xóa bản nháp" }).click();
  await expect(later.getByText("Đã xóa bản nháp")).toBeVisible();
  expect(await later.evaluate(() => localStorage.getItem("pakn:draft"))).toBeNull();
});
