import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { parsePeriod } from "~/shared/period";
import { testDatabase } from "../../../../tests/support/database";
import { formSheet } from "../form-sheet";
import { buildReport } from "../report.server";
import { copyForm, saveForm } from "./edit-form.server";
import { listForms, readForm } from "./form-list.server";

const { db, pool } = await testDatabase();
const now = new Date("2026-11-20T03:00:00Z");
const sheetOf = async (code: string) => {
  const period = parsePeriod(code);
  if (!period) throw new Error(code);
  const report = await buildReport(db, { unit: "P", period, now });
  if (!report.ok) throw new Error(report.reason);
  return formSheet(report.value);
};

test("a corrected title and formula show at once, a stale correction is refused, a new circular is a new row", async () => {
  await pool.query(
    "INSERT INTO unit (code, name, level, valid_from) VALUES ('P', 'Tỉnh', 'PROVINCE', '2020-01-01')",
  );
  const staff = await db.staff.create({
    data: { email: "a@b.example", name: "A", unit: "P", passwordHash: "-" },
  });
  const form = (await listForms(db)).find(
    ({ code, validTo, use }) => code.startsWith("II.05") && use === "LEAF" && !validTo,
  );
  const read = form && (await readForm(db, form.id));
  if (!read) throw new Error("No form");
  const columns = read.form.columns.map((column) =>
    column.key === "published" ? { ...column, label: "Đã đăng tải", formula: "c6 + 2" } : column,
  );
  const edit = { form: { ...read.form, columns }, seen: read.seen, by: staff.id };
  expect(await saveForm(db, edit, now)).toEqual({ ok: true, value: true });
  expect(await saveForm(db, edit, now)).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
  const sheet = await sheetOf("2026-Q3");
  expect(sheet.groups.at(-1)?.columns[0]?.label).toBe("Đã đăng tải");
  expect(sheet.total.values.at(-1)).toBe(2);

  const copy = {
    id: read.form.id,
    code: "X.05a",
    citation: "Thông tư mới",
    validFrom: localDate("2026-09-15"),
    by: staff.id,
  };
  expect(await copyForm(db, { ...copy, validFrom: read.form.validFrom }, now)).toMatchObject({
    reason: "NOT_LATER",
  });
  // By what was closed nobody reports again: the new form begins after it.
  const set = await db.formSet.findFirstOrThrow({ where: { validTo: null } });
  const { id: reportId } = await db.report.create({
    data: {
      ...{
        unit: "P",
        period: "2026-M09",
        formSet: set.code,
        periodKind: "MONTH",
        begunAt: now,
      },
      ...{ periodFrom: new Date("2026-09-15"), periodTo: new Date("2026-10-14") },
      closings: {
        create: {
          number: 1,
          closedAt: now,
          closedBy: "A",
          content: "{}",
          hash: new Uint8Array(createHash("sha256").update("{}").digest()),
          isZero: true,
        },
      },
    },
  });
  const { id: closingId } = await db.reportClosing.findFirstOrThrow({ where: { reportId } });
  await db.report.update({ where: { id: reportId }, data: { status: "CLOSED", closingId } });
  expect(await copyForm(db, copy, now)).toEqual({ ok: false, reason: "PERIOD_CLOSED", closed: "2026-10-14" });
  await db.report.update({ where: { id: reportId }, data: { status: "DRAFT", closingId: null } });
  expect(await copyForm(db, { ...copy, code: "II.06a/VPCP/KSTT" }, now)).toMatchObject({
    reason: "CODE_TAKEN",
  });
  expect(await copyForm(db, copy, now)).toMatchObject({ ok: true });
  expect((await sheetOf("2026-Q3")).code).toBe(read.form.code);
  expect((await sheetOf("2026-Q4")).code).toBe("X.05a");
});
