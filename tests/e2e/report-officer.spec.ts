import { expect, type Page, test } from "@playwright/test";
import ExcelJS from "exceljs";
import { previousPeriod } from "../../app/shared/period";
import { expectAccessible } from "../support/axe";
import { signIn } from "../support/e2e";
import { e2eQuarter } from "../support/e2e-data";

const QUARTER = e2eQuarter(new Date());
const FORM = `/staff/reports/form?unit=td&period=${QUARTER.code}`;

test.beforeEach(({ page }) => signIn(page, "REPORT_OFFICER"));

const totals = async (page: Page): Promise<number[]> =>
  (await page.locator("table.sheet tfoot td a").allInnerTexts()).map(Number);

test("from the choice of unit and quarter to the form with its checks", async ({ page }) => {
  await page.goto("/staff/reports");
  await expectAccessible(page);
  await page.getByLabel("Đơn vị báo cáo").selectOption("td");
  await page.getByLabel("Kỳ báo cáo").selectOption(QUARTER.code);
  await page.getByRole("button", { name: "Xem biểu" }).click();
  await expect(page.getByText("Đơn vị báo cáo: UBND tỉnh Thượng Đức")).toBeVisible();
  await expect(page.getByText("✓ Số liệu khớp")).toBeVisible();
  // Nine came in the quarter; the one rejected and the one that went out of the province in it are left out.
  expect(await totals(page)).toContain(7);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Kỳ liền trước" }).click();
  await expect(page).toHaveURL(new RegExp(previousPeriod(QUARTER).code));
  await expect(page.getByText("đơn vị không phát sinh phản ánh, kiến nghị")).toBeVisible();
  await expectAccessible(page);
});

test("a form of one unit, of days freely chosen", async ({ page }) => {
  await page.goto("/staff/reports");
  await page.getByLabel("Đơn vị báo cáo").selectOption("so-nnmt");
  await page.getByLabel("Kỳ báo cáo").selectOption("khac");
  const [from, to] = [QUARTER.from, QUARTER.to].map((day) => day.split("-").reverse().join("/"));
  await page.getByLabel("Từ ngày").fill(from ?? "");
  await page.getByLabel("Đến ngày").fill(to ?? "");
  await page.getByLabel("Riêng đơn vị").check();
  await page.getByRole("button", { name: "Xem biểu" }).click();
  await expect(page.getByText("Số liệu riêng của đơn vị")).toBeVisible();
  expect(Math.max(...(await totals(page)))).toBeGreaterThan(0);
});

test("every number leads to exactly as many lines", async ({ page }) => {
  test.slow();
  await page.goto(FORM);
  const numbers = page.locator("table.sheet tbody th ~ td a, table.sheet tfoot a, #kiem-tra ~ * a");
  const links = await numbers.evaluateAll((all) =>
    all.map((a) => ({ href: a.getAttribute("href") ?? "", text: a.textContent ?? "" })),
  );
  expect(links.length).toBeGreaterThan(20);
  for (const { href, text } of links) {
    await page.goto(href);
    const rows = page.getByRole("main").locator("tbody tr");
    const count = Number(text);
    expect(await rows.count(), `${href} says ${text}`).toBe(count);
    if (count === 0) await expect(page.getByText("số này trong biểu là 0")).toBeVisible();
  }
  await expectAccessible(page);
});

test("a line of the list leads to its item and back to the form", async ({ page }) => {
  await page.goto(FORM);
  await page
    .locator("table.sheet tfoot td a")
    .filter({ hasText: /^[1-9]/ })
    .first()
    .click();
  await expectAccessible(page);
  await page.locator("tbody th a").first().click();
  await expect(page).toHaveURL(/\/staff\/feedback\/PAKN-/);
  await page.goBack();
  await page.getByRole("link", { name: "Về biểu" }).click();
  await expect(page.locator("table.sheet")).toBeVisible();
});

