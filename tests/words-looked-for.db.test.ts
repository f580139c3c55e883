import { expect, it } from "vitest";
import { publisher } from "../app/features/publication/library.test-kit";
import { paths } from "../app/paths";
import { setDatabase } from "../app/platform/db.server";
import { testDatabase } from "./support/database";
import { wholeSite } from "./support/whole-site";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const site = await wholeSite();
const page = async (q: string) => (await site.ask(paths.answers({ q }))).text();

it("the list says which words it looked for, and speaks of what was typed only where that was looked for", async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  const publish = publisher(db);
  await publish("Tách hộ khẩu cho con");
  await publish("Khẩu phần ăn của hộ nghèo");
  const EXACT = "Trong đó 01 có đúng cụm từ đã gõ.";
  expect(await page("hộ khẩu")).toContain(EXACT);
  for (const typed of ["hộkhẩu", "hokhau"]) {
    const shown = await page(typed);
    expect(shown).toContain(`Không có trả lời nào có đủ các từ “${typed}”. Đang tìm “hộ khẩu”.`);
    expect(shown, "nobody typed that").not.toContain(EXACT);
  }
});
