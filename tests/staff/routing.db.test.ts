import { beforeAll, describe, expect, it } from "vitest";
import { transferSlip } from "~/features/routing/transfer-slip.server";
import { transferSlipDocx } from "~/features/routing/transfer-slip-docx.server";
import { loadItem } from "~/features/workflow/item.server";
import { REFUSALS } from "~/features/workflow/refusals";
import { setDatabase } from "~/platform/db.server";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { LAN, openOffice, WHOLE_ANSWER } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

const ASSESS = { assessmentClass: "B", contentTypes: ["1"], kind: "ACT", field: "dat-dai" };
const done = async (answer: Promise<{ status: number; shown: string }>) => {
  const { status, shown } = await answer;
  expect(status, shown.slice(0, 300)).toBe(303);
};
/** An item that Minh has classified. */
async function assessed(): Promise<string> {
  const code = await office.arrive();
  await done(office.act("quay", code, "register"));
  await done(office.act("minh", code, "assess", ASSESS));
  return code;
}
const page = (person: Parameters<typeof office.visit>[0], code: string) =>
  office.visit(person, "staff.feedback.$code", { code });

describe("units that help", () => {
  it("are never given longer than the answer itself has", async () => {
    const code = await assessed();
    const late = { unit: UNITS.own, coordinatingUnits: [UNITS.other], opinionsBy: "31/12/2099" };
    const { status, shown } = await office.act("minh", code, "assign", late);
    expect(status).toBe(422);
    expect(shown).toContain("ý kiến phải có trước khi trả lời người gửi");
    expect(shown).toContain("31/12/2099");
  });

  it("are asked with a date of their own, answer once heard, and do nothing else", async () => {
    const code = await assessed();
    await done(
      office.act("minh", code, "assign", {
        unit: UNITS.own,
        coordinatingUnits: [UNITS.other],
        instruction: "Rõ số thửa.",
      }),
    );
    const leg = () =>
      db.coordinatingUnit.findFirstOrThrow({
        where: { unit: UNITS.other, feedback: { referenceCode: code } },
      });
    expect((await leg()).dueOn).not.toBeNull();
    const mails = await db.outboxMessage.findMany({
      where: { kind: "N5", unit: UNITS.other },
    });
    expect(JSON.stringify(mails.map(({ payload }) => payload))).toContain("COORDINATING");
    const lines = async (person: "nguoiLa" | "khanh") =>
      JSON.parse((await office.visit(person, "staff.coordination", {})).shown).lines;
    expect(await lines("nguoiLa")).toMatchObject([{ code, isTheirs: true }]);
    // Who only watches is offered no form.
    expect(await lines("khanh")).toMatchObject([{ code, isTheirs: false }]);
    expect((await office.act("nguoiLa", code, "start")).status).toBe(403);
    expect((await office.act("hoa", code, "giveOpinion", { stance: "NONE" })).status).toBe(403);
    expect((await office.act("nguoiLa", code, "giveOpinion", { stance: "OPINION" })).status).toBe(422);
    // Nobody answers over their head unseen: the page says who has not spoken, and the draft asks why.
    await done(office.act("hoa", code, "start"));
    const awaited = expect.stringContaining("Chưa có ý kiến phối hợp của");
    const draft = await office.visit("hoa", "staff.feedback.$code_.act.draftReply", { code });
    expect(draft.shown).toEqual(awaited);
    const early = await office.act("hoa", code, "draftReply", WHOLE_ANSWER);
    expect(early).toMatchObject({ status: 422, shown: awaited });
    await done(office.act("nguoiLa", code, "giveOpinion", { stance: "OPINION", text: "Thửa 12, tờ 5." }));
    expect((await leg()).answeredOn).not.toBeNull();
    expect((await page("hoa", code)).shown).toContain("Thửa 12, tờ 5.");
    await done(office.act("hoa", code, "draftReply", WHOLE_ANSWER));
  });

  it("read the item and never learn who sent it: they answer nobody", async () => {
    const code = await assessed();
    await done(office.act("minh", code, "assign", { unit: UNITS.own, coordinatingUnits: [UNITS.other] }));
    const seen = await page("nguoiLa", code);
    expect(seen.status).toBe(200);
    expect(seen.shown).not.toContain("Xem người gửi");
    const opened = await office.visit("nguoiLa", "staff.feedback.$code_.sender", { code }, {});
    expect(opened.status).toBe(404);
    expect(opened.shown).not.toContain(LAN.name);
    expect((await office.visit("nguoiLa", "staff.feedback.$code_.arrival", { code })).status).toBe(404);
  });

  it("have a slip that names the sender by the code alone and comes to the same bytes", async () => {
    const code = await assessed();
    await done(office.act("minh", code, "assign", { unit: UNITS.other, slipNo: "12/PC-VP" }));
    const item = await loadItem(db, code);
    if (!item) throw new Error("no item");
    const slip = await transferSlip(db, item, item.events.length - 1);
    if (!slip) throw new Error("no slip");
    expect(slip).toMatchObject({ code, slipNo: "12/PC-VP", mayReturn: true });
    const [one, two] = [await transferSlipDocx(slip), await transferSlipDocx(slip)];
    expect(one.equals(two)).toBe(true);
    expect(await transferSlip(db, item, 0)).toBeNull();
    const { content: _content, ...rest } = slip;
    expect(JSON.stringify(rest)).not.toContain(LAN.name);
  });
});