test("the four files hold the figures of the page", async ({ page }) => {
  await page.goto(FORM);
  const figures = await totals(page);
  const file = async (link: string) => {
    const answer = await page.request.get(
      (await page.getByRole("link", { name: link, exact: true }).getAttribute("href")) ?? "",
    );
    expect(answer.status(), link).toBe(200);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="[\w.-]+"$/);
    return await answer.body();
  };
  const book = new ExcelJS.Workbook();
  const xlsx = await file("Tải bảng tính (XLSX)");
  await book.xlsx.load(xlsx.buffer.slice(xlsx.byteOffset, xlsx.byteOffset + xlsx.length) as ArrayBuffer);
  const cells: unknown[] = [];
  book.worksheets[0]?.eachRow((row) => cells.push(...[row.values].flat()));
  expect(cells).toEqual(expect.arrayContaining(figures));

  const docx = (await file("Tải văn bản (DOCX)")).toString("latin1");
  expect(docx.slice(0, 2)).toBe("PK");
  expect(docx).toContain("word/document.xml");

  const csv = (await file("CSV")).toString("utf8");
  const total = csv.split(/\r?\n/).find((line) => line.includes("Tổng cộng")) ?? "";
  expect(
    total
      .split(/[,;]/)
      .filter((cell) => /^\d+$/.test(cell))
      .map(Number),
  ).toEqual(figures);

  const json: unknown = JSON.parse((await file("JSON")).toString("utf8"));
  expect(JSON.stringify(json)).toContain(QUARTER.code);
});

test("the browser saves the spreadsheet under a telling name", async ({ page }) => {
  await page.goto(FORM);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải bảng tính (XLSX)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});

test("the sheet for figures is downloaded, filled in and comes back into the report", async ({ page }) => {
  const query = `unit=td&period=${QUARTER.code}`;
  await page.goto(`/staff/reports/sections?${query}`);
  await page.getByRole("button", { name: "Bắt đầu lập báo cáo" }).click();
  await page.getByRole("link", { name: "Nhập số liệu từ bảng tính (XLSX)" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải mẫu (XLSX)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`so-lieu-td-${QUARTER.code}.xlsx`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("No sheet");
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => at + 1);
  const rowOf = (key: string) => rows.find((at) => sheet.getCell(at, 1).value === key) ?? 0;
  const fill = async (value: number) => {
    sheet.getCell(rowOf("electronic.documents"), 4).value = value;
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await page.getByLabel("Tệp bảng tính").setInputFiles({ name: "so.xlsx", mimeType: "", buffer });
    await page.getByRole("button", { name: "Nhập số liệu" }).click();
  };
  await fill(-1);
  await expect(page.getByRole("alert")).toContainText("không phải là số từ 0");
  await fill(1004);
  await expect(page).toHaveURL(/\/staff\/reports\/sections/);
  await page.goto(`/staff/reports/section?${query}&section=I.7`);
  await expect(page.locator("#in-ra")).toContainText("1.004 văn bản");
});

test("what makes no form says so with 422, and a unit out of reach is not there", async ({ page }) => {
  for (const [query, sentence] of [
    ["unit=td&period=2026-Q9", "Chọn kỳ báo cáo trong danh sách"],
    ["period=2026-Q1", "Chọn đơn vị báo cáo"],
    ["unit=td&from=31/12/2025&to=01/12/2025", "đang sau “Đến ngày” 01/12/2025"],
    ["unit=td&from=31/02/2025&to=01/12/2025", "Nhập “Từ ngày” là ngày có thật"],
  ] as const) {
    const answer = await page.goto(`/staff/reports/form?${query}`);
    expect(answer?.status(), query).toBe(422);
    await expect(page.getByRole("alert")).toContainText(sentence);
    await expectAccessible(page);
  }
  const list = await page.goto(`/staff/reports/episodes?unit=td&period=${QUARTER.code}&key=khong-co`);
  expect(list?.status()).toBe(422);
  const file = await page.request.get(`/staff/reports/file?unit=td&period=${QUARTER.code}&as=exe`);
  expect([file.status(), await file.text()]).toEqual([422, expect.stringContaining("Chọn một dạng tệp")]);
  const nowhere = await page.goto(`/staff/reports/form?unit=khong-co&period=${QUARTER.code}`);
  expect(nowhere?.status()).toBe(404);
  await expectAccessible(page);
});
