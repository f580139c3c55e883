import { beforeAll, describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../../../tests/support/database";
import { type AdvanceCommand, advanceFeedback } from "../workflow/advance-feedback.server";
import type { Receipt } from "../workflow/receive-feedback.server";
import { enterOnBehalf } from "./enter-on-behalf.server";
import { onBehalfSchema } from "./on-behalf.schema";
import { giveInformation, withdrawFeedback } from "./submitter-acts.server";
import { trackedItem } from "./tracking.queries.server";
import { lookUp } from "./tracking-access.server";

const { db } = await testDatabase();
const now = new Date("2026-02-05T03:00:00Z");
const minute = (n: number) => new Date(now.getTime() + n * 60_000);
const NAME = "Trần Văn Minh";

let minh: {
  submitter: false;
  staffId: number;
  unit: string;
  roles: { role: "FOCAL_OFFICER"; unit: string }[];
};

beforeAll(async () => {
  const validFrom = new Date("2000-01-01");
  await db.unit.createMany({
    data: [
      { code: "vp-ubnd", name: "Văn phòng UBND tỉnh", level: "OFFICE", validFrom },
      { code: "so-nnmt", name: "Sở Nông nghiệp và Môi trường", level: "DEPARTMENT", validFrom },
    ],
    skipDuplicates: true,
  });
  const { id } = await db.staff.create({
    data: { email: "minh@example.com", name: NAME, unit: "vp-ubnd", passwordHash: "x" },
  });
  minh = {
    submitter: false,
    staffId: id,
    unit: "vp-ubnd",
    roles: [{ role: "FOCAL_OFFICER", unit: "vp-ubnd" }],
  };
});

/** Lan rings up; Minh enters it. */
function call(change: object = {}): Promise<Receipt> {
  const entry = onBehalfSchema({ now, unitSince: localDate("2000-01-01") }).parse({
    channel: "phone",
    receivedDate: "04/02/2026",
    receivedTime: "16:20",
    name: "Nguyễn Thị Lan",
    address: "Thôn 3",
    phone: "0912 345 678",
    email: "lan@example.com",
    title: "Chậm trả kết quả",
    content: "Hồ sơ nộp từ tháng trước chưa có kết quả.",
    form: "PHAN_ANH",
    kind: "ACT",
    ...change,
  });
  const enteredBy = { ...minh, role: "FOCAL_OFFICER" as const };
  return enterOnBehalf(db, { entry, files: [], receivingUnit: "vp-ubnd", enteredBy }, now);
}

async function officer(
  referenceCode: string,
  event: AdvanceCommand["event"],
  action: AdvanceCommand["action"],
) {
  const result = await advanceFeedback(db, { referenceCode, action, event, acting: minh }, minute(1));
  expect(result).toMatchObject({ ok: true });
}

const ask = (code: string) =>
  officer(code, { type: "information_requested", text: "Xin cho biết số hồ sơ." }, "requestInformation");

describe("entering for somebody else", () => {
  test("puts the item in the register with its true arrival, its sender and a receipt to send", async () => {
    const { id, registerNo } = await call();
    expect(registerNo).toBeGreaterThan(0);
    expect(await db.feedback.findUnique({ where: { id } })).toMatchObject({
      status: "REGISTERED",
      receivedAt: new Date("2026-02-04T16:20:00+07:00"),
      enteredAt: now,
      field: "chua-phan-loai",
    });
    expect(await db.sender.findUnique({ where: { feedbackId: id } })).toMatchObject({
      phoneDigits: "0912345678",
    });
    expect(await db.outboxMessage.findFirst({ where: { feedbackId: id } })).toMatchObject({ kind: "N1" });
  });
});

describe("looking up", () => {
  test("opens with both codes however they are typed; an unknown code and a wrong secret are one answer", async () => {
    const { referenceCode, secret } = await call();
    const look = (code: string, typed: string) =>
      lookUp(db, { code, secret: typed, address: "10.0.0.1" }, now);
    expect(await look(referenceCode.toLowerCase().replaceAll("-", " "), secret.toLowerCase())).toMatchObject({
      ok: true,
      referenceCode,
    });
    const wrongSecret = await look(referenceCode, "AAAA-AAAA-AAAA-AAAA");
    expect(await look("PAKN-26-2222-22", secret)).toEqual(wrongSecret);
    expect(await look("không phải mã", "")).toEqual(wrongSecret);
    expect(wrongSecret).toEqual({ ok: false, reason: "WRONG" });
  });

  test("slows an address down that guesses, and nobody else", async () => {
    const { referenceCode, secret } = await call();
    const from = (address: string, typed: string) =>
      lookUp(db, { code: referenceCode, secret: typed, address }, now);
    for (let i = 0; i < 30; i += 1) await from("10.0.0.2", `AAAA-AAAA-AAAA-AAA${i}`);
    expect(await from("10.0.0.2", secret)).toMatchObject({ reason: "SLOW_DOWN" });
    expect(await from("10.0.0.3", secret)).toMatchObject({ ok: true });
  });
});

describe("the tracking page", () => {
  test("shows state, clock and question, and names no member of staff", async () => {
    const { referenceCode } = await call();
    await ask(referenceCode);
    const item = await trackedItem(db, referenceCode, minute(2));
    expect(item).toMatchObject({
      status: "Chờ bạn bổ sung thông tin",
      holder: "Văn phòng UBND tỉnh",
      clock: { dueOn: "2026-02-24", overdue: false },
      question: { text: "Xin cho biết số hồ sơ." },
      mayAnswer: true,
      mayWithdraw: true,
    });
    expect(item?.clock?.counting?.words).toContain("20 ngày kể từ ngày 04/02/2026");
    expect(JSON.stringify(item)).not.toContain(NAME);
    expect(JSON.stringify(item)).not.toContain("Nguyễn Thị Lan");
  });

  test("shows the answer once, and says whether it came in time", async () => {
    const { referenceCode } = await call();
    const roles = (["FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const).map((role) => ({
      role,
      unit: "vp-ubnd",
    }));
    const acting = { ...minh, roles };
    const reply = "Hồ sơ đã có kết quả, mời bà đến nhận.";
    const assessed = { assessmentClass: "B", field: "dat-dai", kind: "ACT", countedKind: "ACT" } as const;
    const steps: Pick<AdvanceCommand, "action" | "event">[] = [
      { action: "assess", event: { type: "assessed", ...assessed, contentTypes: [1] } },
      { action: "assign", event: { type: "assigned", unit: "so-nnmt", instruction: "Nội bộ" } },
    ];
    const late = new Date("2026-02-26T03:00:00Z");
    for (const step of steps) await advanceFeedback(db, { referenceCode, ...step, acting }, late);
    const there = { ...acting, roles: roles.map(({ role }) => ({ role, unit: "so-nnmt" })) };
    const answering: Pick<AdvanceCommand, "action" | "event">[] = [
      { action: "start", event: { type: "started" } },
      { action: "draftReply", event: { type: "reply_drafted", outcome: "O5", reply: "Dự thảo nội bộ" } },
      { action: "resolve", event: { type: "resolved", outcome: "O5", reply } },
    ];
    for (const step of answering) await advanceFeedback(db, { referenceCode, ...step, acting: there }, late);
    const item = await trackedItem(db, referenceCode, late);
    expect(item).toMatchObject({
      answer: { reply, on: "2026-02-26", daysLate: 2 },
      clock: null,
      holder: null,
    });
    expect(JSON.stringify(item).split(reply)).toHaveLength(2);
    expect(JSON.stringify(item)).not.toMatch(/nội bộ/i);
  });

  test("says honestly that it is late", async () => {
    const { referenceCode } = await call();
    const item = await trackedItem(db, referenceCode, new Date("2026-03-01T03:00:00Z"));
    expect(item?.clock).toMatchObject({ overdue: true, words: "quá hạn 5 ngày", urgency: "DUE" });
  });

  test("shows of a denunciation neither text nor holder, not even that it is thought one", async () => {
    const { referenceCode } = await call({ content: "Ông X nhận tiền." });
    await officer(
      referenceCode,
      { type: "rejection_proposed", reason: "R7", note: "Là tố cáo" },
      "proposeRejection",
    );
    const item = await trackedItem(db, referenceCode, minute(2));
    expect(item).toMatchObject({
      own: null,
      holder: null,
      clock: null,
      status: "Đang được xem xét theo quy định",
    });
    expect(JSON.stringify(item)).not.toMatch(/Ông X|tố cáo|Văn phòng/i);
  });
});

