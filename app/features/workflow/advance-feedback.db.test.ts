import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { createDemoUnits } from "../../../prisma/seed/demo/create-units";
import { testDatabase } from "../../../tests/support/database";
import { trackedItem } from "../intake/tracking.queries.server";
import { advanceFeedback } from "./advance-feedback.server";
import { stateOf } from "./item.server";
import { at, focal, itemsOn, staffOf } from "./items-on.test-kit";

const { db, pool } = await testDatabase();
await createDemoUnits(db);
const { receive, item, register, assigned } = itemsOn(db);

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
