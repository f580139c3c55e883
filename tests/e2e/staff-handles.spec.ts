import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { expectNoSidewaysScroll, openStep as open, signIn, takeStep as take } from "../support/e2e";

const REPLY =
  "Chi nhánh đã kiểm tra sổ theo dõi, hồ sơ bị xếp nhầm; đã xin lỗi bà Ngọc Lan và trả sổ ngày 05/02/2026.";

/** Enters a call as the focal officer does, once over a connection that breaks; answers the code on the slip. */
async function enterCall(page: Page, title: string, scripts: boolean): Promise<string> {
  await page.goto("/staff/entry");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu và vào sổ" }).click();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expectAccessible(page);
  await page.getByLabel("Kênh").selectOption("phone");
  await page.getByLabel("Tóm tắt").fill(title);
  await page
    .getByLabel("Nội dung")
    .fill("Tôi là Nguyễn Thị Ngọc Lan, 0912 345 678. Hẹn trả sổ ba lần chưa có.");
  await page.getByLabel("Hành vi hành chính", { exact: true }).check();
  await page.getByLabel("Họ tên, tên tổ chức").fill("Nguyễn Thị Ngọc Lan");
  await page.getByLabel("Địa chỉ").fill("Số 12 đường Lê Lợi");
  await page.getByLabel("Điện thoại").last().fill("0912 345 678");
  await page.getByRole("radio", { name: "Rồi" }).check();
  const save = page.getByRole("button", { name: "Lưu và vào sổ" });
  if (scripts) {
    await page.context().setOffline(true);
    await save.click();
    await page.waitForURL(/^chrome-error/);
    await page.context().setOffline(false);
    await page.goto("/staff/queue");
    await page.goto("/staff/entry");
    await expect(page.getByText("Đã lấy lại phần bạn viết dở trên máy này.")).toBeVisible();
    await expect(page.getByLabel("Tóm tắt")).toHaveValue(title);
  }
  await save.click();
  await expect(page.getByRole("heading", { name: "Phiếu tiếp nhận phản ánh, kiến nghị" })).toBeVisible();
  await expectAccessible(page);
  const slip = page.locator(".big-code");
  await expect(slip).toHaveCount(2);
  await page.reload();
  await expect(slip, "a reload shows the slip again").toHaveCount(2);
  if (scripts)
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("pakn:form:"))),
    ).toEqual([]);
  return (await slip.first().textContent()) ?? "";
}

