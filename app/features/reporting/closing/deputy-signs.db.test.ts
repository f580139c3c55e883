import { describe, expect, it } from "vitest";
import type { Actor } from "~/features/access/permissions";
import { localDate, toDbDate } from "~/shared/local-date";
import { at, period } from "../hand-made-items.test-kit";
import { takeReportStep } from "../periods/take-report-step.server";
import { paperOf } from "./paper.server";
import { reportingOffice, SIGN } from "./reporting-office.test-kit";

const { db, head, close, step, frozen } = await reportingOffice();
const { id: staffId } = await db.staff.create({
  data: {
    ...{ email: "pho@b.example", name: "Phó", unit: "A", passwordHash: "-" },
    roles: { create: { role: "HANDLER", unit: "B" } },
  },
});
const deputy: Actor = { staffId, name: "Phạm Văn Phó", email: "pho@b.example", unit: "A", roles: [] };
const delegation = (unit: string, from: string, to: string) =>
  db.signingDelegation.create({
    data: {
      ...{ unit, deputyId: staffId, principalId: null, createdBy: staffId, createdAt: at("2025-03-01") },
      ...{ mode: "KT", onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC", ground: "QĐ 12/QĐ-A" },
      ...{ validFrom: toDbDate(localDate(from)), validTo: toDbDate(localDate(to)) },
    },
  });
const history = async (unit: string) =>
  (await db.reportEvent.findMany({ where: { report: { unit } }, orderBy: { id: "desc" }, take: 1 }))[0];

describe("a report that waits for a head who is away", () => {
  it("is signed by a deputy on the days of the delegation alone, in the words of the delegation", async () => {
    const { id } = await delegation("A", "2025-03-17", "2025-03-18");
    expect(await close("A", "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
    const asChief = { ...SIGN, delegation: id };
    for (const day of ["2025-03-16", "2025-03-19"])
      expect(await step("A", "2025-Q1", deputy, asChief, day), day).toMatchObject({
        reason: "NOT_YOUR_DUTY",
      });
    expect(await step("A", "2025-Q1", deputy, SIGN, "2025-03-17"), "as the head").toMatchObject({
      reason: "NO_DELEGATION",
    });
    expect(await step("A", "2025-Q1", deputy, { action: "submit" }, "2025-03-17")).toMatchObject({
      reason: "NOT_YOUR_DUTY",
    });
    expect(await step("A", "2025-Q1", deputy, asChief, "2025-03-18")).toEqual({ ok: true, value: true });
    const { id: closingId } = await frozen("A", "2025-Q1");
    expect(await db.reportSignature.findUnique({ where: { closingId } })).toMatchObject({
      ...{ mode: "KT", position: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", signer: "Phạm Văn Phó" },
    });
    expect(await history("A")).toMatchObject({
      action: "sign",
      reason: "Ký theo giao ký thay: QĐ 12/QĐ-A\nLý do vẫn ký khi còn thiếu: Chỉ gửi biểu",
    });
  });

  it("is never signed by the deputy who closed it, nor by a delegation of another unit", async () => {
    const { id } = await delegation("B", "2025-03-17", "2025-03-20");
    const elsewhere = await db.signingDelegation.findFirstOrThrow({ where: { unit: "A" } });
    const both = { ...deputy, roles: [{ role: "FOCAL_OFFICER", unit: "B" }] } as const;
    expect(await close("B", "2025-Q1", "2025-03-16", { actor: both })).toMatchObject({ ok: true });
    const signs = { ...SIGN, delegation: id };
    expect(
      await step("B", "2025-Q1", deputy, { ...SIGN, delegation: elsewhere.id }, "2025-03-17"),
    ).toMatchObject({
      reason: "NO_DELEGATION",
    });
    expect(await step("B", "2025-Q1", both, signs, "2025-03-17")).toMatchObject({ reason: "OWN_CLOSING" });
    const { id: closingId } = await frozen("B", "2025-Q1");
    expect(await paperOf(db, closingId, both, at("2025-03-17"))).toMatchObject({ ownClosing: true });
    // Sent back to be drawn up anew, and closed by somebody else.
    const back = { action: "reopen", reason: "Sai một dòng" } as const;
    expect(await step("B", "2025-Q1", deputy, back, "2025-03-17")).toMatchObject({ ok: true });
    expect(await close("B", "2025-Q1", "2025-03-18")).toMatchObject({ ok: true });
    expect(await step("B", "2025-Q1", deputy, signs, "2025-03-18")).toMatchObject({ ok: true });
  });
});

describe("at a signature each question", () => {
  it("has an answer of its own, asked and written down under its own name", async () => {
    expect(await close("OLD", "2025-Q1", "2025-03-16")).toMatchObject({ ok: true });
    const actor = { ...deputy, ...head("OLD") };
    const sign = async (answers: Record<string, string>) => {
      const form = new FormData();
      const typed = {
        action: "sign",
        mode: "KT",
        onBehalfOf: "Chủ tịch",
        position: "Phó Chủ tịch",
        ...answers,
      };
      for (const [name, value] of Object.entries(typed)) form.set(name, value);
      const asked = { unit: "OLD", period: period("2025-Q1"), actor, form, tellReturn: async () => {} };
      return takeReportStep(db, asked, at("2025-03-18"));
    };
    const first = await sign({ gapsReason: "Chưa có mục II" });
    expect(first.refusal, "what is missing says nothing of the office").toBe("SIGNS_FOR_SELF");
    expect(Object.keys(first.reply?.errors ?? {})).toEqual(["ground"]);
    const second = await sign({ ground: "QĐ 15" });
    expect(second.refusal, "nor the office of what is missing").toBe("PAPER_GAPS");
    expect(Object.keys(second.reply?.errors ?? {})).toEqual(["gapsReason"]);
    expect(await sign({ ground: "QĐ 15", gapsReason: "Chưa có mục II" })).toMatchObject({ reply: null });
    expect((await history("OLD"))?.reason).toBe(
      "Căn cứ ký thay: QĐ 15\nLý do vẫn ký khi còn thiếu: Chưa có mục II",
    );
  });
});
