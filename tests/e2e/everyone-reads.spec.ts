import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { anAnswer, expectNoSidewaysScroll, signIn } from "../support/e2e";

const PAGES = [
  "/",
  "/cong-khai?q=dat+dai",
  "/thong-ke",
  "/gui-pakn",
  "/tra-cuu",
  "/lien-he",
  "/hien-thi",
  "/tiep-can",
];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 720 } });

  test("a reader chooses a look, has it on every page, and takes it back", async ({ page }) => {
    const size = () =>
      page.getByRole("main").evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
    await page.goto("/cong-khai?q=dat+dai");
    const usual = await size();
    await page.getByRole("banner").getByRole("link", { name: "Hiển thị" }).click();
    await page.getByLabel("Rất lớn").check();
    await page.getByLabel("Nền tối").check();
    await page.getByLabel("Thưa hơn").check();
    await page.getByRole("button", { name: "Lưu và áp dụng" }).click();
    await expect(page.getByRole("alert")).toContainText("Đã lưu");
    await expect(page.getByLabel("Nền tối")).toBeChecked();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Trở lại trang vừa xem" }).click();
    await expect(page).toHaveURL(/cong-khai\?q=dat\+dai$/);
    expect(await size()).toBeCloseTo(1.5 * usual, 1);
    // Another page of the same kind, kept for others in their own look.
    for (const path of ["/", "/en/tro-giup", "/khong-co", "/staff/sign-in"]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-contrast", "dark");
    }
    expect(await (await fetch(new URL("/", page.url()))).text()).not.toContain("data-contrast");
    await page.goto("/hien-thi");
    await page.getByRole("button", { name: "Về mặc định" }).click();
    await expect(page.getByRole("alert")).toContainText("Đã trở về mặc định");
    expect((await page.context().cookies()).filter(({ name }) => name === "hien-thi")).toEqual([]);
    await page.goto("/");
    await expect(page.locator("html")).not.toHaveAttribute("data-contrast");
  });

  test("what is no choice is refused in words and changes nothing", async ({ page }) => {
    const answer = await page.request.post("/hien-thi", {
      form: { text: "huge", contrast: "dark", spacing: "wide" },
    });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toContain("Chọn một trong các cách đã nêu");
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    const away = await page.request.post("/hien-thi", {
      form: { text: "large", contrast: "dark", spacing: "wide", ve: "//other.example/" },
      maxRedirects: 0,
    });
    expect([away.status(), away.headers().location]).toEqual([303, "/hien-thi?da-luu=1"]);
  });
});

for (const look of ["largest.high.wide", "large.dark.normal"])
  test(`every page is as accessible and as narrow in the look ${look}`, async ({ page, baseURL }) => {
    await page.context().addCookies([{ name: "hien-thi", value: look, url: baseURL ?? "" }]);
    await page.setViewportSize({ width: 360, height: 720 });
    for (const path of [...PAGES, await anAnswer(page)]) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
    await signIn(page, "FOCAL_OFFICER");
    await page.goto("/staff/queue");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

test("enlarged four times, in forced colours and without movement, pages stay in one column and show where one is", async ({
  browser,
  baseURL,
}) => {
  // 1280 pixels enlarged four times.
  const context = await browser.newContext({
    ...{ baseURL, viewport: { width: 320, height: 256 } },
    ...{ forcedColors: "active", reducedMotion: "reduce" },
  });
  const page = await context.newPage();
  for (const path of [
    ...PAGES,
    await anAnswer(page),
    "/en",
    "/du-lieu-mo",
    "/tro-giup",
    "/xac-thuc",
    "/theo-doi",
  ]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
  await page.goto("/gui-pakn");
  await page.keyboard.press("Tab");
  const marked = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  expect(marked).toBe(true);
  await context.close();
});

/** Presses a key until the focus is on what has this name; every stop on the way can be seen and lies in order. */
async function goTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const label = at.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : "";
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const seen = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
      const { bottom, right } = at.getBoundingClientRect();
      return { name: (label || at.textContent || "").trim(), seen, shown: bottom > 0 && right > 0 };
    });
    expect(stop, "every stop can be seen").toMatchObject({ seen: true, shown: true });
    if (name.test(stop.name)) return;
  }
  throw new Error(`The keyboard does not come to ${name}`);
}

test("an answer is found by the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await goTo(page, /^Bỏ qua đến nội dung$/);
  await page.keyboard.press("Enter");
  await goTo(page, /đã được trả lời/);
  await page.keyboard.type("dat dai");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/cong-khai\?q=dat\+dai/);
  const [first = ""] = await page.getByRole("main").locator(".results a").allInnerTexts();
  await goTo(
    page,
    new RegExp(
      first
        .trim()
        .slice(0, 30)
        .replace(/[()?.]/g, "."),
    ),
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/cong-khai\/[^?]+/);
});

test("an item is sent by the keyboard alone", async ({ page }) => {
  await page.goto("/gui-pakn");
  await goTo(page, /^Bỏ qua/);
  await page.keyboard.press("Enter");
  await goTo(page, /Cách làm việc của cơ quan|Quy định|\S/);
  await page.keyboard.press("Space");
  await goTo(page, /^Bắt đầu$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/noi-dung$/);
  await goTo(page, /^Tóm tắt/);
  await page.keyboard.type("Chậm trả kết quả đăng ký đất đai");
  await goTo(page, /^Sự việc cụ thể/);
  await page.keyboard.type("Giấy hẹn ngày 02/11/2026 mà đến nay chưa có kết quả.");
  await goTo(page, /^Tiếp tục$/);
  await page.keyboard.press("Enter");
  // What is missing is said at the top, with a link that leads to it.
  await expect(page.getByRole("alert")).toBeVisible();
  await goTo(page, /^Chọn bạn có đề xuất/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await goTo(page, /^Tiếp tục$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/lien-he$/);
  await goTo(page, /^Họ và tên/);
  await page.keyboard.type("Trần Văn Phím");
  await goTo(page, /^Địa chỉ/);
  await page.keyboard.type("Thôn 3, xã Phú Hòa, tỉnh Thượng Đức");
  await page.keyboard.press("Tab");
  await goTo(page, /^Thư giấy/, "ArrowDown");
  await goTo(page, /^Tôi đã đọc và đồng ý/);
  await page.keyboard.press("Space");
  await goTo(page, /^Tiếp tục$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/kiem-tra$/);
  await goTo(page, /^Gửi phản ánh, kiến nghị$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/bien-nhan$/);
});
