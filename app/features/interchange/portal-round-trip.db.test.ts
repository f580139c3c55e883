import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { createDemoUnits } from "../../../prisma/seed/demo/create-units";
import { testDatabase } from "../../../tests/support/database";
import {
  correctPublication,
  publishFeedback,
  unpublishFeedback,
} from "../publication/publish-feedback.server";
import { insertSender } from "../senders/sender.server";
import type { Action } from "../workflow/actions";
import { type AdvanceCommand, advanceFeedback } from "../workflow/advance-feedback.server";
import { correctFeedback } from "../workflow/correct-feedback.server";
import { type EventData, whoIsAnswered } from "../workflow/events";
import { receiveFeedback } from "../workflow/receive-feedback.server";
import { importKit } from "./import-kit.test-kit";

const NOW = new Date("2026-11-20T00:00:00Z");
const [portal, elsewhere] = [await testDatabase(), await testDatabase()];
const [here, there] = [importKit(portal, NOW), importKit(elsewhere, NOW)];
afterAll(() => {
  here.dispose();
  there.dispose();
});
beforeAll(async () => {
  await createDemoUnits(portal.db);
  await createDemoUnits(elsewhere.db);
});

const at = (day: string, time = "09:00:00.123") => new Date(`2026-${day}T${time}+07:00`);
const office = {
  submitter: false as const,
  roles: (["PROVINCIAL_FOCAL", "AGENCY_HEAD", "LEADER"] as const).map((role) => ({ role, unit: "vp-ubnd" })),
};
const handlers = {
  submitter: false as const,
  roles: (["FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"] as const).map((role) => ({ role, unit: "so-nnmt" })),
};
const sender = { submitter: true as const };
const TEXTS = { publicTitle: "Trễ hẹn", publicContent: "Ba lần hẹn.", publicReply: "Đã trả kết quả." };

/** An item of the portal and the acts on it; each has to succeed. */
async function anItem(entered: boolean, kind: "ACT" | "BOTH" = "ACT") {
  const { referenceCode } = await receiveFeedback(
    portal.db,
    {
      receivedAt: at("09-01", "08:00:00.000"),
      ...{ channel: entered ? "post" : "web", receivingUnit: "vp-ubnd", form: "KIEN_NGHI", kind },
      ...{
        title: "Trả kết quả trễ hẹn",
        content: "Ba lần hẹn.\nKhông có kết quả.",
        proposal: "Hẹn một lần.",
      },
      ...(kind === "BOTH" && { countedKind: "REGULATION" as const }),
      ...(entered && { enteredBy: { ...office, role: "PROVINCIAL_FOCAL" as const } }),
    },
    entered ? at("09-03") : at("09-01", "08:00:00.000"),
    async (tx, { id }) =>
      void (await insertSender(tx, id, { type: "PERSON", name: "Lan", phone: "0912 345 678" } as never)),
  );
  const act = async (day: string, who: AdvanceCommand["acting"], action: Action, event: EventData) =>
    expect(
      await advanceFeedback(
        portal.db,
        { referenceCode, action, event, acting: who } as AdvanceCommand,
        at(day),
      ),
      `${action} on ${day}`,
    ).toEqual(expect.objectContaining({ ok: true }));
  return { referenceCode, act };
}

const ASSESSED: Extract<EventData, { type: "assessed" }> = {
  ...{ type: "assessed", assessmentClass: "B", field: "dat-dai", kind: "ACT", countedKind: "ACT" },
  contentTypes: [1],
};

async function correctArrival(referenceCode: string, receivedAt: Date, on: Date) {
  const item = await portal.db.feedback.findUniqueOrThrow({ where: { referenceCode } });
  const { title, content, channel, nationalCode, procedureCode } = item;
  const corrected = {
    form: "KIEN_NGHI" as const,
    title: `${title}.`,
    content,
    proposal: "Bỏ bớt giấy tờ",
    channel,
    nationalCode,
    procedureCode,
    receivedAt,
  };
  return correctFeedback(portal.db, { referenceCode, acting: office, reason: "Gõ nhầm ngày", corrected }, on);
}

