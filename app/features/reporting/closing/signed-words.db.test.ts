import { expect, test } from "vitest";
import { buildWhole } from "../documents/build-whole.server";
import { at, period } from "../hand-made-items.test-kit";
import { closedWhole } from "./closed-whole.server";
import { reportingOffice, SIGN } from "./reporting-office.test-kit";

const { db, pool, head, closeAnswered, step, frozen } = await reportingOffice();

const OLD = "Đã xử lý xong 01 PAKN theo lời văn ngày ký.";

/** As if the portal had written other sentences on the day of the signature, under the same figures. */
async function signedInOtherWords(closingId: number): Promise<void> {
  const bytes = await closedWhole(db, closingId, "json");
  const whole = JSON.parse(bytes?.toString("utf8") ?? "");
  const section = whole.sections.find(({ key }: { key: string }) => key === "I.3");
  section.paragraphs = [OLD];
  whole.findings = [
    { rule: "S4", where: "I.3", words: "Điều đã thấy khi ký.", numbers: [] },
    { rule: "S99", where: "I.3", words: "Theo quy tắc nay không còn.", numbers: [], severity: "MILD" },
  ];
  delete whole.intro;
  await pool.query("ALTER TABLE report_file DISABLE TRIGGER USER");
  const { rowCount } = await pool.query(
    "UPDATE report_file SET bytes = $2, sha256 = sha256($2) WHERE closing_id = $1 AND name = 'whole.json'",
    [closingId, Buffer.from(JSON.stringify(whole))],
  );
  expect(rowCount).toBe(1);
}

test("the page of a signed report says what was signed, not what its figures would be put into words as today", async () => {
  expect(await closeAnswered("A", "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
  const asked = { unit: "A", period: period("2025-Q1"), now: at("2025-03-20") };
  const said = async () => {
    const built = await buildWhole(db, asked);
    if (!built.ok) throw new Error(built.reason);
    const { written, findings } = built.value.whole;
    const paragraphs = written.sections.find(({ key }) => key === "I.3")?.paragraphs ?? [];
    return { paragraphs, intro: written.intro, findings: findings.map(({ words }) => words) };
  };
  const before = await said();
  expect(before.paragraphs.join(" ")).toContain("tổng số PAKN là 02");
  expect(await step("A", "2025-Q1", head("A"), SIGN, "2025-03-17")).toMatchObject({ ok: true });
  expect((await said()).paragraphs.slice(0, before.paragraphs.length)).toEqual(before.paragraphs);
  await signedInOtherWords((await frozen("A", "2025-Q1")).id);
  expect(await said()).toEqual({
    paragraphs: [OLD],
    intro: before.intro,
    findings: ["Điều đã thấy khi ký.", "Theo quy tắc nay không còn."],
  });
});
