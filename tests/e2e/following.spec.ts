import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { mailTo } from "../support/e2e";

/**
 * Another site, of one page. It is served by this machine under another name: a browser lets no page of the open net
 * reach a portal that runs on the machine itself.
 */
async function otherSite(body: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end(body));
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

test.use({ javaScriptEnabled: false });

test("somebody follows a field by mail, confirms, and leaves, without scripts", async ({ page, baseURL }) => {
  const email = `theo-doi-${Date.now()}@nguoi-gui.example`;
  await page.goto("/cong-khai/linh-vuc/dat-dai");
  await page.getByRole("link", { name: "Nhận thư khi có trả lời mới" }).click();
  await expect(page.getByLabel("Lĩnh vực")).toHaveValue("dat-dai");
  await expectAccessible(page);
  await page.getByLabel("Địa chỉ thư điện tử").fill("khong-phai-thu");
  await page.getByRole("button", { name: "Theo dõi" }).click();
  await expect(page.getByLabel("Địa chỉ thư điện tử")).toHaveValue("khong-phai-thu");
  await expectAccessible(page);
  await page.getByLabel("Địa chỉ thư điện tử").fill(email);
  await page.getByRole("button", { name: "Theo dõi" }).click();
  await expect(page.getByText("mở hộp thư của bạn")).toBeVisible();

  const mail = await mailTo(email, /List-Unsubscribe-Post/);
  const text = mail.raw.replace(/=\r?\n/g, "");
  const confirm = /\/theo-doi\/xac-nhan\/[\w-]+/.exec(text)?.[0] ?? "";
  const leave = /\/theo-doi\/roi\/[\w-]+/.exec(text)?.[0] ?? "";
  await page.goto(confirm);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bắt đầu theo dõi" }).click();
  await expect(page.getByText("Đã bắt đầu theo dõi")).toBeVisible();

  // A mail program that asks by itself, as RFC 8058 has it; then the reader looks whether it was done.
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await page.request.post(`${baseURL}${leave}`, { form })).status()).toBe(200);
  await page.goto(leave);
  await expect(page.getByText("Không có địa chỉ nào theo dõi bằng đường dẫn này")).toBeVisible();
  await expectAccessible(page);
});

test("open data: the page, its forms, and a list on another site", async ({ page, request }) => {
  await page.goto("/du-lieu-mo");
  await expectAccessible(page);
  await page.getByText("/api/v1/statistics", { exact: true }).click();
  await page.getByRole("button", { name: "Gọi /api/v1/statistics" }).click();
  expect(JSON.parse((await page.locator("pre").first().textContent()) ?? "")).toHaveProperty("total");
  // A site of its own, that shows us in a frame.
  const site = await otherSite(`<iframe src="${new URL("/nhung?so=2", page.url())}"></iframe>`);
  await page.goto(site.url);
  await expect(page.frameLocator("iframe").getByRole("listitem")).toHaveCount(2);
  site.close();
  const framed = await request.get("/nhung");
  expect(framed.headers()["set-cookie"]).toBeUndefined();
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });
  test("the script puts the newest answers into another site's page, or says why not, in under 5 kB", async ({
    page,
    request,
    baseURL,
  }) => {
    expect((await (await request.get("/nhung.js")).body()).length).toBeLessThan(5000);
    const body = `<main><script src="${baseURL}/nhung.js" data-so="3" async></script></main>`;
    const site = await otherSite(body);
    await page.goto(site.url);
    await expect(page.locator(".pakn-tra-loi li")).toHaveCount(3);
    const days = /trả lời ngày \d\d\/\d\d\/\d{4}, công khai ngày \d\d\/\d\d\/\d{4}/;
    await expect(page.locator(".pakn-tra-loi li").first()).toContainText(days);
    site.close();
    const english = await otherSite(body.replace('data-so="3"', 'data-so="1" data-lang="en"'));
    await page.goto(english.url);
    await expect(page.locator(".pakn-tra-loi li")).toContainText(/published on \d{1,2} [A-Z][a-z]{2} \d{4}/);
    await expect(page.getByRole("link", { name: "See all" })).toHaveAttribute("href", /\/en\/cong-khai/);
    english.close();
    // In the head, and with nothing to show, it says why in the page.
    const tag = (more: string) => `<script src="${baseURL}/nhung.js" ${more}></script>`;
    const empty = await otherSite(
      `<head>${tag('data-co-quan="khong-co"')}</head><body><main>${tag('data-tu-khoa="khongaiviet"')}</main></body>`,
    );
    await page.goto(empty.url);
    await expect(page.locator("body > .pakn-tra-loi")).toContainText(
      "Không có cơ quan nào mang mã này: khong-co",
    );
    await expect(page.locator("main .pakn-tra-loi")).toContainText("Chưa có trả lời nào.");
    await page.route("**/api/v1/answers*", (route) => route.abort());
    await page.reload();
    await expect(page.locator("main .pakn-tra-loi")).toContainText("Cổng đang không trả lời");
    empty.close();
  });
});
