import { expect, test } from "vitest";
import { loadReference } from "../../../../prisma/seed/reference";
import { testDatabase } from "../../../../tests/support/database";
import { readOutline, saveOutline } from "./edit-outline.server";
import { outlineApart, renewOutlines } from "./renew-outlines.server";

const { db, pool } = await testDatabase();
const now = new Date("2026-11-20T03:00:00Z");

/** As an older version left it: the section of PAKN without its last sentence, forms under their codes. */
const age = (code: string) =>
  pool.query(
    `UPDATE report_outline SET title = 'Bản cũ', definition = replace(
       (definition #- '{sections,3,sentences,4}')::text, '{form:pakn}', 'II.05a/VPCP/KSTT')::jsonb WHERE code = $1`,
    [code],
  );

test("untouched outlines are brought to the present text, corrected ones are left and told", async () => {
  await loadReference(db);
  expect(await renewOutlines(db)).toEqual([]);
  const present = await readOutline(db, "2026-xa");

  await pool.query("UPDATE report_outline SET valid_to = '2026-12-14' WHERE code = '2026-xa'");
  await age("2026-xa");
  const corrected = await readOutline(db, "2026-tinh");
  if (!present || !corrected) throw new Error("No outline");
  await pool.query(
    "INSERT INTO unit (code, name, level, valid_from) VALUES ('P', 'Tỉnh', 'PROVINCE', '2020-01-01')",
  );
  const { id: by } = await db.staff.create({
    data: { email: "a@b.example", name: "A", unit: "P", passwordHash: "-" },
  });
  const [head, ...rest] = corrected.outline.sections;
  const sections = [{ ...head, title: "Tên riêng của tỉnh" }, ...rest] as typeof corrected.outline.sections;
  const outline = { ...corrected.outline, sections };
  expect(await saveOutline(db, { outline, seen: corrected.seen, by }, now)).toMatchObject({ ok: true });

  await loadReference(db);
  const renewed = await readOutline(db, "2026-xa");
  expect(renewed?.outline).toEqual({ ...present.outline, validTo: "2026-12-14" });
  const kept = await readOutline(db, "2026-tinh");
  expect(kept?.outline.sections[0]?.title).toBe("Tên riêng của tỉnh");
  expect(kept && (await outlineApart(db, kept.outline))).toEqual({
    correctedAt: now,
    frame: false,
    sections: ["I"],
  });
  expect(renewed && (await outlineApart(db, renewed.outline))).toBeNull();
});
