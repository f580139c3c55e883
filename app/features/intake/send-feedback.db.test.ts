import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { beginDraft, DRAFT_HOURS, findDraft, RECEIPT_HOURS, saveAnswers } from "./draft.server";
import { addFiles, filesOfDraft, removeFile } from "./draft-files.server";
import { purgeDrafts } from "./purge-drafts.server";
import { readReceipt } from "./receipt.server";
import { sendFeedback } from "./send-feedback.server";

const { db } = await testDatabase();
const now = new Date("2026-02-05T03:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const png = (name: string, tail = "") => new File([PNG, tail], name);

/** A draft in which every step is answered, as it lies in the database. */
async function completeDraftOf(email = "lan@example.com") {
  const { id, token } = await beginDraft(db, now);
  await saveAnswers(db, id, "start", { subject: "BOTH" }, now);
  const matter = {
    title: "Chậm trả kết quả, quy định lại khó hiểu",
    content: "Tôi nộp hồ sơ từ ngày 05/01/2026, đến nay chưa có kết quả.",
    issues: ["2"],
    form: "KIEN_NGHI",
    proposal: "Nên cho nộp trực tuyến.",
    field: "dat-dai",
    unit: "so-nnmt",
    procedure: "forged",
  };
  await saveAnswers(db, id, "matter", matter, now);
  const contact = {
    senderType: "PERSON",
    name: "Nguyễn Thị Lan",
    address: "Thôn 3, xã Phú Hòa",
    answerBy: "EMAIL",
    email,
    phone: "",
    consent: "on",
  };
  await saveAnswers(db, id, "contact", contact, now);
  return reread(token);
}

async function reread(token: string, at = now) {
  const draft = await findDraft(db, token, at);
  if (!draft) throw new Error("The draft is gone");
  return draft;
}

beforeEach(async () => {
  await db.unit.upsert({
    where: { code: "vp-ubnd" },
    create: {
      code: "vp-ubnd",
      name: "Văn phòng UBND tỉnh",
      level: "OFFICE",
      validFrom: new Date("2000-01-01"),
    },
    update: {},
  });
  await db.unit.upsert({
    where: { code: "so-nnmt" },
    create: { code: "so-nnmt", name: "Sở NNMT", level: "DEPARTMENT", validFrom: new Date("2000-01-01") },
    update: {},
  });
});

describe("sending", () => {
  test("is refused while no unit is there to receive, and the draft stays", async () => {
    const ready = await completeDraftOf();
    const before = new Date("1999-12-31T03:00:00Z");
    expect(await sendFeedback(db, ready, ready.updatedAt, before)).toEqual({
      ok: false,
      reason: "NOBODY_RECEIVES",
    });
    expect((await reread(ready.token)).answers).toEqual(ready.answers);
  });

  test("makes an item with sender, files and receipt message, and forgets the draft's answers", async () => {
    const draft = await completeDraftOf();
    expect(await addFiles(db, draft.id, [png("ảnh.png")], now)).toEqual([]);
    const ready = await reread(draft.token);
    const sent = await sendFeedback(db, ready, ready.updatedAt, now);
    if (!sent.ok) throw new Error(sent.reason);
    const item = await db.feedback.findUniqueOrThrow({
      where: { id: sent.value.feedbackId },
      include: { attachments: true },
    });
    expect(item).toMatchObject({
      status: "SUBMITTED",
      channel: "web",
      receivingUnit: "vp-ubnd",
      holder: "vp-ubnd",
      field: "chua-phan-loai",
      kind: "BOTH",
      form: "KIEN_NGHI",
      contentTypes: [1, 2, 7],
      senderField: "dat-dai",
      senderUnit: "so-nnmt",
      procedureCode: null,
      registerNo: null,
    });
    expect(item.attachments).toMatchObject([{ fileName: "ảnh.png", mediaType: "image/png", draftId: null }]);
    expect(await db.sender.findUnique({ where: { feedbackId: item.id } })).toMatchObject({
      name: "Nguyễn Thị Lan",
      email: "lan@example.com",
      answerBy: "EMAIL",
      consentAt: now,
    });
    const [message] = await db.outboxMessage.findMany({ where: { feedbackId: item.id } });
    expect(message).toMatchObject({ kind: "N1", payload: { code: item.referenceCode } });
    expect((await db.intakeDraft.findUniqueOrThrow({ where: { id: draft.id } })).answers).toEqual({});
  });

  test("four sendings at once make one item, and all of them find it", async () => {
    const draft = await completeDraftOf();
    const before = await db.feedback.count();
    const all = await Promise.all(
      Array.from({ length: 4 }, () => sendFeedback(db, draft, draft.updatedAt, now)),
    );
    expect(await db.feedback.count()).toBe(before + 1);
    expect(new Set(all.map((sent) => sent.ok && sent.value.feedbackId)).size).toBe(1);
  });

  test("what was changed after it was looked over is not sent", async () => {
    const draft = await completeDraftOf();
    const changed = { ...draft, updatedAt: later(1) };
    for (const never of [null, new Date(changed.updatedAt.getTime() + 1)])
      expect(await sendFeedback(db, changed, never, now)).toEqual({ ok: false, reason: "NOT_SEEN" });
    expect(await sendFeedback(db, changed, draft.updatedAt, now)).toEqual({
      ok: false,
      reason: "CHANGED_MEANWHILE",
    });
    // The other tab wrote after this one had read.
    await saveAnswers(db, draft.id, "matter", {}, later(1));
    expect(await sendFeedback(db, draft, draft.updatedAt, now)).toMatchObject({
      reason: "CHANGED_MEANWHILE",
    });
  });

  test("an incomplete draft is refused", async () => {
    const begun = await beginDraft(db, now);
    expect(await sendFeedback(db, begun, begun.updatedAt, now)).toEqual({ ok: false, reason: "INCOMPLETE" });
  });
});

test("answers that were saved since the step was read stay as they are", async () => {
  const { id, token } = await beginDraft(db, now);
  expect(await saveAnswers(db, id, "matter", { title: "Một" }, now, {})).toBe(true);
  expect(await saveAnswers(db, id, "matter", { title: "Hai" }, now, {})).toBe(false);
  expect((await reread(token)).answers.matter).toEqual({ title: "Một" });
  expect(await saveAnswers(db, id, "matter", { title: "Hai" }, now, { title: "Một" })).toBe(true);
});

describe("the receipt", () => {
  test("can be read again on the device for two hours, and nowhere else", async () => {
    const draft = await completeDraftOf();
    await sendFeedback(db, draft, draft.updatedAt, now);
    const sent = await reread(draft.token, later(1));
    const receipt = await readReceipt(db, sent);
    expect(receipt).toMatchObject({ unit: "Văn phòng UBND tỉnh", dueOn: "2026-02-25", mail: "WAITS" });
    await db.outboxMessage.updateMany({ where: { feedbackId: sent.feedbackId }, data: { status: "SENT" } });
    expect(await readReceipt(db, sent)).toMatchObject({ mail: "SENT" });
    expect(receipt?.counting?.words).toContain("20 ngày kể từ ngày 05/02/2026");
    expect(JSON.stringify(sent.receipt)).not.toContain(receipt?.secret);
    expect(await readReceipt(db, { ...sent, token: "another" })).toBeNull();
    expect(await findDraft(db, draft.token, later(RECEIPT_HOURS + 0.1))).toBeNull();
  });
});

describe("files of a draft", () => {
  test("are judged by their content, counted, and taken once", async () => {
    const { id } = await beginDraft(db, now);
    const files = [
      png("1.png", "a"),
      png("1 lần nữa.png", "a"),
      png("2.png", "b"),
      new File(["<script>"], "hóa đơn.pdf"),
      new File([], "rỗng.png"),
      new File([PNG, new Uint8Array(5 * 1024 * 1024)], "to.png"),
      ...["c", "d", "e", "f"].map((tail) => png(`${tail}.png`, tail)),
    ];
    const problems = await addFiles(db, id, files, now);
    expect(problems.map((sentence) => sentence.split(":")[0])).toEqual([
      "1 lần nữa.png giống hệt 1.png nên không thêm.",
      "hóa đơn.pdf",
      "rỗng.png",
      "to.png",
      "f.png",
    ]);
    expect(await filesOfDraft(db, id)).toHaveLength(5);
  });

  test("with the same content under another name are told of, and passed over in silence when sent twice", async () => {
    const { id } = await beginDraft(db, now);
    await addFiles(db, id, [png("một.png", "twin")], now);
    expect(await addFiles(db, id, [png("một.png", "twin")], now)).toEqual([]);
    expect(await addFiles(db, id, [png("hai.png", "twin")], now)).toEqual([
      "hai.png giống hệt một.png nên không thêm.",
    ]);
    expect(await filesOfDraft(db, id)).toHaveLength(1);
  });

  test("one of another draft cannot be taken away", async () => {
    const mine = await beginDraft(db, now);
    const other = await beginDraft(db, now);
    await addFiles(db, other.id, [png("x.png")], now);
    const [file] = await filesOfDraft(db, other.id);
    await removeFile(db, mine.id, file?.id ?? 0, now);
    expect(await filesOfDraft(db, other.id)).toHaveLength(1);
  });
});

test("old drafts go with their files, sent ones keep their item", async () => {
  const draft = await completeDraftOf();
  const sent = await sendFeedback(db, draft, draft.updatedAt, now);
  const idle = await beginDraft(db, now);
  await addFiles(db, idle.id, [png("x.png", "purge")], now);
  expect(await purgeDrafts(db, later(1))).toBe(0);
  expect(await purgeDrafts(db, later(DRAFT_HOURS + 2))).toBeGreaterThanOrEqual(2);
  expect(await db.intakeDraft.count()).toBe(0);
  expect(await db.attachment.count({ where: { draftId: { not: null } } })).toBe(0);
  expect(sent.ok && (await db.feedback.count({ where: { id: sent.value.feedbackId } }))).toBe(1);
});
