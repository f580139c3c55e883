import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { expectNoSidewaysScroll, expectRefused, item, signIn } from "../support/e2e";
import { handOn } from "../support/keyboard";

const SAID = "Tôi nộp hồ sơ cấp lại sổ từ tháng trước, quầy hẹn ba lần mà chưa có.";

/** Writes what a caller says, by keys alone, up to the name; the rest follows once the draft has come back. */
async function writeDown(page: Page, title: string): Promise<void> {
  const hand = handOn(page);
  await hand.write(page.getByLabel("Tóm tắt"), title);
  await hand.write(page.getByLabel("Nội dung"), SAID);
  await hand.reach(page.getByRole("radio", { name: "Hành vi hành chính", exact: true }));
  await hand.press("Space");
  await hand.write(page.getByLabel("Họ tên, tên tổ chức"), "Lò Thị Mai");
}

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a call by keys alone outlives a closed tab, is read back, and its sender gets a lost secret again", async ({
      context,
    }) => {
      const phone = javaScriptEnabled ? "0935 111 222" : "0935 333 444";
      const title = `Hẹn trả sổ ba lần (${javaScriptEnabled ? "quầy một" : "quầy hai"})`;
      const before = await context.newPage();
      await signIn(before, "COUNTER");
      await before.goto("/staff/queue");
      await expectAccessible(before);
      await before.getByRole("link", { name: "Nhập hộ", exact: true }).click();
      await writeDown(before, title);
      if (!javaScriptEnabled) {
        const hand = handOn(before);
        await hand.reach(before.getByRole("button", { name: "Lưu nháp" }));
        await hand.press("Enter");
        await expect(before).toHaveURL(/draft=saved/);
      }
      await expectAccessible(before);
      await before.close();

      const page = await context.newPage();
      const hand = handOn(page);
      await page.goto("/staff/entry");
      await expect(page.getByLabel("Nội dung"), "a closed tab loses no word").toHaveValue(SAID);
      await expect(page.getByRole("radio", { name: "Hành vi hành chính", exact: true })).toBeChecked();
      await expectAccessible(page);
      // The name is kept on the server, and never on a device that others use.
      const name = page.getByLabel("Họ tên, tên tổ chức");
      if (javaScriptEnabled) await hand.write(name, "Lò Thị Mai");
      await expect(name).toHaveValue("Lò Thị Mai");
      await hand.write(page.getByLabel("Địa chỉ"), "Thôn 2, xã Khe Lang");
      await hand.write(page.getByLabel("Điện thoại").last(), phone);
      await expectRefused(page, "Lưu và vào sổ");
      await expect(page.getByLabel("Nội dung")).toHaveValue(SAID);
      await hand.reach(page.getByRole("radio", { name: "Rồi" }).first());
      await hand.press("Space");
      await hand.reach(page.getByRole("button", { name: "Lưu và vào sổ" }));
      await hand.press("Enter");
      await expect(page.getByRole("heading", { name: "Phiếu tiếp nhận phản ánh, kiến nghị" })).toBeVisible();
      await expectAccessible(page);
      const [code, secret] = await page.locator(".big-code").allTextContents();

      // The same afternoon: the slip is lost, and with it both codes.
      await page.getByRole("link", { name: "Cấp lại mã", exact: true }).click();
      await expectAccessible(page);
      await page.getByLabel("Mã phản ánh hoặc số điện thoại").fill("Lò Thị Mai");
      await expectRefused(page, "Tìm");
      await page.getByLabel("Mã phản ánh hoặc số điện thoại").fill(phone);
      await page.getByRole("button", { name: "Tìm" }).click();
      await expect(page).not.toHaveURL(/0935/);
      await expectAccessible(page);
      await page
        .getByRole("main")
        .getByRole("link", { name: code ?? "" })
        .click();
      await expect(page.getByText(title)).toHaveCount(0);
      await expectAccessible(page);
      await page.getByRole("button", { name: "Mở số để gọi lại" }).click();
      await expect(page.getByText(phone)).toBeVisible();
      await expectAccessible(page);
      await expectRefused(page, "Cấp mã mới");
      await page.getByLabel(/Tôi đã gọi lại số này/).check();
      await page.getByRole("button", { name: "Cấp mã mới" }).click();
      await expect(page.getByText("Mã chỉ hiện một lần")).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
      const renewed = (await page.locator(".big-code").textContent()) ?? "";
      expect(renewed).not.toBe(secret);

      // Somebody else's item came through the portal and is held elsewhere: a mail, and nothing to read.
      const foreign = item("registered");
      expect((await page.goto(`/staff/feedback/${foreign}`))?.status()).toBe(404);
      await page.goto(`/staff/search?q=${foreign}`);
      await page.getByRole("link", { name: "Cấp lại mã cho người gọi" }).click();
      await page.getByLabel("Mã phản ánh hoặc số điện thoại").fill(foreign.toLowerCase());
      await page.getByRole("button", { name: "Tìm" }).click();
      await expect(page.getByRole("button", { name: "Gửi mã mới vào thư điện tử đã lưu" })).toBeVisible();
      await expectAccessible(page);

      await page.goto("/tra-cuu");
      await page.getByLabel("Mã phản ánh, kiến nghị").fill(code ?? "");
      await page.getByLabel("Mã bí mật").fill(renewed);
      await page.getByRole("button", { name: "Xem kết quả" }).click();
      await expect(page.getByRole("main")).toContainText(title);
    });
  });