describe("what the sender may do", () => {
  test("an answer goes back to the office, sent twice it counts once", async () => {
    const { referenceCode, id } = await call();
    await ask(referenceCode);
    const answer = { referenceCode, version: 2, text: "Số 12/2026.", draftId: null };
    const both = await Promise.all([
      giveInformation(db, answer, minute(3)),
      giveInformation(db, answer, minute(3)),
    ]);
    expect(both.every((result) => result.ok)).toBe(true);
    expect(await db.feedbackEvent.count({ where: { feedbackId: id, type: "information_received" } })).toBe(1);
    expect(await trackedItem(db, referenceCode, minute(4))).toMatchObject({
      mayAnswer: false,
      question: null,
    });
  });

  test("a page read before somebody acted is refused", async () => {
    const { referenceCode } = await call();
    await ask(referenceCode);
    const stale = { referenceCode, version: 1 };
    expect(await withdrawFeedback(db, stale, minute(3))).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
    expect(await giveInformation(db, { ...stale, text: "Số 12.", draftId: null }, minute(3))).toMatchObject({
      reason: "CHANGED_MEANWHILE",
    });
  });

  test("withdrawing closes the item, twice is once", async () => {
    const { referenceCode } = await call();
    const seen = { referenceCode, version: 1 };
    expect(await withdrawFeedback(db, seen, minute(3))).toMatchObject({ ok: true });
    expect(await withdrawFeedback(db, seen, minute(4))).toMatchObject({ ok: true });
    expect(await trackedItem(db, referenceCode, minute(5))).toMatchObject({
      status: "Bạn đã rút",
      mayWithdraw: false,
    });
  });
});
