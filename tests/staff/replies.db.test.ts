import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { draftReviews } from "~/features/replies/draft-reviews.server";
import { letterOf, lettersOf } from "~/features/replies/letter.server";
import { promisesForSender, promisesOfAnswer } from "~/features/replies/promises.server";
import { remindPromises } from "~/features/replies/remind-promises.server";
import { replyDocx } from "~/features/replies/reply-docx.server";
import { CRITERIA } from "~/features/replies/sheet";
import { loadItem } from "~/features/workflow/item.server";
import { setDatabase } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { formatDateTime } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { ANSWERS, DAY, inDays, itemsToAnswer, POINTS } from "./replying";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const { assessed, started } = itemsToAnswer(office);

describe("a reply point by point", () => {
  // One reply on its way: each test takes it on from where the one before left it.
  const owner = String(office.ids.hoa);
  let code: string;
  let id: number;
  beforeAll(async () => {
    code = await started();
    ({ id } = await office.itemOf(code));
  });

  it("is drafted when every point has its answer", async () => {
    const events = await db.feedbackEvent.findMany({ where: { feedbackId: id, type: "assessed" } });
    expect(events[0]?.data).toMatchObject({
      matter: {
        points: { before: [], after: ["Hẹn trả sổ ba lần", "Cán bộ nói trống không"] },
        articles: { before: [], after: ["23/2015/NĐ-CP; Điều 20"] },
      },
    });
    expect(await db.pointList.findMany({ where: { feedbackId: id } })).toMatchObject([
      { points: ["Hẹn trả sổ ba lần", "Cán bộ nói trống không"] },
    ]);
    const missing = await office.act("hoa", code, "draftReply", { ...ANSWERS, owner, answer2: "" });
    expect(missing.status).toBe(422);
    expect(missing.shown).toContain("Điểm 2 chưa được trả lời");
    const bare = { followUp: "PROMISE", overrideReason: "x".repeat(5001), answer1: ANSWERS.answer1 };
    const wrong = await office.act("hoa", code, "draftReply", bare);
    expect(wrong.status).toBe(422);
    for (const mistake of [
      "Chọn kết quả xử lý",
      "Rút gọn còn tối đa 5.000",
      "Viết sẽ làm gì",
      "Nhập ngày hoàn thành",
    ])
      expect(wrong.shown, "all at once").toContain(mistake);
    expect(wrong.shown, "with what the check finds").toContain("Điểm 2 chưa được trả lời");
    expect(wrong.shown).toContain("Chưa nói người gửi làm gì tiếp");
    const checked = await office.act("hoa", code, "draftReply", { ...ANSWERS, owner, intent: "check" });
    expect(checked.status).toBe(200);
    expect((await office.itemOf(code)).status).toBe("IN_PROGRESS");
    expect((await office.act("hoa", code, "draftReply", { ...ANSWERS, owner })).status).toBe(303);
  });

  it("is sent back with remarks, and says before the head does what it lacks", async () => {
    const uncoded = await office.act("tuan", code, "sendBack", { note: "Nói rõ hơn." });
    expect(uncoded.shown, "remarks are counted by their kind").toContain("Chọn ít nhất một loại góp ý");
    const back = await office.act("tuan", code, "sendBack", {
      note: "Nói rõ hơn.",
      remarks: ["LANGUAGE", "NO_GROUND"],
    });
    expect(back.status).toBe(303);
    expect(await db.draftRemark.findMany({ where: { feedbackId: id } })).toMatchObject([
      { codes: ["LANGUAGE", "NO_GROUND"] },
    ]);
    const { version } = await office.itemOf(code);
    const form = { version: String(version), ...POINTS, procedure: "" };
    const more = { ...form, points: `${form.points}\nSổ bị rách` };
    const points = (said: Record<string, string>) =>
      office.visit("hoa", "staff.feedback.$code_.points", { code }, said);
    expect((await points(more)).shown, "a draft answered the points as they were").toContain("Ghi lý do");
    expect((await points(form)).status, "nothing changed: nothing asked").toBe(303);
    expect((await office.itemOf(code)).version, "nor written").toBe(version);
    const without = { ...ANSWERS, owner, nextStep: "" };
    const warned = await office.act("hoa", code, "draftReply", without);
    expect(warned.status, "the handler hears of it before the head does").toBe(422);
    expect(warned.shown).toContain("Chưa nói người gửi làm gì tiếp");
    const why = { overrideReason: "Bà đã biết phải làm gì." };
    expect((await office.act("hoa", code, "draftReply", { ...without, ...why })).status).toBe(303);
    expect((await office.visit("tuan", "staff.feedback.$code_.act.resolve", { code })).shown).toContain(
      why.overrideReason,
    );
  });

  it("is approved against advice only with a reason, which is kept", async () => {
    const unsure = await office.act("tuan", code, "resolve", { ...ANSWERS, owner, nextStep: "" });
    expect(unsure.status, "advice needs a reason").toBe(422);
    expect(unsure.shown).toContain("ghi vì sao vẫn duyệt");
    const overrideReason = "Đã gọi điện cho bà.";
    const position = "Quyền Giám đốc Chi nhánh ".repeat(6);
    const long = await office.act("tuan", code, "resolve", { ...ANSWERS, owner, overrideReason, position });
    expect(long.status, "a position is never cut").toBe(422);
    expect(long.shown).toContain("Rút gọn còn tối đa 120");
    expect(long.shown).toContain(position);
    const approved = await office.act("tuan", code, "resolve", {
      ...ANSWERS,
      owner,
      nextStep: "",
      overrideReason,
      position: "Giám đốc",
    });
    expect(approved.status, approved.shown).toBe(303);
    expect(await db.replySheet.findMany({ where: { feedbackId: id, stage: "APPROVED" } })).toMatchObject([
      { overrideReason, signMode: "DIRECT", position: "GIÁM ĐỐC" },
    ]);
    const mail = await db.outboxMessage.findFirst({ where: { feedbackId: id, kind: "N7" } });
    expect(mail?.payload, "the sender reads with the answer what it promises").toMatchObject({
      promises: [`Trả sổ tận nhà, thực hiện trước ngày ${inDays(10)}.`],
    });
  });

  it("reminds of its promise on the days before and after, until it is kept by who made it", async () => {
    const promise = await db.replyPromise.findFirstOrThrow({ where: { feedbackId: id } });
    expect(promise).toMatchObject({ text: "Trả sổ tận nhà", unit: UNITS.own, ownerId: office.ids.hoa });
    const on = (days: number) => new Date(promise.dueOn.getTime() + days * DAY + 3 * 3_600_000);
    expect(await remindPromises(db, on(-8))).toBe(0);
    expect(await remindPromises(db, on(-7))).toBe(1);
    expect(await remindPromises(db, on(-6)), "once").toBe(0);
    expect(await remindPromises(db, on(1)), "owner and head").toBe(2);
    expect(await remindPromises(db, on(2))).toBe(0);
    // Whoever was moved opens the promise no more, and a place of work alone opens none: the head is reminded alone.
    const staffId = office.ids.hoa;
    await db.staffRole.updateMany({ where: { staffId }, data: { unit: UNITS.other } });
    for (const unit of [UNITS.other, UNITS.own]) {
      await db.staff.update({ where: { id: staffId }, data: { unit } });
      await db.promiseReminder.deleteMany();
      expect(await remindPromises(db, on(1))).toBe(1);
      expect(await db.promiseReminder.findMany()).toMatchObject([{ staffId: office.ids.tuan }]);
    }
    await db.staffRole.updateMany({ where: { staffId }, data: { unit: UNITS.own } });

    const kept = {
      ...{ kind: "KEPT", "KEPT.day": inDays(0), "KEPT.note": "Đã trao sổ tại quầy.", "KEPT.checked": "on" },
    };
    const param = { id: String(promise.id) };
    expect((await office.visit("truongLa", "staff.promises.$id", param, kept)).status, "not theirs").toBe(
      404,
    );
    expect(
      (await office.visit("hoa", "staff.promises.$id", param, { kind: "DROPPED", "DROPPED.note": "Thôi" }))
        .status,
    ).toBe(409);
    const early = await office.visit("hoa", "staff.promises.$id", param, { ...kept, "KEPT.day": inDays(-9) });
    expect(early.shown, "no promise is kept before it is made").toContain("không trước ngày cam kết");
    const told = await office.visit("hoa", "staff.promises.$id", param, kept);
    expect(told.status, told.shown).toBe(303);
    expect(await remindPromises(db, on(9)), "kept").toBe(0);
    expect((await office.visit("hoa", "staff.promises.$id", param, kept)).status, "once").toBe(409);
    const undone = { kind: "UNDONE", "UNDONE.note": "Ghi nhầm của phản ánh khác." };
    expect((await office.visit("hoa", "staff.promises.$id", param, undone)).status, "for the head").toBe(409);
    expect((await office.visit("tuan", "staff.promises.$id", param, undone)).status).toBe(303);
    const [open] = await promisesForSender(db, { id, mergedInto: null }, localDateOf(new Date()));
    expect(open, "what everyone reads follows").toMatchObject({ keptOn: null, keptNote: null });
    expect((await office.visit("hoa", "staff.promises.$id", param, kept)).status).toBe(303);
  });

  it("shows its promise to everyone once its words were read", async () => {
    const slug = "tra-so";
    await db.publishedFeedback.create({
      data: {
        ...{ feedbackId: id, slug, version: 1, title: "t", content: "c", reply: "r" },
        ...{ field: "dat-dai", unit: UNITS.own, outcome: "O5", answeredOn: new Date() },
        ...{ receivedOn: toDbDate(localDateOf(new Date())), publishedAt: new Date() },
      },
    });
    expect(await promisesOfAnswer(db, slug, localDateOf(new Date())), "nobody has read the words").toEqual(
      [],
    );
    await db.publicPromise.updateMany({ where: { feedbackId: id }, data: { checked: true } });
    const [shown] = await promisesOfAnswer(db, slug, localDateOf(new Date()));
    expect(shown).toMatchObject({ text: "Trả sổ tận nhà", keptOn: localDateOf(new Date()) });
    expect(JSON.stringify(shown)).not.toContain("0912");
  });

  it("becomes a letter, always of the same bytes, whose number the register names", async () => {
    const item = await loadItem(db, code);
    const letter = item && (await letterOf(db, item));
    if (!letter) throw new Error("No letter");
    const one = await replyDocx(letter, "Bà Lan");
    const said = (docx: Uint8Array) =>
      strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, " ");
    expect(said(one), "kept since, but promised then").toContain(
      `- Trả sổ tận nhà, thực hiện trước ngày ${inDays(10)}.`,
    );
    const { form, title, content, channel, version } = item;
    const [receivedTime = "", receivedDay = ""] = formatDateTime(item.receivedAt).split(" ");
    const correction = await office.visit(
      "minh",
      "staff.feedback.$code_.correct",
      { code },
      {
        ...{ part: "item", version: String(version), title: `${title} (sửa)`, content, form, channel },
        ...{ receivedDay, receivedTime, reason: "Gõ nhầm." },
      },
    );
    expect(correction.status, correction.shown).toBe(303);
    const later = await loadItem(db, code);
    const again = later && (await letterOf(db, later));
    if (!again) throw new Error("No letter");
    const other = await replyDocx(again, "Bà Lan");
    expect(one.equals(other), "the letter says what was signed").toBe(true);
    expect(said(one), "its code stands in one line").toContain(item.referenceCode.replaceAll("-", "\u2011"));
    const firm = said(await replyDocx(letter, "Công ty A", "quý cơ quan, tổ chức"));
    expect(firm, "a firm is no lady").not.toContain("ông/bà");
    const judged = CRITERIA.map((_, i) => ({
      met: i === 0 ? ("NO" as const) : ("YES" as const),
      note: "Đã có số hóa",
    }));
    const whole = await replyDocx({ ...letter, parts: { ...letter.parts, criteria: judged } }, "Bà Lan");
    const text = said(whole);
    expect(text).toContain("Kết quả xử lý: chấn chỉnh, khắc phục hành vi.");
    expect(text).toContain("- Sự cần thiết: Đã có số hóa.");

    const numbered = {
      documentNo: "15",
      symbol: "SYT-VP",
      superior: "",
      issuer: "",
      place: "",
      recipients: "",
    };
    const { eventSeq } = letter;
    const which = { feedbackId: item.id, eventSeq, staffId: office.ids.tuan, at: new Date() };
    await db.replyLetter.create({ data: { ...numbered, ...which } });
    const opened = await office.visit("tuan", "staff.feedback.$code_.letter_.file", { code });
    expect(opened.status, "the letter is asked for by a button").toBe(405);
    const register = await office.visit("minh", "staff.register._index", {});
    expect(register.shown, "the register names the letter's own number").toContain(
      '"documentNo":"15/SYT-VP"',
    );
  });

  it("keeps number and letter of the first answer through a second one", async () => {
    const second = { ...ANSWERS, followUp: "DONE", doneOn: inDays(0) };
    await office.take(
      code,
      ["minh", "reopen", { reason: "Bà báo sổ còn thiếu một trang." }],
      ["hoa", "draftReply", second],
      ["tuan", "resolve", { ...second, overrideReason: "Đã đủ." }],
    );
    const item = await loadItem(db, code);
    const [first, latest] = item ? await lettersOf(db, item) : [];
    if (!item || !first || !latest) throw new Error("Two answers have two letters");
    expect([first.number, latest.number]).toEqual(["15/SYT-VP", null]);
    expect((await letterOf(db, item, first.eventSeq))?.texts.documentNo).toBe("15");
    const query = `?answer=${first.eventSeq}`;
    const page = await office.visit("tuan", "staff.feedback.$code_.letter", { code }, undefined, query);
    expect(page.shown).toContain('"documentNo":"15"');
    const form = { issuer: "Sở Y tế", place: "Thượng Đức", documentNo: "31", symbol: "SYT-VP" };
    const number = (signedOn: string) =>
      office.visit("tuan", "staff.feedback.$code_.letter", { code }, { ...form, signedOn });
    expect((await number("01/01/2020")).shown).toContain("Ngày ký không trước");
    expect((await number(inDays(0))).status).toBe(303);
    const register = await office.visit("minh", "staff.register._index", {});
    expect(register.shown).toMatch(
      /"15\/SYT-VP","outcome":"O5","holds":false,"on":"[\d-]+"\},\{"documentNo":"31\/SYT-VP"/,
    );
    const record = await office.visit("tuan", "staff.feedback.$code", { code });
    expect(record.shown).toContain('"number":"15/SYT-VP"');
  });

  it("drafts a proposal when enough items complain of one article, once", async () => {
    await assessed();
    expect(await draftReviews(db, new Date()), "two so far").toBe(0);
    await assessed();
    expect(await draftReviews(db, new Date())).toBe(1);
    const suspect = await assessed();
    expect(await draftReviews(db, new Date())).toBe(0);
    const proposal = await db.reviewProposal.findFirstOrThrow({ include: { items: true } });
    expect(proposal).toMatchObject({ key: "23/2015/nd-cp#20", state: "DRAFT" });
    expect(proposal.items).toHaveLength(4);
    expect(proposal.summary, "what came later is counted too").toMatch(/^04 phản ánh/);
    const r7 = await office.act("hoa", suspect, "proposeRejection", { reason: "R7", note: "Tố cáo." });
    expect(r7.status).toBe(303);
    const param = { id: String(proposal.id) };
    const step = { version: "1", kind: "SUBMITTED", on: inDays(0), note: "Trình kế hoạch." };
    const before = await office.visit("khanh", "staff.review-plan.$id", param, { ...step, on: inDays(-3) });
    expect(before.shown, "nothing is submitted before it is there").toContain("Ngày này không trước");
    expect((await office.visit("minh", "staff.review-plan.$id", param, step)).status).toBe(403);
    expect(
      (await office.visit("khanh", "staff.review-plan.$id", param, { ...step, kind: "CHANGED" })).status,
    ).toBe(422);
    expect((await office.visit("khanh", "staff.review-plan.$id", param, step)).status).toBe(303);
    const submitted = (await office.visit("khanh", "staff.review-plan.$id", param)).shown;
    expect(submitted, "no denunciation is submitted with it").not.toContain(suspect);
    expect(submitted).toContain("03 phản ánh");
    expect((await office.visit("khanh", "staff.review-plan.$id", param, step)).status, "meanwhile").toBe(422);
  });
});