describe("an item that two units refuse", () => {
  it("is returned once, then waits for the leader with both reasons and its own due date", async () => {
    const code = await assessed();
    const due = (await office.itemOf(code)).dueOn;
    await done(office.act("minh", code, "assign", { unit: UNITS.other }));
    expect((await office.act("nguoiLa", code, "dispute", { reason: "x" })).shown).toContain(
      REFUSALS.RETURN_INSTEAD.message,
    );
    await done(
      office.act("nguoiLa", code, "return", { reason: "Việc của sở khác.", suggestedUnit: UNITS.own }),
    );
    await done(office.act("minh", code, "assign", { unit: UNITS.other }));
    expect((await office.act("nguoiLa", code, "return", { reason: "Vẫn không." })).status).toBe(409);
    await done(
      office.act("nguoiLa", code, "dispute", { reason: "Luật giao nơi khác.", suggestedUnit: UNITS.own }),
    );
    expect(await office.itemOf(code)).toMatchObject({ attention: "DISPUTED", dueOn: due });
    const shown = (await page("lanhDao", code)).shown;
    for (const reason of ["Việc của sở khác.", "Luật giao nơi khác."]) expect(shown).toContain(reason);
    const queue = await office.visit("lanhDao", "staff.queue", {}, undefined, "?tab=leader");
    expect(queue.shown).toContain(code);
    expect((await office.act("khanh", code, "assign", { unit: UNITS.own })).status).toBe(409);
    await done(
      office.act("lanhDao", code, "decideUnit", { unit: UNITS.other, instruction: "Theo Luật Đất đai." }),
    );
    expect(await office.itemOf(code)).toMatchObject({ attention: null, holder: UNITS.other, dueOn: due });
    const decided = await loadItem(db, code);
    if (!decided) throw new Error("no item");
    const slip = await transferSlip(db, decided, decided.events.length - 1);
    expect(slip?.mayReturn, "what a leader decided is given back by nobody").toBe(false);
    expect((await office.act("nguoiLa", code, "return", { reason: "Lần nữa." })).status).toBe(409);
  });

  it("keeps who helps when the lead gives it back, and has them ticked where it is assigned anew", async () => {
    const code = await assessed();
    await done(office.act("minh", code, "assign", { unit: UNITS.other, coordinatingUnits: [UNITS.commune] }));
    const { id: feedbackId } = await office.itemOf(code);
    const legs = () => db.coordinatingUnit.findMany({ where: { feedbackId }, select: { unit: true } });
    await done(
      office.act("nguoiLa", code, "return", { reason: "Việc của sở khác.", suggestedUnit: UNITS.own }),
    );
    expect(await legs()).toEqual([{ unit: UNITS.commune }]);
    const form = await office.visit("minh", "staff.feedback.$code_.act.$action", { code, action: "assign" });
    expect(JSON.parse(form.shown).known).toMatchObject({ coordinatingUnits: [UNITS.commune] });
    const helped = { unit: UNITS.commune, coordinatingUnits: [UNITS.commune] };
    await done(office.act("minh", code, "assign", helped));
    expect(await legs(), "who helped so far and leads now helps no more").toEqual([]);
  });

  it("goes round no further: units pass it down only, and what a leader decided only a leader changes", async () => {
    const code = await assessed();
    const below = "t-chi-cuc-xay-dung";
    await db.unit.upsert({
      where: { code: below },
      create: {
        ...{ code: below, name: "Chi cục Thử", level: "DEPARTMENT", parent: UNITS.other },
        validFrom: new Date("2015-01-01T00:00:00Z"),
      },
      update: {},
    });
    const why = { instruction: "Việc của nơi khác." };
    const to = (person: "nguoiLa" | "khanh" | "lanhDao", unit: string, form: object = why) =>
      office.act(person, code, "assign", { unit, ...form });
    await done(office.act("minh", code, "assign", { unit: UNITS.other }));
    expect((await to("nguoiLa", UNITS.commune)).shown).toContain(REFUSALS.RETURN_TO_PASS_ON.message);
    expect((await to("khanh", UNITS.commune, {})).shown).toContain(REFUSALS.REROUTE_NEEDS_REASON.message);
    const offered = await office.visit("nguoiLa", "staff.feedback.$code_.act.$action", {
      ...{ code, action: "assign" },
    });
    const { fields } = JSON.parse(offered.shown) as { fields: { name: string; options?: unknown[] }[] };
    expect(fields.find(({ name }) => name === "unit")?.options).toMatchObject([{ value: below }]);

    const own = { reason: "Không.", suggestedUnit: UNITS.other };
    expect((await office.act("nguoiLa", code, "return", own)).status).toBe(422);
    // Whoever names no other unit says that none is known.
    const nowhere = await office.act("nguoiLa", code, "return", { reason: "Không." });
    expect(nowhere).toMatchObject({ status: 422, shown: expect.stringContaining("không rõ đơn vị nào") });
    await done(office.act("nguoiLa", code, "return", { reason: "Không. Chưa rõ nơi nào." }));
    await done(office.act("minh", code, "assign", { unit: UNITS.other }));
    expect((await to("nguoiLa", UNITS.commune)).status).toBe(409);
    await done(office.act("nguoiLa", code, "dispute", { reason: "Không rõ của ai." }));
    await done(office.act("lanhDao", code, "decideUnit", { unit: UNITS.other, instruction: "Giao." }));
    for (const person of ["nguoiLa", "khanh"] as const)
      expect((await to(person, UNITS.commune)).shown).toContain(REFUSALS.LEADER_HAS_DECIDED.message);
    await done(to("nguoiLa", below));
    await done(to("lanhDao", UNITS.own));
    for (const step of ["return", "dispute"])
      expect((await office.act("minh", code, step, { reason: "Không." })).status).toBe(409);
    expect((await to("khanh", UNITS.other)).status).toBe(409);
  });

  it("is decided once when two leaders' forms meet", async () => {
    const code = await assessed();
    await done(office.act("minh", code, "assign", { unit: UNITS.other }));
    await done(office.act("nguoiLa", code, "return", { reason: "Không rõ của ai." }));
    await done(office.act("minh", code, "assign", { unit: UNITS.other }));
    await done(office.act("nguoiLa", code, "dispute", { reason: "Không rõ của ai." }));
    const form = { unit: UNITS.own, instruction: "Giao." };
    const both = await Promise.all([1, 2].map(() => office.act("lanhDao", code, "decideUnit", form)));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    const { holder } = await office.itemOf(code);
    const open = await db.standing.findMany({ where: { toOn: null, feedback: { referenceCode: code } } });
    expect(open.map(({ unit }) => unit)).toEqual([holder]);
  });
});

