import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { signIn, signInByForm } from "../support/e2e";

const NEW_PASSWORD = "mùa gặt năm nay được mùa";

/** Makes an account on the administrator's page; answers its one-time password and leaves the page at the account. */
async function create(admin: Page, name: string, email: string): Promise<string> {
  await admin.goto("/staff/admin/people/new");
  await admin.getByLabel("Họ và tên").fill(name);
  await admin.getByLabel("Thư điện tử công vụ").fill(email);
  await admin.getByLabel("Đơn vị công tác").selectOption("so-yt");
  await admin.getByLabel("Người xử lý").check();
  await admin.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(admin.getByRole("heading", { name: "Đã tạo tài khoản" })).toBeVisible();
  const password = (await admin.locator(".big-code").textContent()) ?? "";
  await expectAccessible(admin);
  await admin.getByRole("link", { name: "Xem tài khoản" }).click();
  return password;
}

async function choosePassword(person: Page, given: string, chosen: string): Promise<void> {
  await person.getByLabel("Mật khẩu một lần").fill(given);
  await person.getByLabel("Mật khẩu mới", { exact: true }).fill(chosen);
  await person.getByLabel("Nhập lại mật khẩu mới").fill(chosen);
  await person.getByRole("button", { name: "Đổi mật khẩu" }).click();
}

test.beforeEach(({ page }) => signIn(page, "ADMINISTRATOR"));

test("a new colleague signs in, chooses a password, works, and is out when disabled", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = "tran.van.moi@thuongduc.example";
  const once = await create(page, "Trần Văn Mới", email);
  await expect(page.getByText("Đang chờ người này đặt mật khẩu riêng")).toBeVisible();
  await expectAccessible(page);

  const context = await browser.newContext();
  const person = await context.newPage();
  await signInByForm(person, email, once);
  await expect(person.getByRole("heading", { name: "Đặt mật khẩu của riêng bạn" })).toBeVisible();
  await expectAccessible(person);
  await person.goto("/staff/queue");
  await expect(person, "nothing else opens before").toHaveURL(/\/staff\/password\?next=/);
  await choosePassword(person, once, "ngắn quá");
  await expect(person).toHaveTitle(/^Lỗi: /);
  await expectAccessible(person);
  await choosePassword(person, once, NEW_PASSWORD);
  await expect(person).toHaveURL(/\/staff\/queue/);
  await expectAccessible(person);

  await page.getByRole("button", { name: "Vô hiệu hóa tài khoản" }).click();
  await expect(page.getByRole("alert")).toContainText("Đánh dấu để xác nhận");
  await expectAccessible(page);
  await page.getByLabel("Vô hiệu hóa tài khoản của Trần Văn Mới").check();
  await page.getByRole("button", { name: "Vô hiệu hóa tài khoản" }).click();
  await expect(page.getByText("Tài khoản đã vô hiệu hóa từ")).toBeVisible();

  await person.reload();
  await expect(person, "the session ended at once").toHaveURL(/\/staff\/sign-in/);
  await signInByForm(person, email, NEW_PASSWORD);
  await expect(person.getByRole("alert")).toContainText("đã bị vô hiệu hóa");
  await expectAccessible(person);

  await page.getByRole("button", { name: "Kích hoạt tài khoản" }).click();
  await signInByForm(person, email, NEW_PASSWORD);
  await expect(person).toHaveURL(/\/staff/);
  await expect(person.getByRole("button", { name: "Đăng xuất" })).toBeVisible();
  await context.close();
});

test("a lost password is given anew, once, and an account can move", async ({ page, browser }) => {
  const email = "le.thi.quen@thuongduc.example";
  await create(page, "Lê Thị Quên", email);
  await page.getByLabel("Đơn vị công tác").selectOption("so-xd");
  await page.getByLabel("Đầu mối kiểm soát TTHC").check();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText("Đã lưu")).toBeVisible();
  await expect(page.getByLabel("Đơn vị công tác")).toHaveValue("so-xd");

  await page.getByLabel("Tôi đã xác minh người yêu cầu").check();
  await page.getByRole("button", { name: "Cấp mật khẩu một lần" }).click();
  await expect(page.getByRole("heading", { name: "Đã cấp lại mật khẩu" })).toBeVisible();
  const once = (await page.locator(".big-code").textContent()) ?? "";
  const context = await browser.newContext();
  const person = await context.newPage();
  await signInByForm(person, email, once);
  await expect(person.getByRole("heading", { name: "Đặt mật khẩu của riêng bạn" })).toBeVisible();
  await context.close();
});

test("what is missing or taken comes back with every answer", async ({ page }) => {
  await page.goto("/staff/admin/people/new");
  await expectAccessible(page);
  await page.getByLabel("Họ và tên").fill("Người Thứ Hai");
  await page.getByLabel("Thư điện tử công vụ").fill("xu-ly@thuongduc.example");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(page.getByRole("alert")).toContainText("Chọn đơn vị công tác");
  await expectAccessible(page);
  await page.getByLabel("Đơn vị công tác").selectOption("so-yt");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Người Thứ Hai");
  await expect(page.getByLabel("Thư điện tử công vụ")).toHaveValue("xu-ly@thuongduc.example");
  await expectAccessible(page);
});

test("the list of accounts, and an account that is not there", async ({ page }) => {
  await page.goto("/staff/admin/people");
  await expect(page.getByRole("link", { name: "Lò Văn Minh" })).toBeVisible();
  await expectAccessible(page);
  const missing = await page.goto("/staff/admin/people/999999");
  expect(missing?.status()).toBe(404);
  await expectAccessible(page);
});
