import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { signIn } from "../support/e2e";
import { e2eQuarter } from "../support/e2e-data";

const DESKS = `/staff/reports/desks?unit=so-nnmt&period=${e2eQuarter(new Date()).code}`;
const KEPT = "được giữ trên máy này";

test("a press while the tablet has no line is kept, sent when it is back, and counted once", async ({
  browser,
  page,
}) => {
  const name = `Quầy thử ${Date.now()}`;
  await signIn(page, "FOCAL_OFFICER");
  await page.goto(DESKS);
  await page.getByLabel("Tên quầy mới").fill(name);
  await page.getByRole("button", { name: "Thêm quầy" }).click();
  const desk = page.locator(".card", { hasText: name });
  const address = new URL((await desk.getByRole("link").first().textContent()) ?? "").pathname;
  const counted = async () => {
    await page.goto(DESKS);
    return (await desk.textContent()) ?? "";
  };

  const context = await browser.newContext();
  const tablet = await context.newPage();
  await tablet.goto(address);
  await context.setOffline(true);
  await tablet.getByRole("button", { name: "Hài lòng", exact: true }).click();
  await expect(tablet.getByText(KEPT)).toBeVisible();
  await expectAccessible(tablet);
  // The next one finds the buttons again.
  await tablet.getByRole("button", { name: "Bình thường" }).click();
  await expect(tablet.getByText(KEPT)).toBeVisible();
  expect(await counted()).toContain("Đã bấm 0 lượt");

  // The first sending arrives, and its answer is lost on the way.
  let isLost = false;
  await context.route(`**${address}`, async (route) => {
    if (isLost || route.request().method() !== "POST") return route.continue();
    isLost = true;
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await context.setOffline(false);
  await expect.poll(counted).toContain("Đã bấm 1 lượt");
  await tablet.reload();
  await expect.poll(counted).toContain("Đã bấm 2 lượt");
  expect(await tablet.evaluate(() => localStorage.length)).toBe(0);
  await tablet.getByRole("button", { name: "Rất hài lòng" }).click();
  await expect(tablet.getByText("Cảm ơn bạn đã cho biết ý kiến")).toBeVisible();
  expect(await counted()).toContain("Đã bấm 3 lượt");
  await context.close();
});

test("without scripts a press is posted as any form", async ({ browser, page }) => {
  await signIn(page, "FOCAL_OFFICER");
  await page.goto(DESKS);
  await page.getByLabel("Tên quầy mới").fill(`Quầy giấy ${Date.now()}`);
  await page.getByRole("button", { name: "Thêm quầy" }).click();
  const address =
    (await page
      .getByRole("link", { name: /\/hai-long\// })
      .last()
      .textContent()) ?? "";
  const context = await browser.newContext({ javaScriptEnabled: false });
  const phone = await context.newPage();
  await phone.goto(new URL(address).pathname);
  await phone.getByRole("button", { name: "Không hài lòng" }).click();
  await expect(phone.getByText("Cảm ơn bạn đã cho biết ý kiến")).toBeVisible();
  await expectAccessible(phone);
  await context.close();
});
