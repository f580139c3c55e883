import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it, vi } from "vitest";
import { closeCampaign, openCampaign, planCampaign } from "~/features/campaigns/campaign.server";
import { addRecipients, askRecipients } from "~/features/campaigns/recipients.server";
import { arrivalSheet } from "~/features/intake/arrival-sheet.server";
import { arrivalSheetDocx } from "~/features/intake/arrival-sheet-docx.server";
import { openBox } from "~/features/intake/box-session.server";
import { namesOfPresent, peoplePresent } from "~/features/intake/boxes";
import { UNCLASSIFIED } from "~/features/workflow/states";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { CALL } from "./call-form";
import { openOffice, type Person } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

const enter = (person: Person, form: Record<string, string>) => office.visit(person, "staff.entry", {}, form);

it("enters a call in the register of the officer's unit, and shows it to them", async () => {
  const answer = await enter("quay", CALL);
  expect(answer.status, answer.shown).toBe(303);
  const code = new URL(answer.to ?? "", "http://x").searchParams.get("saved") ?? "";
  expect(await office.itemOf(code)).toMatchObject({ status: "REGISTERED", registerNo: 1, channel: "phone" });
  const slip = await office.visit("quay", "staff.entry", {}, undefined, `?saved=${code}`);
  expect(slip.shown).toContain(code);
  // Nobody else's slip, and no secret without the cookie that came with the answer.
  const other = await office.visit("minh", "staff.entry", {}, undefined, `?saved=${code}`);
  expect(JSON.parse(other.shown).saved).toBeNull();
  // A year without a calendar of its own: the slip on paper says so as the receipt on the web does.
  for (const dueProvisional of [false, true]) {
    await db.feedback.update({ where: { referenceCode: code }, data: { dueProvisional } });
    const { shown } = await office.visit("quay", "staff.entry", {}, undefined, `?saved=${code}`);
    expect(JSON.parse(shown).saved).toMatchObject({ secret: null, dueProvisional });
  }
});

it("gives a slip back whole when somebody closed the box meanwhile, and prints who signs the minutes", async () => {
  const box = {
    unit: UNITS.own,
    place: "Tầng 2",
    openedAt: new Date(),
    present: "Lò An, trưởng phòng\nVi Bình",
  };
  const id = String(await openBox(db, office.ids.quay, { ...box, note: null }, new Date()));
  const door = "staff.boxes.$id";
  const unsaved = await office.visit(
    "quay",
    door,
    { id },
    { intent: "close", content: "Quạt hỏng ở phòng chờ." },
  );
  expect([unsaved.status, unsaved.shown]).toEqual([422, expect.stringContaining("Quạt hỏng ở phòng chờ.")]);
  expect(unsaved.shown).toContain("chưa được ghi nên biên bản chưa khóa");
  expect((await office.visit("quay", door, { id }, { intent: "close" })).status).toBe(303);
  const late = {
    usable: "yes",
    form: "PHAN_ANH",
    kind: "ACT",
    senderType: "PERSON",
    title: "Phiếu đến muộn",
  };
  const answer = await office.visit("quay", door, { id }, { ...late, content: "Ghế hỏng, chữ đã gõ dài." });
  expect(answer).toMatchObject({ status: 409, shown: expect.stringContaining("Ghế hỏng, chữ đã gõ dài.") });
  expect(answer.shown).toContain("Biên bản vừa được khóa");
  const page = JSON.parse((await office.visit("quay", door, { id })).shown);
  expect(page.frame).toMatchObject({ peopleCommittee: expect.any(String), place: expect.any(String) });
  expect(namesOfPresent(peoplePresent(page.present))).toEqual(["Lò An", "Vi Bình"]);
  expect(peoplePresent("Lò An\n Lò An \nVi Bình"), "nobody signs twice").toEqual(["Lò An", "Vi Bình"]);
});

it("keeps every answer when something is missing", async () => {
  const answer = await enter("quay", { ...CALL, title: "", phone: "abc" });
  expect(answer.status).toBe(422);
  expect(answer.shown).toContain("Quầy hẹn ba lần chưa có sổ.");
  expect(answer.shown).toContain("Nhập tóm tắt nội dung");
});

it("is closed to those who do not enter for others", async () => {
  for (const person of ["hoa", "tuan", "lanhDao", "kiemTra"] as const)
    expect((await enter(person, CALL)).status).toBe(403);
});

