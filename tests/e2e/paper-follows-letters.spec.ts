import { expect, test } from "@playwright/test";
import pg from "pg";
import { secretHash } from "../../app/features/workflow/reference-code.server";
import { item } from "../support/e2e";

test("paper follows the size of letters chosen, headings too", async ({ page }) => {
  await page.goto("/cong-khai");
  await page.locator("main h2 a, main h3 a").first().click();
  await expect(page.locator(".proof-on-paper")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const letters = (choice: string) =>
    page.evaluate((size) => {
      document.documentElement.dataset.text = size;
      return ["main p", "main h2"].map((part) => {
        const one = document.querySelector(part);
        return one ? Number.parseFloat(getComputedStyle(one).fontSize) : 0;
      });
    }, choice);
  const [usual, largest] = [await letters("usual"), await letters("largest")];
  for (const [index, size] of usual.entries()) expect(largest[index] ?? 0).toBeGreaterThan(size * 1.4);
  expect(largest[1]).toBeGreaterThan(largest[0] ?? 0);
});

test("tables of figures stay tables on paper, and no heading of theirs is folded", async ({ page }) => {
  await page.goto("/thong-ke");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1000 });
  const table = page.locator(".numbers .data").first();
  await expect(table).toHaveCSS("display", "table");
  await expect(page.locator(".numbers > summary").first()).toBeHidden();
});

test("the way of an answered item with two files takes one sheet", async ({ page }) => {
  const code = item("published");
  const secret = "7K4M-2222-3333-4444";
  const sql = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL ?? "" });
  await sql.connect();
  try {
    const { rows } = await sql.query<{ id: number }>(
      "UPDATE feedback SET secret_hash = $1 WHERE reference_code = $2 RETURNING id",
      [Buffer.from(secretHash(secret)), code],
    );
    const id = rows[0]?.id ?? 0;
    const names = ["giấy hẹn trả kết quả.jpg", "ảnh hiện trường.jpg"];
    await sql.query(
      `INSERT INTO attachment (feedback_id, file_name, media_type, size, sha256, content)
       SELECT $1, name, 'image/jpeg', 245000, '\\x00', '\\x00' FROM unnest($2::text[]) AS name`,
      [id, names],
    );
    await page.goto(`/tra-cuu/${code}?khoa=${secret}`);
    for (const name of names) await expect(page.getByRole("link", { name })).toBeVisible();
    const edge = "10mm";
    const margin = { top: edge, right: edge, bottom: edge, left: edge };
    const paper = await page.pdf({ format: "A4", margin });
    expect(paper.toString("latin1").match(/\/Type \/Page$/gm), "sheets").toHaveLength(1);
    await sql.query("DELETE FROM attachment WHERE feedback_id = $1", [id]);
  } finally {
    await sql.end();
  }
});
