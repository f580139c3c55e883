import { expect, test } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { expectNoSidewaysScroll, item, mailTo, signIn } from "../support/e2e";

const PUBLIC = [
  "/",
  "/tro-giup",
  "/lien-he",
  "/quyen-rieng-tu",
  "/cong-khai",
  "/thong-ke",
  "/tra-cuu",
  "/tra-cuu/quen-ma",
  "/en",
  "/en/gui-pakn",
  "/en/tro-giup",
];

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 720 } });

    test("public pages fit and can be read by everyone", async ({ page }) => {
      for (const path of PUBLIC) {
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
      await page.goto("/cong-khai");
      await page.getByRole("main").locator("a[href^='/cong-khai/']").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });

    test("the first pages of every role fit", async ({ page }) => {
      for (const [role, path] of [
        ["FOCAL_OFFICER", "/staff/queue"],
        ["HANDLER", `/staff/feedback/${item("started")}`],
        ["AGENCY_HEAD", `/staff/feedback/${item("drafted")}`],
        ["COUNTER", "/staff/entry"],
        ["REPORT_OFFICER", "/staff/reports"],
        ["REPORT_OFFICER", "/staff/reports/indices"],
        ["PROVINCIAL_FOCAL", "/staff/reports/overview"],
        ["ADMINISTRATOR", "/staff/admin/people"],
        ["AUDITOR", "/staff/search"],
      ] as const) {
        await signIn(page, role);
        expect((await page.goto(path))?.status(), path).toBe(200);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  });
}

test("the skip link is the first stop of the keyboard and leads to the content", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Bỏ qua đến nội dung" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#noi-dung")).toBeFocused();
});

test("nothing is asked of other hosts, and pages work without any script error", async ({
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  for (const path of PUBLIC) await page.goto(path);
  expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
});

test("the mail that confirms a sending arrives with code and link", async () => {
  const mail = await mailTo("new@nguoi-gui.example", /^Subject:/m);
  expect(mail.to).toEqual(["new@nguoi-gui.example"]);
  expect(mail.raw).toContain(item("new"));
  expect(mail.raw).toMatch(/Content-Type: text\/plain/i);
  expect(mail.raw).toMatch(/Content-Type: text\/html/i);
});