describe("a matter raised again", () => {
  it("is linked to the first, goes up, and the second time to the leader", async () => {
    const first = await assessed();
    const [again, third] = [await assessed(), await assessed()];
    await done(office.act("minh", again, "linkRepeat", { firstItem: first }));
    expect((await office.act("minh", again, "assign", { unit: UNITS.own })).shown).toContain(
      REFUSALS.REPEAT_GOES_UP.message,
    );
    await done(office.act("khanh", again, "assign", { unit: UNITS.own }));
    await done(office.act("minh", again, "unlinkRepeat", { reason: "Nhầm." }));
    await done(office.act("minh", again, "linkRepeat", { firstItem: first }));
    await done(office.act("hoa", again, "start"));
    expect((await office.act("hoa", again, "draftReply", {})).shown, "who had it waits, too").toContain(
      REFUSALS.REPEAT_WAITS_ABOVE.message,
    );
    const { id: waiting } = await office.itemOf(again);
    const told = await db.outboxMessage.findMany({ where: { kind: "N5" }, orderBy: { id: "asc" } });
    const waits = told.filter(({ payload }) => JSON.stringify(payload).includes("REPEAT_"));
    expect(waits.map(({ unit, staffId, feedbackId }) => ({ unit, staffId, feedbackId }))).toEqual([
      { unit: UNITS.own, staffId: null, feedbackId: waiting },
      { unit: null, staffId: office.ids.khanh, feedbackId: null },
    ]);
    const kept = { unit: UNITS.own, instruction: "Chỉ Sở có thẩm quyền; người khác thụ lý." };
    await done(office.act("khanh", again, "assign", kept));
    await done(office.act("minh", third, "linkRepeat", { firstItem: again }));
    const { id } = await office.itemOf(first);
    expect(await office.itemOf(third)).toMatchObject({ repeatOf: id, attention: "ESCALATED" });
    expect((await office.act("khanh", third, "assign", { unit: UNITS.own })).status).toBe(409);
    await done(
      office.act("lanhDao", third, "decideUnit", { unit: UNITS.own, instruction: "Giải quyết dứt điểm." }),
    );
    expect((await office.act("minh", third, "linkRepeat", { firstItem: "PAKN-26-0000-00" })).status).toBe(
      409,
    );
  });
});

