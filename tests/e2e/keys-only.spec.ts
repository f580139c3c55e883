import { expect, test } from "@playwright/test";
import { DEMO_PASSWORD, ROLE_ACCOUNTS } from "../../prisma/seed/demo/people";
import { expectAccessible } from "../support/axe";
import { handOn } from "../support/keyboard";

const email = ROLE_ACCOUNTS.find(({ roles }) => roles.includes("COUNTER"))?.email ?? "";
/** From the sign-in page to the slip, the reload and what it brought back included. */
const MOST_KEYS = 60;

test("a call goes from sign-in to the register by keys alone, and outlives a reload on the way", async ({
  page,
}) => {
  const hand = handOn(page);
  await page.goto("/staff/sign-in?next=%2Fstaff%2Fentry");
  await hand.write(page.getByLabel("Thư điện tử công vụ"), email);
  await hand.write(page.getByLabel("Mật khẩu", { exact: true }), DEMO_PASSWORD);
  await hand.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Nhập hộ" })).toBeVisible();

  const content = page.getByLabel("Nội dung");
  await hand.write(page.getByLabel("Tóm tắt"), "Gọi báo bằng bàn phím");
  await hand.write(content, "Tôi gọi ba lần, lần nào cũng bảo chờ.");
  await page.reload();
  await expect(content, "unsent words come back").toHaveValue("Tôi gọi ba lần, lần nào cũng bảo chờ.");
  await expectAccessible(page);

  await hand.reach(page.getByRole("radio", { name: "Hành vi hành chính", exact: true }));
  await hand.press("Space");
  await hand.write(page.getByLabel("Họ tên, tên tổ chức"), "Lò Thị Mai");
  await hand.write(page.getByLabel("Địa chỉ"), "Thôn 2, xã Khe Lang");
  await hand.write(page.getByLabel("Điện thoại").last(), "0900 123 456");
  await hand.reach(page.getByRole("radio", { name: "Rồi" }).first());
  await hand.press("Space");
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "Phiếu tiếp nhận phản ánh, kiến nghị" })).toBeVisible();
  expect(hand.used).toBeLessThanOrEqual(MOST_KEYS);
});
