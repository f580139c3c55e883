import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { signIn } from "../support/e2e";
import { e2eQuarter } from "../support/e2e-data";

const DESKS = `/staff/reports/desks?unit=so-nnmt&period=${e2eQuarter(new Date()).code}`;
const KEPT = "được giữ trên máy này";

/** A desk of its own for a story: its card among the desks, and the address in its code. */
async function aDesk(page: Page, name: string) {
  await signIn(page, "FOCAL_OFFICER");
  await page.goto(DESKS);
  await page.getByLabel("Tên quầy mới").fill(name);
  await page.getByRole("button", { name: "Thêm quầy" }).click();
  const desk = page.locator(".card", { hasText: name });
  return { desk, address: new URL((await desk.getByRole("link").first().textContent()) ?? "").pathname };
}

test("a press while the tablet has no line is kept, sent when it is back, and counted once", async ({
  browser,
  page,
}) => {
  const { desk, address } = await aDesk(page, `Quầy thử ${Date.now()}`);
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
  const { address } = await aDesk(page, `Quầy giấy ${Date.now()}`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const phone = await context.newPage();
  await phone.goto(address);
  await phone.getByRole("button", { name: "Không hài lòng" }).click();
  await expect(phone.getByText("Cảm ơn bạn đã cho biết ý kiến")).toBeVisible();
  await expect(phone.getByText("Sau 10 giây")).toBeHidden();
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "Người tiếp theo" }).click();
  await expect(phone.getByRole("button", { name: "Không hài lòng" })).toBeVisible();
  await context.close();
});

test("a desk's page opens without a line, goes on to the next one by itself, and is dropped with its code", async ({
  browser,
  page,
}) => {
  const { desk, address } = await aDesk(page, `Quầy xa ${Date.now()}`);
  const context = await browser.newContext();
  const tablet = await context.newPage();
  const scopes = () =>
    tablet.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope, active }) => active && scope),
    );
  const files = () =>
    tablet.evaluate(async () => {
      const names = await caches.keys();
      return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    });
  const worker = await context.request.get(`${address}/giu.js`);
  expect(worker.headers()["service-worker-allowed"]).toBe(address);
  await tablet.goto(address);
  await expect.poll(scopes).toEqual([new URL(address, tablet.url()).href]);

  await context.setOffline(true);
  await tablet.reload();
  await expectAccessible(tablet);
  for (const label of ["Bình thường", "Rất hài lòng"]) {
    await tablet.getByRole("button", { name: label }).click();
    await expect(tablet.getByText(KEPT)).toBeVisible();
    await tablet.reload();
  }
  // No other page of the portal is kept.
  await expect(tablet.goto("/")).rejects.toThrow();
  await context.setOffline(false);
  await tablet.goto(address);
  await expect
    .poll(async () => {
      await page.goto(DESKS);
      return desk.textContent();
    })
    .toContain("Đã bấm 2 lượt");

  await tablet.getByRole("button", { name: "Không hài lòng" }).click();
  await expect(tablet.getByText("Sau 10 giây")).toBeVisible();
  await expectAccessible(tablet);
  await expect(tablet.getByRole("button", { name: "Không hài lòng" })).toBeVisible();
  await tablet.emulateMedia({ reducedMotion: "reduce" });
  await tablet.getByRole("button", { name: "Không hài lòng" }).click();
  await expect(tablet.getByRole("link", { name: "Người tiếp theo" })).toBeVisible();
  await expect(tablet.getByText("Sau 10 giây")).toBeHidden();

  await desk.getByRole("button", { name: "Đóng quầy" }).click();
  await tablet.goto(address);
  await expect(tablet.getByText("Mã này không còn dùng")).toBeVisible();
  await expect.poll(scopes).toEqual([]);
  expect(await files()).toEqual([]);
  expect((await context.request.get(`${address}/giu.js`)).status()).toBe(404);
  await context.close();
});
