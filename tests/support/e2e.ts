import { expect, type Page } from "@playwright/test";
import type { Role } from "../../app/features/access/permissions";
import { DEMO_PASSWORD, ROLE_ACCOUNTS } from "../../prisma/seed/demo/people";
import { expectAccessible } from "./axe";
import type { e2eLines } from "./e2e-data";
import { mailsTo, type ReceivedMail } from "./mailbox";

/**
 * What browser stories share. A story begins like this:
 *
 *     await signIn(page, "FOCAL_OFFICER");           // an account of people.ts; no form is filled in
 *     await page.goto(`/staff/feedback/${item("assigned")}`);
 *     await expectAccessible(page);                   // axe.ts, after every step, error pages included
 *     const mail = await mailTo("new@nguoi-gui.example", /PAKN-/);
 *
 * Both scripts on and off: `for (const javaScriptEnabled of [true, false]) test.describe(…, () => {
 * test.use({ javaScriptEnabled }); … })`. Files run side by side on one portal: a story that moves an item to another
 * state sends its own first, or takes an item of e2e-data.ts that no other story uses.
 */
export type ItemName = keyof ReturnType<typeof e2eLines>;

/** The reference code of an item of e2e-data.ts. */
export function item(name: ItemName): string {
  const codes: Record<string, string> = JSON.parse(process.env.E2E_ITEMS ?? "{}");
  const code = codes[name];
  if (!code) throw new Error(`No item ${name}`);
  return code;
}

/** Signs the page's browser in as the role account of the demo (prisma/seed/demo/people.ts). */
export async function signIn(page: Page, role: Role): Promise<void> {
  await signInAs(page, ROLE_ACCOUNTS.find(({ roles }) => roles.includes(role))?.email ?? "");
}

/** Signs the page's browser in as any account of the demo. */
export async function signInAs(page: Page, email: string): Promise<void> {
  const answer = await page.request.post("/staff/sign-in", {
    form: { "access-step": "sign-in", email, password: DEMO_PASSWORD },
    maxRedirects: 0,
  });
  expect(answer.status(), `sign-in as ${email}`).toBe(303);
}

/** Fills in the sign-in form, as a person does who may be refused. */
export async function signInByForm(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/staff/sign-in");
  await page.getByLabel("Thư điện tử công vụ").fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}

/** Opens a step from the item's page, as who may take it does. */
export async function openStep(page: Page, code: string, step: string): Promise<void> {
  await page.goto(`/staff/feedback/${code}`);
  await expectAccessible(page);
  await page.getByRole("link", { name: step, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: step })).toBeVisible();
  await expectAccessible(page);
}

/** Presses the button of a step; it is taken. */
export async function takeStep(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("alert").first()).toContainText("Đã ghi");
  await expectAccessible(page);
}

/** Posts the form of a step without looking at it: what others did before the day that a story tells. */
export async function postStep(
  page: Page,
  code: string,
  action: string,
  form: Record<string, string> = {},
): Promise<void> {
  const path = `/staff/feedback/${code}/act/${action}`;
  const version = /name="version" value="(\d+)"/.exec(await (await page.request.get(path)).text())?.[1] ?? "";
  const answer = await page.request.post(path, { form: { version, ...form }, maxRedirects: 0 });
  expect(answer.status(), `${action} of ${code}`).toBe(303);
}

/** Presses a button that is refused: the page says so first of all, and is as accessible as any. */
export async function expectRefused(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expectAccessible(page);
}

/** The first mail to an address whose source matches; waits for it. */
export async function mailTo(address: string, wanted: RegExp = /./): Promise<ReceivedMail> {
  const find = async () =>
    (await mailsTo(process.env.E2E_MAILS ?? "", address)).find(({ raw }) => wanted.test(raw));
  await expect
    .poll(async () => Boolean(await find()), { timeout: 20_000, message: `mail to ${address}` })
    .toBe(true);
  const mail = await find();
  if (!mail) throw new Error(`No mail to ${address}`);
  return mail;
}

/** Fails when the page can be moved sideways at the present width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${page.url()} is wider than the screen`).toBeLessThan(1);
}

/** The address of the newest public answer. */
export async function anAnswer(page: Page): Promise<string> {
  const list = await (await page.request.get("/cong-khai")).text();
  return /href="(\/cong-khai\/[^"?/]+-[^"?/]{6})"/.exec(list)?.[1] ?? "";
}
