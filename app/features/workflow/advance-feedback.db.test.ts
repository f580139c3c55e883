import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { createDemoUnits } from "../../../prisma/seed/demo/create-units";
import { testDatabase } from "../../../tests/support/database";
import { trackedItem } from "../intake/tracking.queries.server";
import { type Acting, advanceFeedback } from "./advance-feedback.server";
import { loadItem, stateOf } from "./item.server";
import { type NewFeedback, receiveFeedback } from "./receive-feedback.server";

const { db, pool } = await testDatabase();
await createDemoUnits(db);
const at = (text: string) => new Date(`${text}+07:00`);
const MORNING = at("2026-11-02T08:00:00");

const focal: Acting = { submitter: false, roles: [{ role: "PROVINCIAL_FOCAL", unit: "vp-ubnd" }] };
const staffOf = (unit: string): Acting => ({
  submitter: false,
  roles: (["FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const).map((role) => ({ role, unit })),
});
const PLAIN: NewFeedback = {
  receivedAt: MORNING,
  channel: "web",
  receivingUnit: "vp-ubnd",
  form: "PHAN_ANH",
  title: "Trả kết quả trễ hẹn",
  content: "Ba lần hẹn đều chưa có kết quả.",
};
const receive = (given: Partial<NewFeedback> = {}) =>
  receiveFeedback(db, { ...PLAIN, ...given }, given.receivedAt ?? MORNING, async () => {});
const item = async (code: string) => {
  const found = await loadItem(db, code);
  if (!found) throw new Error(`${code} is gone`);
  return found;
};
const register = (referenceCode: string, now = at("2026-11-02T09:00:00")) =>
  advanceFeedback(
    db,
    { referenceCode, action: "register", event: { type: "registered" }, acting: focal },
    now,
  );

const assessed = {
  type: "assessed",
  assessmentClass: "B",
  field: "dat-dai",
  kind: "ACT",
  countedKind: "ACT",
  contentTypes: [1],
} as const;

async function assigned(): Promise<string> {
  const { referenceCode } = await receive();
  await register(referenceCode);
  const step = { referenceCode, acting: focal };
  await advanceFeedback(
    db,
    { ...step, action: "assess", event: { ...assessed, contentTypes: [1] } },
    at("2026-11-02T10:00:00"),
  );
  await advanceFeedback(
    db,
    { ...step, action: "assign", event: { type: "assigned", unit: "so-nnmt", coordinatingUnits: ["so-tp"] } },
    at("2026-11-03T10:00:00"),
  );
  return referenceCode;
}

describe("an item that moves", () => {
  test("state, event, what counting reads and messages change together", async () => {
    const code = await assigned();
    const found = await db.feedback.findUniqueOrThrow({
      where: { referenceCode: code },
      include: {
        events: { orderBy: { seq: "asc" } },
        standings: { orderBy: { seq: "asc" } },
        episodes: true,
        coordinatingUnits: true,
      },
    });
    expect(found).toMatchObject({ status: "ASSIGNED", holder: "so-nnmt", field: "dat-dai", version: 3 });
    expect(found.events.map((event) => [event.type, event.fromStatus, event.toStatus])).toEqual([
      ["registered", "SUBMITTED", "REGISTERED"],
      ["assessed", "REGISTERED", "ASSESSED"],
      ["assigned", "ASSESSED", "ASSIGNED"],
    ]);
    expect(
      found.standings.map((s) => [
        s.unit,
        s.field,
        s.fromOn.toISOString().slice(0, 10),
        s.toOn?.toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ["vp-ubnd", "dat-dai", "2026-11-02", "2026-11-03"],
      ["so-nnmt", "dat-dai", "2026-11-03", undefined],
    ]);
    expect(found.coordinatingUnits.map(({ unit }) => unit)).toEqual(["so-tp"]);
    const kinds = (await db.outboxMessage.findMany({ where: { feedbackId: found.id } })).map(
      ({ kind }) => kind,
    );
    expect(kinds).toContain("N5");
  });

  test("time granted to a day off ends at the next working day, and officer and sender are told so", async () => {
    const code = await assigned();
    const acting = staffOf("so-nnmt");
    const step = async (command: Parameters<typeof advanceFeedback>[1]) =>
      advanceFeedback(db, command, at("2026-11-04T09:00:00"));
    await step({ referenceCode: code, action: "start", event: { type: "started" }, acting });
    // 28 November 2026 is a Saturday, 5 December another.
    const extended = {
      type: "extended",
      dueOn: localDate("2026-11-28"),
      reason: "E1",
      note: "Đi xem",
    } as const;
    expect(await step({ referenceCode: code, action: "extend", event: extended, acting })).toMatchObject({
      ok: true,
    });
    const found = await item(code);
    expect(stateOf(found).dueOn).toBe("2026-11-30");
    const corrected = { dueOn: localDate("2026-12-05"), takenBack: false, reason: "Nhầm ngày" } as const;
    const event = { type: "extension_corrected", ...corrected } as const;
    expect(await step({ referenceCode: code, action: "correctExtension", event, acting })).toMatchObject({
      ok: true,
    });
    expect(stateOf(await item(code)).dueOn).toBe("2026-12-07");
    const told = await db.outboxMessage.findMany({
      where: { feedbackId: found.id, kind: "N6" },
      orderBy: { id: "asc" },
    });
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { what: "EXTENDED", dueOn: "30/11/2026", dayOff: "28/11/2026" },
      { what: "CORRECTED", dueOn: "07/12/2026", dayOff: "05/12/2026" },
    ]);
    const tracked = await trackedItem(db, code, at("2026-11-05T09:00:00"));
    expect(tracked?.timeline.map(({ text }) => text).join()).toContain("Ngày 05/12/2026 là ngày nghỉ");
  });

  test("a refused step leaves no trace", async () => {
    const { referenceCode } = await receive();
    const command = { referenceCode, action: "start", event: { type: "started" }, acting: focal } as const;
    expect(await advanceFeedback(db, command, at("2026-11-02T09:00:00"))).toEqual({
      ok: false,
      reason: "NOT_YOUR_ROLE",
    });
    expect(await item(referenceCode)).toMatchObject({ status: "SUBMITTED", version: 0, events: [] });
  });

  test("when the added work fails, nothing happened", async () => {
    const { referenceCode } = await receive();
    const command = {
      referenceCode,
      action: "register",
      event: { type: "registered" },
      acting: focal,
    } as const;
    const boom = advanceFeedback(db, command, at("2026-11-02T09:00:00"), async () => {
      throw new Error("boom");
    });
    await expect(boom).rejects.toThrow("boom");
    expect(await item(referenceCode)).toMatchObject({ status: "SUBMITTED", registerNo: null, events: [] });
  });

  test("of two who act at once one wins and the other is told", async () => {
    const code = await assigned();
    const version = (await item(code)).version;
    const acting = staffOf("so-nnmt");
    const now = at("2026-11-04T09:00:00");
    const both = await Promise.all([
      advanceFeedback(
        db,
        { referenceCode: code, version, action: "start", event: { type: "started" }, acting },
        now,
      ),
      advanceFeedback(
        db,
        {
          referenceCode: code,
          version,
          action: "return",
          event: { type: "returned", reason: "Không thuộc lĩnh vực" },
          acting,
        },
        now,
      ),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toEqual({ ok: false, reason: "CHANGED_MEANWHILE" });
    expect((await item(code)).events).toHaveLength(version + 1);
  });

  test("who saw an older version is told, though the step would be possible", async () => {
    const code = await assigned();
    const old = {
      referenceCode: code,
      version: 1,
      action: "start",
      event: { type: "started" },
      acting: staffOf("so-nnmt"),
    } as const;
    expect(await advanceFeedback(db, old, at("2026-11-04T09:00:00"))).toEqual({
      ok: false,
      reason: "CHANGED_MEANWHILE",
    });
  });

  test("a mistaken denunciation is hidden from the moment somebody says so", async () => {
    const { referenceCode } = await receive();
    await register(referenceCode);
    const event = { type: "rejection_proposed", reason: "R7", note: "Là tố cáo" } as const;
    await advanceFeedback(
      db,
      { referenceCode, action: "proposeRejection", event, acting: focal },
      at("2026-11-02T10:00:00"),
    );
    expect(await item(referenceCode)).toMatchObject({ confidential: true });
  });
});

describe("the register", () => {
  test("has no gap when many are entered at once and some fail", async () => {
    const unit = {
      receivingUnit: "so-yt",
      enteredBy: { ...staffOf("so-yt"), role: "FOCAL_OFFICER" as const },
    };
    const entries = Array.from({ length: 12 }, (_, i) =>
      receiveFeedback(db, { ...PLAIN, ...unit }, MORNING, async () => {
        if (i % 4 === 1) throw new Error("the line broke");
      }).catch(() => null),
    );
    await Promise.all(entries);
    const numbers = await db.feedback.findMany({
      where: { receivingUnit: "so-yt" },
      orderBy: { registerNo: "asc" },
    });
    expect(numbers.map(({ registerNo }) => registerNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("has what was withdrawn before anybody registered it, with whoever came around it", async () => {
    const unit = { receivingUnit: "so-ct" };
    const first = await receive(unit);
    const kept = await receive(unit);
    const withdraw = {
      action: "withdraw",
      event: { type: "withdrawn" },
      acting: { submitter: true },
    } as const;
    const { referenceCode } = first;
    expect(
      await advanceFeedback(db, { referenceCode, ...withdraw }, at("2026-11-02T08:30:00")),
    ).toMatchObject({ ok: true });
    expect((await register(kept.referenceCode)).ok).toBe(true);
    expect(
      await advanceFeedback(
        db,
        { referenceCode: kept.referenceCode, ...withdraw },
        at("2026-11-02T10:00:00"),
      ),
    ).toMatchObject({ ok: true });
    expect(await item(referenceCode)).toMatchObject({
      status: "WITHDRAWN",
      registerYear: 2026,
      registerNo: 1,
    });
    expect(await item(kept.referenceCode)).toMatchObject({ status: "WITHDRAWN", registerNo: 2 });
  });

  test("has a number for everything that is counted and has left the entrance, without a gap", async () => {
    expect(await db.feedback.count({ where: { status: { not: "SUBMITTED" }, registerNo: null } })).toBe(0);
    const gaps = await db.$queryRaw`SELECT receiving_unit, register_year FROM feedback
      WHERE register_no IS NOT NULL GROUP BY receiving_unit, register_year
      HAVING max(register_no) <> count(*) OR min(register_no) <> 1`;
    expect(gaps).toEqual([]);
  });

  test("belongs to the year of the true arrival", async () => {
    const enteredBy = { ...staffOf("so-tc"), role: "FOCAL_OFFICER" as const };
    const receivedAt = at("2025-12-31T23:30:00");
    const { id } = await receiveFeedback(
      db,
      { ...PLAIN, receivingUnit: "so-tc", receivedAt, enteredBy },
      MORNING,
      async () => {},
    );
    expect(await db.feedback.findUniqueOrThrow({ where: { id } })).toMatchObject({
      registerYear: 2025,
      registerNo: 1,
    });
  });
});

describe("history", () => {
  test("can be added to and never changed, whoever asks", async () => {
    const code = await assigned();
    const { id } = await item(code);
    await expect(
      db.feedbackEvent.updateMany({ where: { feedbackId: id }, data: { type: "resolved" } }),
    ).rejects.toThrow(/append-only/);
    await expect(pool.query("DELETE FROM feedback_event WHERE feedback_id = $1", [id])).rejects.toThrow(
      /append-only/,
    );
  });

  test("gives the stored columns again when replayed", async () => {
    const code = await assigned();
    const stored = await item(code);
    const { status, holder, field, countedKind } = stateOf(stored);
    expect({ status, holder, field, countedKind }).toEqual({
      status: stored.status,
      holder: stored.holder,
      field: stored.field,
      countedKind: stored.countedKind,
    });
  });
});