it("asks of a channel what it needs, and keeps it apart from the sender", async () => {
  const missing = await enter("quay", { ...CALL, title: "Chưa đọc lại", phone_readBack: "" });
  expect(missing.status).toBe(422);
  expect(missing.shown).toContain("Chọn đã đọc lại hay chưa");
  const answer = await enter("quay", { ...CALL, title: "Đã đọc lại" });
  const code = new URL(answer.to ?? "", "http://x").searchParams.get("saved") ?? "";
  const { id } = await office.itemOf(code);
  expect((await db.arrivalNote.findUniqueOrThrow({ where: { feedbackId: id } })).details).toEqual({
    ...{ readBack: "yes", numberCalled: CALL.phone_numberCalled, operator: CALL.phone_operator },
  });
  const sheet = await office.visit("quay", "staff.feedback.$code_.arrival", { code });
  expect(sheet.shown).not.toContain("Ngọc Lan");
  expect((await office.visit("quay", "staff.feedback.$code_.arrival", { code }, {})).shown).toContain(
    "Ngọc Lan",
  );
  // Phiếu ghi nhận to be signed, as a document.
  const route = "staff.feedback.$code_.arrival_.file";
  expect((await office.visit("nguoiLa", route, { code }, {})).status).toBe(404);
  const { sheet: written, unitName } = await arrivalSheet(
    db,
    { staffId: office.ids.quay, roles: [{ role: "COUNTER", unit: UNITS.own }] } as never,
    code,
  );
  const frame = { peopleCommittee: "UBND tỉnh", place: "Thượng Đức", unitName };
  const { name, address, phone } = CALL;
  const make = () => arrivalSheetDocx(written, { name, address, phone, email: null }, frame);
  const [one, other] = [await make(), await make()];
  expect(one.equals(other), "the same sheet gives the same bytes").toBe(true);
  const text = strFromU8(unzipSync(one)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, " ");
  for (const said of [
    code.replaceAll("-", "\u2011"),
    name,
    phone,
    CALL.phone_numberCalled,
    CALL.phone_operator,
    "Đã đọc lại",
  ])
    expect(text).toContain(said);
  const read = { purpose: "PRINT", feedbackId: id } as const;
  const before = await db.senderAccess.count({ where: read });
  expect((await office.visit("quay", route, { code }, {})).status).toBe(200);
  expect(await db.senderAccess.count({ where: read })).toBe(before + 1);
});

it("registers, classifies and resolves what was solved on the spot in one go, or not at all", async () => {
  const solved = { ...CALL, title: "Giải quyết ngay", solved: "on" };
  const half = await enter("quay", solved);
  expect(half.status).toBe(422);
  expect(await db.feedback.count({ where: { title: solved.title } })).toBe(0);
  const field = (
    await db.field.findFirstOrThrow({
      where: { code: { not: UNCLASSIFIED } },
      orderBy: { position: "desc" },
    })
  ).code;
  const told = { field, outcome: "O6", reply: "Đã hướng dẫn." };
  const posted = { ...solved, ...told, channel: "post", title: "Trả lời ngay một bức thư" };
  expect((await enter("quay", posted)).shown, "nobody is there to be told").toContain("đang nghe máy");
  const untold = await enter("quay", { ...solved, ...told, solved: "" });
  expect(untold, "typed without the tick").toMatchObject({
    status: 422,
    shown: expect.stringContaining("mà chưa đánh dấu"),
  });
  // A code with a space behind it, as forms made by hand send it, is that code.
  const answer = await enter("quay", { ...solved, ...told, field: `${field} ` });
  const code = new URL(answer.to ?? "", "http://x").searchParams.get("saved") ?? "";
  const item = await office.itemOf(code);
  expect(item).toMatchObject({ status: "RESOLVED", outcome: "O6", field, assessmentClass: "B", version: 3 });
  expect(await db.episode.findFirst({ where: { feedbackId: item.id } })).toMatchObject({
    ...{ exit: "RESOLVED", endField: field, onTime: true },
  });
  const call = formatDate(addDays(localDateOf(new Date()), -100));
  const late = await enter("quay", { ...solved, ...told, title: "Gõ muộn", receivedDate: call });
  const typed = await office.itemOf(new URL(late.to ?? "", "http://x").searchParams.get("saved") ?? "");
  const [episode] = await db.episode.findMany({ where: { feedbackId: typed.id } });
  expect(episode, "resolved at the call, however late it is typed").toMatchObject({
    ...{ startedOn: typed.receivedOn, endedOn: typed.receivedOn, onTime: true },
  });
  const steps = await db.feedbackEvent.findMany({ where: { feedbackId: typed.id } });
  expect(steps.every(({ at, recordedAt }) => at < recordedAt && at >= typed.receivedAt)).toBe(true);
  const slip = JSON.parse((await office.visit("quay", "staff.entry", {}, undefined, `?saved=${code}`)).shown);
  expect(slip.saved.answer).toMatchObject({ outcome: "O6", reply: "Đã hướng dẫn." });
});

it("gives the form back whole while the disk is full, and takes it once there is room", async () => {
  await db.$executeRaw`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`;
  await db.$executeRaw`CREATE TRIGGER no_room BEFORE INSERT ON feedback_event EXECUTE FUNCTION no_room()`;
  await db.$executeRaw`CREATE TRIGGER no_room BEFORE INSERT ON feedback EXECUTE FUNCTION no_room()`;
  const code = (await db.feedback.findFirstOrThrow({ where: { status: "REGISTERED", holder: UNITS.own } }))
    .referenceCode;
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const question = { text: "Xin gửi ảnh phiếu hẹn." };
  const answers = [
    await enter("quay", { ...CALL, title: "Gọi lúc ổ đĩa đầy" }),
    await office.act("minh", code, "requestInformation", question),
  ];
  await db.$executeRaw`DROP FUNCTION no_room() CASCADE`;
  expect(logged).toHaveBeenCalledTimes(2);
  logged.mockRestore();
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect(answers[0]?.shown).toContain("Gọi lúc ổ đĩa đầy");
  expect(answers[1]?.shown).toContain(question.text);
  expect((await enter("quay", { ...CALL, title: "Gọi lúc ổ đĩa đầy" })).status).toBe(303);
});