describe("items of the portal", () => {
  test("come out, go into another register and come out of it the same, byte for byte", async () => {
    const { referenceCode, act } = await anItem(true, "BOTH");
    expect(await correctArrival(referenceCode, at("09-02", "14:30:00.000"), at("09-04"))).toMatchObject({
      ok: true,
    });
    expect(await portal.db.feedback.findUnique({ where: { referenceCode } })).toMatchObject({
      ...{ form: "KIEN_NGHI", proposal: "Bỏ bớt giấy tờ" },
    });
    await act("09-05", office, "assess", ASSESSED);
    await act("09-06", office, "assign", { type: "assigned", unit: "so-nnmt", coordinatingUnits: ["so-tp"] });
    await act("09-07", handlers, "start", { type: "started" });
    await act("09-08", handlers, "requestInformation", { type: "information_requested", text: "Số thửa?" });
    await act("09-09", handlers, "resume", { type: "resumed" });
    await act("09-10", handlers, "requestInformation", { type: "information_requested", text: "Tờ số mấy?" });
    await act("09-11", sender, "receiveInformation", { type: "information_received", text: "Tờ số 7" });
    await act("09-11", handlers, "extend", {
      type: "extended",
      dueOn: localDate("2026-10-12"),
      reason: "E1",
    });
    // Corrected once more, with much behind it already: what counting reads is rewritten from the true arrival on.
    expect(await correctArrival(referenceCode, at("09-01", "07:15:00.000"), at("09-12"))).toMatchObject({
      ok: true,
    });
    await act("09-13", handlers, "draftReply", { type: "reply_drafted", outcome: "O5", reply: "Đã trả." });
    await act("09-14", handlers, "resolve", { type: "resolved", outcome: "O5", reply: "Đã trả." });
    const target = { referenceCode, acting: office };
    const texts = { ...TEXTS, publicTitle: "Lộ tên" };
    expect(await publishFeedback(portal.db, { ...target, texts }, at("09-15"))).toMatchObject({ ok: true });
    expect(
      await correctPublication(portal.db, { ...target, texts: TEXTS, reason: "Lộ tên" }, at("09-16")),
    ).toMatchObject({ ok: true });
    expect(await unpublishFeedback(portal.db, { ...target, reason: "Xem lại" }, at("09-17"))).toMatchObject({
      ok: true,
    });
    expect(await publishFeedback(portal.db, { ...target, texts: TEXTS }, at("09-18"))).toMatchObject({
      ok: true,
    });
    await act("09-19", office, "reopen", {
      ...{ type: "reopened", reason: "Có tình tiết mới", dueOn: localDate("2026-10-15") },
    } as EventData);
    await act("09-20", handlers, "draftReply", { type: "reply_drafted", outcome: "O6", reply: "Đã sửa." });
    await act("09-21", handlers, "resolve", { type: "resolved", outcome: "O6", reply: "Đã sửa." });

    // Open again, with a name found in the copy: it comes down at once, here and in every register that reads the line.
    await act("09-22", office, "reopen", {
      ...{ type: "reopened", reason: "Vẫn chưa đúng", dueOn: localDate("2026-10-20") },
    } as EventData);
    expect(await correctPublication(portal.db, { ...target, texts, reason: "Sửa" }, at("09-23"))).toEqual(
      expect.objectContaining({ ok: true, value: expect.objectContaining({ status: "IN_PROGRESS" }) }),
    );
    expect(await unpublishFeedback(portal.db, { ...target, reason: "Lộ tên" }, at("09-24"))).toEqual(
      expect.objectContaining({ ok: true, value: expect.objectContaining({ status: "IN_PROGRESS" }) }),
    );

    const withdrawn = await anItem(false);
    await withdrawn.act("09-02", sender, "withdraw", { type: "withdrawn", note: "Đã xong" });
    const rejected = await anItem(true);
    await rejected.act("09-05", office, "assess", { ...ASSESSED, assessmentClass: "D" });
    await rejected.act("09-06", office, "transferOut", {
      ...{ type: "transferred_out", to: "Bộ Xây dựng", note: "Thẩm quyền của Bộ", answerTo: "UNIT" },
    } as EventData);
    await anItem(false);

    const out = await here.take("feedback");
    expect(out).toHaveLength(4);
    expect(await there.feed("feedback", out)).toMatchObject({
      counts: { imported: 4, refused: 0 },
      refused: [],
    });
    expect(await there.take("feedback")).toEqual(out);
    // Whom the body answers is no key of the format. Here it stays; there the sender is named to nobody (decision 0055).
    expect(JSON.stringify(out)).not.toContain("answerTo");
    const passedOut = { where: { type: "transferred_out" } };
    expect((await portal.db.feedbackEvent.findFirstOrThrow(passedOut)).data).toMatchObject({
      answerTo: "UNIT",
    });
    const read = await elsewhere.db.feedbackEvent.findFirstOrThrow(passedOut);
    expect(read.data).toEqual({ to: "Bộ Xây dựng" });
    expect(whoIsAnswered(undefined, true)).toBe("UNIT");
    expect(await here.feed("feedback", out)).toMatchObject({
      counts: { imported: 0, alreadyThere: 4 },
      differences: {},
    });
    for (const { db } of [portal, elsewhere])
      expect(await db.publishedFeedback.count({ where: { withdrawnAt: null } })).toBe(0);
    const position =
      "SELECT source_id, status, holder, field, counted_kind, received_on::text FROM feedback ORDER BY 1";
    const [mine, theirs] = [await portal.pool.query(position), await elsewhere.pool.query(position)];
    const settled = ({ status }: { status: string }) => !["SUBMITTED", "REGISTERED"].includes(status);
    expect(theirs.rows.filter(settled)).toEqual(mine.rows.filter(settled));
    const counted =
      "SELECT f.source_id, e.seq, e.started_on::text, e.ended_on::text, e.exit, e.end_unit, e.end_field FROM episode e JOIN feedback f ON f.id = e.feedback_id ORDER BY 1, 2";
    expect((await elsewhere.pool.query(counted)).rows).toEqual((await portal.pool.query(counted)).rows);
  });

  test("cannot be given an arrival that a register would refuse", async () => {
    const { referenceCode } = await anItem(true);
    for (const [arrival, reason] of [
      [at("09-03", "09:00:00.124"), "BEFORE_PREVIOUS_EVENT"],
      [new Date("1800-01-01T00:00:00Z"), "RECEIVER_NOT_YET_THERE"],
    ] as const)
      expect(await correctArrival(referenceCode, arrival, at("09-04"))).toEqual({ ok: false, reason });
  });
});
