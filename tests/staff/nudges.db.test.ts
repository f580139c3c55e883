import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workOffRun } from "~/features/nudges/bulk-work.server";
import { nudgeRound } from "~/features/nudges/nudge-round.server";
import { makePromise } from "~/features/replies/promises.server";
import { type PrismaClient, setDatabase } from "~/platform/db.server";
import { addDays, localDateOf, toDbDate } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

/** Monday, half past eight in the morning. */
const NOW = new Date("2026-11-23T08:30:00+07:00");
const TODAY = localDateOf(NOW);
class Killed extends Error {}

/** The database as a process sees it that is killed before its `steps`-th statement. */
function killedAfter(steps: number): PrismaClient {
  let done = 0;
  return db.$extends({
    query: {
      $allOperations({ args, query }) {
        done += 1;
        if (done > steps) throw new Killed();
        return query(args);
      },
    },
  }) as unknown as PrismaClient;
}

/** Runs `work` killed after 0, 1, 2 … statements until one run comes to its end; answers how many kills there were. */
async function killEverywhere(
  prepare: () => Promise<void>,
  work: (db: PrismaClient) => Promise<unknown>,
  check: () => Promise<void>,
) {
  for (let steps = 0; ; steps += 1) {
    await prepare();
    const ended = await work(killedAfter(steps)).then(
      () => true,
      (error) => {
        if (error instanceof Killed) return false;
        throw error;
      },
    );
    await work(db);
    await check();
    if (ended) return steps;
  }
}

let office: Awaited<ReturnType<typeof openOffice>>;
const dueIn = (code: string, days: number) =>
  db.feedback.update({
    where: { referenceCode: code },
    data: {
      dueOn: toDbDate(addDays(TODAY, days)),
      episodes: { updateMany: { where: {}, data: { dueOn: toDbDate(addDays(TODAY, days)) } } },
    },
  });

beforeAll(async () => {
  office = await openOffice(db);
  const received = new Date("2026-11-02T01:00:00Z");
  for (const days of [2, 0, -1, -3, -8]) {
    const code = await office.arrive({ receivedAt: received });
    await dueIn(code, days);
  }
});

const sent = async () => ({
  letters: await db.outboxMessage.groupBy({ by: ["staffId"], where: { kind: "digest" }, _count: true }),
  notes: await db.outboxMessage.count({ where: { kind: "N6" } }),
  nudges: (
    await db.nudge.findMany({ orderBy: [{ feedbackId: "asc" }, { step: "asc" }, { staffId: "asc" }] })
  ).map(({ feedbackId, step, staffId }) => `${feedbackId} ${step} ${staffId}`),
});
const forget = async () => {
  await db.dailyDigest.deleteMany();
  await db.nudge.deleteMany();
  await db.automaticNote.deleteMany();
  await db.outboxMessage.deleteMany({ where: { kind: { in: ["digest", "N6"] } } });
};

describe("a round of reminders", () => {
  // Four people are enough to be cut off between.
  const away = () =>
    db.staff.updateMany({
      where: { id: { notIn: [office.ids.minh, office.ids.tuan, office.ids.khanh, office.ids.lanhDao] } },
      data: { disabledAt: NOW },
    });
  beforeAll(async () => {
    await away();
    return async () => {
      await db.staff.updateMany({ data: { disabledAt: null } });
    };
  });
  beforeEach(forget);

  it("tells everyone once what they have to know, and nobody outside working hours", async () => {
    expect(await nudgeRound(db, new Date("2026-11-22T08:30:00+07:00"))).toBeNull();
    expect(await nudgeRound(db, new Date("2026-11-23T19:30:00+07:00"))).toBeNull();
    expect(await nudgeRound(db, NOW)).toMatchObject({ notes: 1 });
    const { minh, tuan, khanh, lanhDao } = office.ids;
    const steps = (await sent()).nudges.map((line) => line.split(" ").slice(1).join(" "));
    expect(steps.filter((line) => line.startsWith("SHARE"))).toEqual([`SHARE ${minh}`]);
    expect(steps.filter((line) => line.startsWith("DUE"))).toEqual([`DUE ${minh}`]);
    expect(steps.filter((line) => line.startsWith("LATE_HEAD"))).toEqual(Array(3).fill(`LATE_HEAD ${tuan}`));
    expect(steps.filter((line) => line.startsWith("LATE_FOCAL"))).toEqual(
      Array(2).fill(`LATE_FOCAL ${khanh}`),
    );
    expect(steps.filter((line) => line.startsWith("LATE_LEADER"))).toEqual([`LATE_LEADER ${lanhDao}`]);
    const { letters } = await sent();
    expect(letters.every(({ _count }) => _count === 1)).toBe(true);
    expect(letters.map(({ staffId }) => staffId)).toEqual(
      expect.arrayContaining([minh, tuan, khanh, lanhDao]),
    );
    expect(await nudgeRound(db, NOW)).toEqual({ letters: 0, notes: 0 });
    // The next day says nothing again that was said, and still counts what waits.
    await nudgeRound(db, new Date("2026-11-25T08:30:00+07:00"));
    const again = (await sent()).nudges.filter((line) => line.includes("LATE_LEADER"));
    expect(again).toHaveLength(1);
  });

  it("is right wherever it is cut off, and when two run at once", { timeout: 120_000 }, async () => {
    // Between two people all there is to be cut off happens.
    const { khanh, lanhDao } = office.ids;
    await db.staff.updateMany({ where: { id: { in: [khanh, lanhDao] } }, data: { disabledAt: NOW } });
    await nudgeRound(db, NOW);
    const whole = await sent();
    await forget();
    const kills = await killEverywhere(
      forget,
      (killed) => nudgeRound(killed, NOW),
      async () => expect(await sent()).toEqual(whole),
    );
    expect(kills).toBeGreaterThan(20);
    await forget();
    await Promise.all([nudgeRound(db, NOW), nudgeRound(db, NOW)]);
    expect(await sent()).toEqual(whole);
  });
});