it("keeps a draft for its writer alone, until it is sent", async () => {
  await enter("quay", { ...CALL, title: "Đang viết dở", intent: "draft" });
  expect(await db.feedback.count({ where: { title: "Đang viết dở" } })).toBe(0);
  expect((await office.visit("quay", "staff.entry", {})).shown).toContain("Đang viết dở");
  expect((await office.visit("minh", "staff.entry", {})).shown).not.toContain("Đang viết dở");
  const long = await enter("quay", { ...CALL, content: `Kể dài. ${"x".repeat(250_000)}`, intent: "draft" });
  expect(long.status, "too much for a draft comes back whole").toBe(422);
  expect(long.shown).toContain("Rút gọn còn tối đa 50.000");
  expect(long.shown).toContain("Kể dài. xxx");
  expect((await office.visit("quay", "staff.entry", {})).shown, "and the draft before stays").toContain(
    "Đang viết dở",
  );
  await enter("quay", { ...CALL, title: "Đang viết dở" });
  expect(await db.entryDraft.count()).toBe(0);
});

it("tells who opens the link of a survey that is over just that", async () => {
  const now = new Date();
  const survey = {
    ...{ title: "Hỏi về hồ sơ", regulation: "Hồ sơ cấp phép", regulationNo: null, article: null },
    ...{ field: "dat-dai", procedureCode: null, purpose: "Rà soát", returnAddress: "Số 1" },
    answerBy: localDateOf(now),
    questions: [{ id: "q1", kind: "PROPOSAL" as const, text: "Nên sửa gì?", options: [] }],
  };
  const by = { staffId: office.ids.minh, unit: UNITS.own, year: Number(localDateOf(now).slice(0, 4)) };
  const id = await planCampaign(db, by, survey, now);
  await addRecipients(db, id, [{ name: "Lan", address: null, email: "lan@vidu.vn" }], now);
  await openCampaign(db, id, now);
  await askRecipients(db, id, now);
  const letter = await db.outboxMessage.findFirstOrThrow({ where: { kind: "survey" } });
  const { secret: token } = letter.payload as { secret: string };
  const door = "_public.lay-y-kien.$token";
  expect((await office.visit(null, door, { token })).status).toBe(200);
  await closeCampaign(db, id, now);
  expect(await office.visit(null, door, { token })).toMatchObject({
    status: 410,
    shown: expect.stringContaining('"ended":"OVER"'),
  });
  const late = {
    q1: "Bỏ giấy xác nhận nơi cư trú khi đã có mã định danh.",
    name: "Lan",
    phone: "0900000001",
  };
  const came = await office.visit(null, door, { token }, late);
  expect(came.status).toBe(410);
  expect(JSON.parse(came.shown)).toMatchObject({ late: "OVER", reply: { values: late } });
  expect(await db.campaignAnswer.count()).toBe(0);
  const on = await office.visit(null, door, { token }, { ...late, intent: "instead" });
  expect(on).toMatchObject({ status: 303, to: "/gui-pakn/noi-dung" });
  const { answers } = await db.intakeDraft.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(answers).toMatchObject({
    start: { subject: "REGULATION" },
    matter: {
      ...{ title: "Ý kiến về Hồ sơ cấp phép", content: expect.stringContaining(late.q1), field: "dat-dai" },
      ...{ form: "KIEN_NGHI", proposal: expect.stringContaining(late.q1) },
    },
    contact: { name: "Lan", phone: "0900000001" },
  });
  expect((await office.visit(null, door, { token: "khong-co" })).status).toBe(404);
});

it("takes an answer pressed twice for one, and gives another one back to who wrote it", async () => {
  const now = new Date();
  const survey = await db.campaign.findFirstOrThrow();
  await db.campaign.update({ where: { id: survey.id }, data: { closedAt: null } });
  const letter = await db.outboxMessage.findFirstOrThrow({ where: { kind: "survey" } });
  const { secret: token } = letter.payload as { secret: string };
  expect(survey.answerBy.getTime()).toBeGreaterThan(now.getTime() - 2 * 86_400_000);
  const send = (q1: string) => office.visit(null, "_public.lay-y-kien.$token", { token }, { q1 });
  const thanks = { status: 303, to: `/lay-y-kien/${token}?xong=1` };
  expect(await send("Bỏ một giấy.")).toMatchObject(thanks);
  expect(await send("Bỏ một giấy.")).toMatchObject(thanks);
  const other = await send("Bỏ cả hai giấy.");
  expect(other.status).toBe(410);
  expect(JSON.parse(other.shown)).toMatchObject({
    late: "ANSWERED",
    reply: { values: { q1: "Bỏ cả hai giấy." } },
  });
});
