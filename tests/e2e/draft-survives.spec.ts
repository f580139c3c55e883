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

  // Choices outlive it too; what browsers fill in by themselves does not.
  await later.getByLabel("Tóm tắt").fill("Hẹn trả sổ ba lần chưa có");
  await later.getByLabel("Sự việc cụ thể").fill(WORDS);
  await later.locator("[name=form]").first().check();
  await later.locator("[name=unit]").selectOption({ index: 1 });
  const unit = await later.locator("[name=unit]").inputValue();
  await later.reload();
  await later.locator("[name=unit]").selectOption({ index: 0 });
  await later.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(later.locator("[name=form]").first()).toBeChecked();
  await expect(later.locator("[name=unit]")).toHaveValue(unit);
  await later.getByRole("button", { name: "Tiếp tục", exact: true }).last().click();

  // A later page forgets what the server has, and only that: what was rewritten after going back is told of there.
  await expect(later).toHaveURL(/lien-he/);
  await expect(later.getByText("Trên máy này còn phần bạn viết dở")).toBeHidden();
  expect(await later.evaluate(() => localStorage.getItem("pakn:draft"))).toBeNull();
  await later.goBack();
  await later.getByLabel("Sự việc cụ thể").fill(NEWER);
  const other = await context.newPage();
  await other.goto("/gui-pakn/lien-he");
  await other.getByLabel("Họ và tên").fill("Nguyễn Thị Bình");
  await expect(other.getByText("Trên máy này còn phần bạn viết dở")).toBeVisible();
  await other.close();
  await later.goForward();
  await expect(later.getByText("không mở lại bước đó để lưu")).toBeVisible();
  const stored = await later.evaluate(() => localStorage.getItem("pakn:draft"));
  expect(stored).toContain(NEWER);
  expect(stored).not.toContain("Nguyễn Thị Bình");
  await later.getByRole("link", { name: "Mở bước “Nội dung”" }).click();
  await later.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(later.getByLabel("Sự việc cụ thể")).toHaveValue(NEWER);

  // A second notice's code wins over the unit chosen for the first one.
  await later.goto("/gui-pakn?don-vi=so-xd&kenh=web");
  await expect(later.getByText("Cơ quan được chọn sẵn: Sở Xây dựng")).toBeVisible();
  await later.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(later.locator("[name=unit]")).toHaveValue("so-xd");
  await later.goto("/gui-pakn?don-vi=so-xd&kenh=web");
  await later.getByRole("link", { name: "Viết tiếp" }).click();
  await expect(later.locator("[name=unit]")).toHaveValue("so-xd");

  await later.getByLabel("Sự việc cụ thể").fill(WORDS);
  await later.goto("/gui-pakn");
  await later.getByRole("button", { name: "Xóa bản nháp" }).click();
  await expect(later.getByText("Đã xóa bản nháp")).toBeVisible();
  expect(await later.evaluate(() => localStorage.getItem("pakn:draft"))).toBeNull();
});

test("a later text outlives a switched-off phone too, on its own page alone, and is gone once sent", async ({
  page,
}) => {
  await page.goto("/gui-pakn?don-vi=x-tan-an&kenh=web");
  await expect(page.getByText("nay thuộc")).toContainText("Bảng niêm yết ghi");
  await page.goto("/cong-khai/co-quan/x-tan-an/niem-yet");
  await expect(page.getByRole("link", { name: "Bảng niêm yết đang dùng" })).toBeVisible();

  await page.goto("/cong-khai");
  const slug = /\/cong-khai\/(.+)/.exec(
    (await page
      .locator("main h3 a[href^='/cong-khai/'], main li a[href^='/cong-khai/']")
      .first()
      .getAttribute("href")) ?? "",
  )?.[1];
  await page.goto(`/cung-gap?viec=${slug}`);
  await page.getByLabel("Thư điện tử").fill("binh@example.org");
  await page.locator("textarea[name=note]").fill(NEWER);
  await page.goto("/gui-pakn");
  await expect(page.getByText("Trên máy này còn phần bạn viết dở")).toBeHidden();
  await page.goto(`/cung-gap?viec=${slug}`);
  await expect(page.locator("textarea[name=note]")).toHaveValue("");
  await page.getByRole("button", { name: "Lấy lại phần đó" }).click();
  await expect(page.locator("textarea[name=note]")).toHaveValue(NEWER);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain(NEWER);
  expect(kept).not.toContain("binh@example.org");
  await page.locator("main form[method=post] button.btn").first().click();
  await expect(page.locator("main .code").first()).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(NEWER);
});