describe("internal notes", () => {
  it("are read by who may open the item, tell a colleague without contents, and never change", async () => {
    const code = await assessed();
    const note = {
      text: "Bà này gửi ba lần rồi.",
      stamp: "a-stamp-of-a-form",
      mention: String(office.ids.hoa),
    };
    const write = () => office.visit("minh", "staff.feedback.$code_.notes", { code }, note);
    await done(write());
    await done(write());
    const { id } = await office.itemOf(code);
    expect(await db.internalNote.count({ where: { feedbackId: id } })).toBe(1);
    expect((await page("hoa", code)).shown).toContain(note.text);
    expect((await page("kiemTra", code)).shown).toContain(note.text);
    expect((await page("nguoiLa", code)).status).toBe(404);
    const mails = await db.outboxMessage.findMany({ where: { kind: "mention", staffId: office.ids.hoa } });
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toContain(note.text);
    await expect(db.internalNote.updateMany({ data: { text: "x" } })).rejects.toThrow(/append-only/);
    await done(office.act("minh", code, "proposeRejection", { reason: "R7", note: "Tố cáo." }));
    expect((await page("hoa", code)).status).toBe(404);
    expect((await page("khanh", code)).shown).toContain(note.text);
    const strangers = await office.visit(
      "khanh",
      "staff.feedback.$code_.notes",
      { code },
      { ...note, stamp: "another-stamp" },
    );
    expect(strangers.status).toBe(422);
  });
});