for (const javaScriptEnabled of [true, false])
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a call becomes a published answer", async ({ page }) => {
      test.slow();
      const title = `Hẹn trả sổ đất ba lần (${javaScriptEnabled ? "một" : "hai"})`;
      await signIn(page, "FOCAL_OFFICER");
      const code = await enterCall(page, title, javaScriptEnabled);

      await open(page, code, "Phân loại");
      await page.getByRole("button", { name: "Lưu phân loại" }).click();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expectAccessible(page);
      await page.getByLabel("Về hành vi hành chính").check();
      await page.getByLabel(/^1\. /).check();
      await page.getByLabel("Hành vi hành chính", { exact: true }).first().check();
      await page.getByLabel("Lĩnh vực").selectOption("dat-dai");
      await take(page, "Lưu phân loại");

      await open(page, code, "Giao đơn vị xử lý");
      await page.getByLabel("Đơn vị chủ trì").selectOption("so-nnmt");
      await take(page, "Giao xử lý");

      await signIn(page, "HANDLER");
      await page.goto(`/staff/queue?tab=new&q=${encodeURIComponent("tra so dat ba lan")}`);
      await expectAccessible(page);
      await expect(page.getByRole("link", { name: title })).toBeVisible();
      await open(page, code, "Nhận xử lý");
      await take(page, "Nhận xử lý");
      await open(page, code, "Trình dự thảo trả lời");
      await page.getByLabel("Chấn chỉnh, khắc phục hành vi").check();
      await page.getByLabel("Nội dung trả lời").fill(REPLY);
      await page.getByRole("button", { name: "Trình duyệt" }).click();
      await expect(page).toHaveTitle(/^Lỗi: /);
      if (javaScriptEnabled) {
        // A text, too, outlives a connection that breaks while it is sent.
        await page.context().setOffline(true);
        await page.getByRole("button", { name: "Trình duyệt" }).click();
        await page.waitForURL(/^chrome-error/);
        await page.context().setOffline(false);
        await page.goto("/staff/queue");
        await page.goto(`/staff/feedback/${code}/act/draftReply`);
        await expect(page.getByLabel("Nội dung trả lời")).toHaveValue(REPLY);
        await page.getByLabel("Chấn chỉnh, khắc phục hành vi").check();
        await page.getByRole("button", { name: "Trình duyệt" }).click();
      }
      await expect(page.getByText("Với kết quả này cần nêu việc tiếp theo").first()).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel("Căn cứ pháp lý").fill("khoản 1 Điều 9 Nghị định 20/2008/NĐ-CP");
      await page.getByLabel("Người gửi làm gì tiếp").fill("Bà không phải làm gì thêm");
      await page.getByLabel("Đã làm xong", { exact: true }).check();
      await page.getByLabel("Cam kết, hoặc việc đã làm xong").fill("Trả sổ cho người gửi");
      await page.getByLabel("Đã làm xong ngày").fill("05/02/2026");
      await take(page, "Trình duyệt");

      await signIn(page, "AGENCY_HEAD");
      await open(page, code, "Duyệt và trả lời");
      await expect(page.getByLabel("Nội dung trả lời")).toHaveValue(REPLY);
      await take(page, "Duyệt và gửi trả lời");

      await open(page, code, "Công khai");
      await expect(page.getByLabel("Nội dung trả lời")).not.toHaveValue(/Lan/);
      await expect(page.getByLabel("Nội dung phản ánh, kiến nghị")).not.toHaveValue(/Ngọc Lan|0912/);
      const answer = page.getByLabel("Nội dung trả lời");
      const clean = await answer.inputValue();
      await answer.fill(`${clean} Bà Ngọc Lan gọi 0235 3888 999.`);
      await page.getByRole("button", { name: "Công khai" }).click();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expect(page.getByText("còn tên người gửi (“Bà Ngọc Lan”)").first()).toBeVisible();
      await expect(page.getByText("số điện thoại (“0235 3888 999”)")).toBeVisible();
      await expectAccessible(page);
      await answer.fill(clean);
      await page.getByLabel(/Đã kiểm tra/).check();
      await take(page, "Công khai");
      for (const [step, button] of [
        ["Đính chính bản công khai", "Lưu đính chính"],
        ["Gỡ công khai", "Gỡ công khai"],
      ] as const) {
        await open(page, code, step);
        await page.getByRole("button", { name: button }).click();
        await expect(page).toHaveTitle(/^Lỗi: /);
        await expectAccessible(page);
      }
      await page.goto(`/staff/feedback/${code}`);
      await page.getByRole("link", { name: "Xem trang công khai" }).click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByText("0912")).toHaveCount(0);
      await expectAccessible(page);
      await page.goto(`/cong-khai?q=${encodeURIComponent("hen tra so dat ba lan")}`);
      await expect(page.getByRole("link", { name: title })).toBeVisible();
      await expectAccessible(page);
    });

    test("who comes second loses no text", async ({ page, browser }) => {
      test.slow();
      await signIn(page, "FOCAL_OFFICER");
      const code = await enterCall(
        page,
        `Hai người cùng làm (${javaScriptEnabled ? "một" : "hai"})`,
        javaScriptEnabled,
      );
      await open(page, code, "Đề nghị không tiếp nhận");
      await page.getByRole("button", { name: "Trình đề nghị" }).click();
      await expect(page, "422").toHaveTitle(/^Lỗi: /);
      await expectAccessible(page);
      await page.getByLabel(/^R5\. /).check();
      await page.getByLabel("Giải thích và hướng dẫn cho người gửi").fill("Chữ này không được mất.");

      const other = await browser.newContext({ javaScriptEnabled });
      const colleague = await other.newPage();
      await signIn(colleague, "PROVINCIAL_FOCAL");
      await open(colleague, code, "Yêu cầu bổ sung thông tin");
      await colleague.getByLabel("Cần bổ sung gì").fill("Gửi giấy hẹn.");
      await take(colleague, "Gửi yêu cầu");
      await other.close();

      await page.getByRole("button", { name: "Trình đề nghị" }).click();
      await expect(page.getByRole("alert")).toContainText("Người khác vừa xử lý phản ánh này trước bạn");
      await expect(page.getByLabel("Giải thích và hướng dẫn cho người gửi")).toHaveValue(
        "Chữ này không được mất.",
      );
      await expect(page.locator("main")).toContainText("Chờ người gửi bổ sung");
      await expectAccessible(page);
    });
  });

test("queue, item, search and sender hold on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, "PROVINCIAL_FOCAL");
  for (const tab of ["new", "soon", "late", "returned", "approval", "publish", "outdated", "all"]) {
    await page.goto(`/staff/queue?tab=${tab}`);
    await expectNoSidewaysScroll(page);
  }
  // Head and tabs leave the screen to the list, and the tab one stands on is in sight.
  for (const [part, most] of [
    ["header.top", 100],
    [".tabs", 60],
  ] as const)
    expect((await page.locator(part).boundingBox())?.height, part).toBeLessThan(most);
  await expect(page.locator(".tabs [aria-current]")).toBeInViewport({ ratio: 0.99 });
  await expectAccessible(page);
  await page.locator("table a").first().click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Xem người gửi" }).click();
  await expect(page.getByText("Lần xem này đã được ghi lại")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/staff/calls?unit=all");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto("/staff/search?q=so+dat");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
