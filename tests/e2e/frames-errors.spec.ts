import { expect, type Page, type Response, test } from "@playwright/test";
import { errorWords, FOREIGN_FORM } from "../../app/ui/error-words";
import { expectAccessible } from "../support/axe";
import { signIn } from "../support/e2e";

/** The page says what happened in its own frame, in Vietnamese, and where to go on. */
async function expectFrame(page: Page, answer: Response | null, status: number, statusText = "") {
  const { title } = errorWords(status, statusText);
  expect(answer?.status(), page.url()).toBe(status);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  expect(await page.content()).not.toMatch(/Error|at .+:\d+:\d+|node_modules/);
  await expectAccessible(page);
}

type Way = { method: string; type?: string; body?: string };

/** Opens an address in another way than by a link: the browser shows what the server says to that. */
async function visit(page: Page, path: string, { method, type, body }: Way) {
  await page.route(
    (url) => url.pathname === path,
    (route) =>
      route.continue({
        method,
        ...(body === undefined ? {} : { postData: body }),
        headers: { ...route.request().headers(), ...(type ? { "content-type": type } : {}) },
      }),
    { times: 1 },
  );
  return await page.goto(path);
}

const FORM = "application/x-www-form-urlencoded";

test("what is not there, for everyone and for those who are signed in", async ({ page }) => {
  await expectFrame(page, await page.goto("/khong-co/trang-nay"), 404);
  await expectFrame(page, await page.goto("/cong-khai/khong-co"), 404);
  await signIn(page, "HANDLER");
  await expectFrame(page, await page.goto("/staff/khong-co"), 404);
  await expect(page.getByRole("button", { name: "Đăng xuất" })).toBeVisible();
  await expectFrame(page, await page.goto("/staff/feedback/PAKN-26-2222-22"), 404);
});

test("doors that are closed to a role", async ({ page }) => {
  await signIn(page, "HANDLER");
  for (const path of ["/staff/admin/people", "/staff/admin/settings", "/staff/reports"])
    await expectFrame(page, await page.goto(path), 403);
  await signIn(page, "AUDITOR");
  await expectFrame(page, await page.goto("/staff/entry"), 403);
});

test("a form that another site sends", async ({ page }) => {
  await page.route("**/staff/sign-in", async (route) => {
    const headers = { origin: "https://elsewhere.test", "content-type": FORM };
    const response = await route.fetch({ method: "POST", headers, postData: "access-step=sign-in" });
    await route.fulfill({ response });
  });
  await expectFrame(page, await page.goto("/staff/sign-in"), 403, FOREIGN_FORM);
});

test("ways of asking that make no sense", async ({ page }) => {
  await expectFrame(page, await visit(page, "/lien-he", { method: "PUT" }), 405);
  await expectFrame(page, await visit(page, "/tra-cuu", { method: "DELETE" }), 405);
  await expectFrame(page, await visit(page, "/tro-giup", { method: "POST", type: FORM, body: "a=1" }), 405);
  await expectFrame(
    page,
    await visit(page, "/tra-cuu", { method: "POST", type: "text/plain", body: "a" }),
    415,
  );
  await expectFrame(page, await page.goto("/%E0%A4%A"), 400);
});

test("a body beyond every limit", async ({ page }) => {
  const large = { method: "POST", type: FORM, body: "a".repeat(5 * 1024 * 1024) };
  await expectFrame(page, await visit(page, "/tra-cuu", large), 413);
  await signIn(page, "HANDLER");
  await expectFrame(page, await visit(page, "/staff/password", large), 413);
  await expect(page.getByRole("button", { name: "Đăng xuất" })).toBeVisible();
});

test("answers that cannot be taken come back in their form", async ({ page }) => {
  const answer = await visit(page, "/tra-cuu", { method: "POST", type: FORM, body: "code=%C3%28&secret=" });
  expect(answer?.status()).toBe(422);
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expectAccessible(page);
  const signInForm = await visit(page, "/staff/sign-in", {
    method: "POST",
    type: FORM,
    body: "access-step=sign-in&email=khong-phai-thu",
  });
  expect(signInForm?.status()).toBe(422);
  await expectAccessible(page);
});
