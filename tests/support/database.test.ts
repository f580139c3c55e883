import { describe, expect, it } from "vitest";
import { testDatabase } from "./database";

const { db, pool } = await testDatabase();

describe("the database's own rules", () => {
  it("finds words without their diacritics, whatever joins them", async () => {
    const { rows } = await pool.query<{ found: boolean }>(
      "SELECT f_search('Quyết định 123/QĐ-UBND “ĐẤT đai”', 'nội dung') @@ f_query($1) AS found",
      ["dat qđ-ubnd"],
    );
    expect(rows[0]?.found).toBe(true);
  });

  it("finds a text whose letters were typed apart from their marks, and one in capitals", async () => {
    const { rows } = await pool.query<{ same: boolean }>(
      "SELECT f_plain(normalize($1, NFD)) = $2 AND f_plain(upper($1)) = $2 AND f_plain('Ω ' || $1) = 'ω ' || $2 AS same",
      [
        "Đường số 5 – thửa đất ở Nghĩa Lộ, mã_số A.1/b-c@d",
        "duong so 5   thua dat o nghia lo, ma so a 1 b c d",
      ],
    );
    expect(rows[0]?.same).toBe(true);
  });

  it("indexes the beginning of a very long text", async () => {
    const { rows } = await pool.query<{ found: boolean }>(
      "SELECT f_search('x', 'đầu tiên ' || repeat('chữ ', 30000) || repeat('a', 100000)) @@ f_query('dau tien') AS found",
    );
    expect(rows[0]?.found).toBe(true);
  });

  it("refuses to change or remove what was audited", async () => {
    const entry = await db.auditEntry.create({
      data: { at: new Date("2026-01-05T02:00:00Z"), action: "test", subject: "test" },
    });
    await expect(db.auditEntry.delete({ where: { id: entry.id } })).rejects.toThrow(/append-only/);
    await expect(db.auditEntry.update({ where: { id: entry.id }, data: { action: "x" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(pool.query("TRUNCATE audit_entry")).rejects.toThrow(/append-only/);
    await expect(pool.query("TRUNCATE feedback_event")).rejects.toThrow(/append-only/);
  });
});
