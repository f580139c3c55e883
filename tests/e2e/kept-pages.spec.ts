import { expect, test } from "@playwright/test";
import pg from "pg";
import { expectAccessible } from "../support/axe";
import { secondPortal, wireTo } from "../support/second-portal";
import { CONTENT, fillMatter, next } from "../support/sending";

const first = () => process.env.E2E_URL ?? "";
const database = () => process.env.E2E_DATABASE_URL ?? "";
const textOf = async (address: string) => (await fetch(address)).text();

test("a change is seen at once, whoever makes it; without the database nothing is shown that may be wrong", async ({
  page,
}) => {
  const wire = await wireTo(database());
  const second = await secondPortal(wire.url);
  const sql = new pg.Client({ connectionString: database() });
  await sql.connect();
  try {
    await test.step("neither portal shows a kept page that has changed", async () => {
      const addresses = [first(), second.address].map((address) => `${address}/tro-giup`);
      for (let i = 0; i < 5; i += 1) {
        const words = `Nơi nhận khiếu nại thử ${i}`;
        for (const address of addresses) await textOf(address);
        await sql.query(
          `INSERT INTO setting (key, value) VALUES ('complaintInfo', to_jsonb($1::text))
           ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
          [words],
        );
        for (const address of addresses) expect(await textOf(address)).toContain(words);
      }
      await sql.query("DELETE FROM setting WHERE key = 'complaintInfo'");
      for (const address of addresses) expect(await textOf(address)).not.toContain("khiếu nại thử");
    });

    await test.step("an answer that is taken down is gone with the next request", async () => {
      const list = await textOf(`${first()}/cong-khai`);
      const slug = /href="\/cong-khai\/([^"?/]+)"/.exec(list)?.[1] ?? "";
      const answer = `${second.address}/cong-khai/${slug}`;
      expect((await fetch(answer)).status).toBe(200);
      await sql.query("UPDATE published_feedback SET withdrawn_at = now() WHERE slug = $1", [slug]);
      expect((await fetch(answer)).status).toBe(410);
      expect(await textOf(`${first()}/cong-khai`)).not.toContain(slug);
      await sql.query("UPDATE published_feedback SET withdrawn_at = NULL WHERE slug = $1", [slug]);
      expect((await fetch(answer)).status).toBe(200);
    });

    await test.step("what was written when the database went away stays on the page, to be sent again", async () => {
      await page.goto(`${second.address}/gui-pakn`);
      await page.getByLabel("Cách làm việc của cơ quan, cán bộ").check();
      await page.getByRole("button", { name: /^(Bắt đầu|Tiếp tục)$/ }).click();
      await fillMatter(page);
      await wire.cut();
      const away = page.waitForResponse((answer) => answer.request().method() === "POST");
      await next(page);
      expect((await away).status()).toBe(503);
      await expect(page.getByRole("main").getByText(CONTENT)).toBeVisible();
      await expectAccessible(page);
      await wire.mend();
      await expect
        .poll(async () => (await fetch(`${second.address}/`)).status, { timeout: 20_000 })
        .toBe(200);
      await page.getByRole("button", { name: "Gửi lại" }).click();
      await expect(page).toHaveURL(/lien-he$/);
      await page.getByRole("button", { name: "Quay lại" }).click();
      await expect(page.getByLabel("Sự việc cụ thể")).toHaveValue(CONTENT);
    });

    await test.step("while the database is away the page says so, in the frame, and then it is back", async () => {
      expect((await fetch(`${second.address}/`)).status).toBe(200);
      await wire.cut();
      const away = await page.goto(`${second.address}/`);
      expect(away?.status()).toBe(503);
      expect(away?.headers()["retry-after"]).toBe("30");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/tạm|bận|gián đoạn/i);
      await expect(page.getByRole("banner")).toBeVisible();
      await expectAccessible(page);
      for (const path of ["/cong-khai", "/lien-he"])
        expect((await fetch(second.address + path)).status, path).toBe(503);
      await wire.mend();
      await expect
        .poll(async () => (await fetch(`${second.address}/`)).status, { timeout: 20_000 })
        .toBe(200);
    });
  } finally {
    await sql.end();
    await second.stop();
    await wire.cut();
  }
});