describe("work on many items", () => {
  const ASSESS = { assessmentClass: "B", contentTypes: "1", kind: "ACT", field: "dat-dai" };
  let assessed: string[];
  beforeAll(async () => {
    assessed = [];
    for (let i = 0; i < 4; i += 1) {
      const code = await office.arrive();
      await office.act("minh", code, "register");
      if (i < 3) await office.act("minh", code, "assess", ASSESS);
      assessed.push(code);
    }
  });
  const begin = async (kind: string, codes: string[]) => {
    const answer = await office.visit("minh", "staff.bulk._index", {}, { kind, codes });
    return answer.to?.split("/").at(-1) ?? "";
  };

  it("shows first what cannot be done and why, then does the rest and says so item by item", async () => {
    const id = await begin("ASSIGN", assessed);
    const params = { id };
    expect(
      (await office.visit("minh", "staff.bulk.$id", params, { intent: "preview", target: "x" })).status,
    ).toBe(422);
    const note = "Xử lý sớm. ".repeat(455);
    const long = await office.visit("minh", "staff.bulk.$id", params, { target: UNITS.other, note });
    expect(long.status, "an instruction is never cut").toBe(422);
    expect(long.shown).toContain(note);
    await office.visit("minh", "staff.bulk.$id", params, {
      intent: "preview",
      target: UNITS.other,
      items: ["0", "1", "2"],
    });
    const preview = JSON.parse((await office.visit("minh", "staff.bulk.$id", params)).shown);
    expect(preview.lines.map(({ refusal }: { refusal: string | null }) => refusal === null)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect((await office.itemOf(assessed[0] ?? "")).status).toBe("ASSESSED");
    // A colleague acts between preview and confirmation.
    await office.act("minh", assessed[1] ?? "", "reclassify", { field: "ho-tich", kind: "ACT", note: "x" });
    await office.act("minh", assessed[1] ?? "", "assess", { ...ASSESS, field: "ho-tich" });
    await office.visit("minh", "staff.bulk.$id", params, {
      intent: "confirm",
      target: UNITS.other,
      items: ["0", "1", "2"],
    });
    const result = JSON.parse((await office.visit("minh", "staff.bulk.$id", params)).shown);
    expect(result).toMatchObject({ confirmed: true, finished: true });
    expect(result.lines.map(({ done }: { done: boolean }) => done)).toEqual([true, false, true, false]);
    expect(result.lines[1].refusal).toContain("Người khác vừa xử lý");
    expect((await office.itemOf(assessed[0] ?? "")).holder).toBe(UNITS.other);
    expect((await office.visit("hoa", "staff.bulk.$id", params)).status).toBe(404);
  });

  it("does each item once, wherever the worker is cut off", { timeout: 60_000 }, async () => {
    const codes = [await office.arrive(), await office.arrive()];
    const { hoa, minh } = office.ids;
    let id = 0;
    let before: number[] = [];
    const versions = () => Promise.all(codes.map(async (code) => (await office.itemOf(code)).version));
    const kills = await killEverywhere(
      async () => {
        const to = (await office.itemOf(codes[0] ?? "")).handlerId === hoa ? minh : hoa;
        before = await versions();
        id = Number(await begin("HAND", codes));
        const run = { confirmedAt: NOW, intent: { to, toName: "x" } };
        await db.bulkRun.update({ where: { id }, data: run });
      },
      (killed) => workOffRun(killed, id, new Date(), () => false),
      async () => {
        expect(await versions()).toEqual(before.map((version) => version + 1));
        const items = await db.bulkItem.findMany({ where: { runId: id } });
        expect(items.map(({ outcome }) => outcome)).toEqual(["DONE", "DONE"]);
      },
    );
    expect(kills).toBeGreaterThan(10);
  });

  it("hands the work of somebody who leaves to a colleague, and logs it", async () => {
    const code = await office.arrive();
    await office.act("minh", code, "hand", { to: String(office.ids.hoa) });
    expect((await office.itemOf(code)).handlerId).toBe(office.ids.hoa);
    const { hoa, minh } = office.ids;
    const open = await db.feedback.count({ where: { handlerId: hoa } });
    const { id: feedbackId } = await office.itemOf(code);
    const promised = { feedbackId, eventSeq: 1, unit: UNITS.own, staffId: hoa };
    const promise = (text: string) => ({
      outcome: "O5" as const,
      followUp: { kind: "PROMISE" as const, text, ownerId: hoa, dueOn: addDays(TODAY, 20) },
    });
    for (const text of ["Sửa biển chỉ dẫn.", "Niêm yết lại."])
      await db.$transaction((tx) => makePromise(tx, promised, promise(text), NOW));
    const listed = JSON.parse((await office.visit("tuan", "staff.hand-over", {})).shown).people;
    expect(listed).toContainEqual(expect.objectContaining({ staffId: hoa, items: open, promises: 2 }));
    const person = `${hoa}@${UNITS.own}`;
    expect((await office.visit("truongLa", "staff.hand-over", {}, { person })).status).toBe(422);
    const answer = await office.visit("tuan", "staff.hand-over", {}, { person });
    const params = { id: answer.to?.split("/").at(-1) ?? "" };
    const items = Array.from({ length: open }, (_, i) => String(i));
    const form = { target: String(minh), items, promises: ["0"], note: "Nghỉ hưu." };
    await office.visit("tuan", "staff.bulk.$id", params, { ...form, intent: "preview" });
    const shown = JSON.parse((await office.visit("tuan", "staff.bulk.$id", params)).shown).promises;
    expect(shown).toMatchObject([
      { text: "Sửa biển chỉ dẫn.", chosen: true, refusal: null },
      { text: "Niêm yết lại.", chosen: false, refusal: null },
    ]);
    await office.visit("tuan", "staff.bulk.$id", params, { ...form, intent: "confirm" });
    expect(await db.feedback.count({ where: { handlerId: hoa } })).toBe(0);
    expect((await office.itemOf(code)).handlerId).toBe(minh);
    const [moved, left] = await db.replyPromise.findMany({
      where: { feedbackId },
      include: { steps: { orderBy: { seq: "asc" } } },
      orderBy: { id: "asc" },
    });
    expect(moved).toMatchObject({ ownerId: minh, steps: [{ kind: "MADE" }, { kind: "HANDED" }] });
    expect(moved?.steps[1]).toMatchObject({ staffId: office.ids.tuan });
    expect(moved?.steps[1]?.note).toMatch(/^Bàn giao việc của .+ cho .+\. Nghỉ hưu\.$/);
    expect(left, "what was not ticked stays").toMatchObject({ ownerId: hoa, steps: [{ kind: "MADE" }] });
    expect(await db.auditEntry.count({ where: { action: "work.hand-over", subject: `staff:${hoa}` } })).toBe(
      1,
    );
  });
});

describe("an urging letter", () => {
  it("is one letter however often its form is posted, and its unit can read it", async () => {
    const form = { stamp: crypto.randomUUID(), answerBy: "31/12/2099" };
    const query = `?unit=${UNITS.own}`;
    const late = JSON.parse((await office.visit("khanh", "staff.urging.new", {}, undefined, query)).shown);
    const items = late.items.map(({ code }: { code: string }) => code);
    expect((await office.visit("khanh", "staff.urging.new", {}, { ...form, items }, query)).status).toBe(422);
    const good = { ...form, answerBy: late.answerBy.split("-").reverse().join("/"), items };
    const [one, two] = await Promise.all(
      [1, 2].map(() => office.visit("khanh", "staff.urging.new", {}, good, query)),
    );
    expect(one?.to).toMatch(/\/staff\/urging\/\d+$/);
    expect(two?.to).toBe(one?.to);
    expect(await db.outboxMessage.count({ where: { kind: "urging", unit: UNITS.own } })).toBe(1);
    const params = { id: one?.to?.split("/").at(-1) ?? "" };
    expect((await office.visit("tuan", "staff.urging.$id", params)).status).toBe(200);
    expect((await office.visit("nguoiLa", "staff.urging.$id", params)).status).toBe(404);
    expect((await office.visit("tuan", "staff.urging.$id_.file", params)).status).toBe(200);
    const mine = await office.visit("tuan", "staff.sent-to-me", {});
    expect(mine.shown).toContain("Đôn đốc đơn vị");
  });
});
