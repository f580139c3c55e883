import { expect, test } from "vitest";
import { trackedItem } from "~/features/intake/tracking.queries.server";
import { publishFeedback } from "~/features/publication/publish-feedback.server";
import { letterOf } from "~/features/replies/letter.server";
import { actOnPromise, makePromise } from "~/features/replies/promises.server";
import { advanceFeedback } from "~/features/workflow/advance-feedback.server";
import { loadItem, type StoredItem } from "~/features/workflow/item.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice, WHOLE_ANSWER } from "./office";
import { UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const { take, arrive, itemOf, ids, visit } = await openOffice(db);
const TODAY = localDateOf(new Date());
const HEAD = {
  submitter: false,
  roles: [{ role: "AGENCY_HEAD", unit: UNITS.own }],
  staffId: ids.tuan,
} as const;
const WORKER = { submitter: false, roles: [{ role: "HANDLER", unit: UNITS.own }], staffId: ids.hoa } as const;

async function inProgress() {
  const code = await arrive();
  await take(code, ...UNDER_WAY);
  return code;
}

test("what became of a promise is told to all who got its answer, and to co-signers in its public words", async () => {
  const [lead, under, parted] = [await inProgress(), await inProgress(), await inProgress()];
  for (const code of [under, parted]) await take(code, ["hoa", "merge", { lead, note: "Cùng việc." }]);
  await take(parted, ["minh", "unmerge", { reason: "Khác việc." }]);
  const seen = async (code: string) => (await trackedItem(db, code, new Date()))?.status;
  expect(await seen(under)).toBe("Đang xử lý chung với phản ánh khác về cùng việc này");
  expect([await seen(parted), await seen(lead)], "by themselves").toEqual(["Đang xử lý", "Đang xử lý"]);
  const reply = { outcome: "O5", reply: "Sẽ nạo vét cống." } as const;
  const target = { referenceCode: lead };
  const draft = {
    ...target,
    action: "draftReply",
    event: { type: "reply_drafted", ...reply },
    acting: WORKER,
  } as const;
  expect(await advanceFeedback(db, draft, new Date())).toMatchObject({ ok: true });
  const promise = {
    kind: "PROMISE",
    text: "Nạo vét cống trước nhà bà Lan, 0987 654 321",
    ownerId: ids.hoa,
    dueOn: addDays(TODAY, 10),
  } as const;
  const resolve = {
    ...target,
    action: "resolve",
    event: { type: "resolved", ...reply },
    acting: HEAD,
  } as const;
  const approved = await advanceFeedback(
    db,
    resolve,
    new Date(),
    (tx, { id: feedbackId, version: eventSeq }) =>
      makePromise(
        tx,
        { feedbackId, eventSeq, unit: UNITS.own, staffId: ids.tuan },
        { outcome: "O5", followUp: promise },
        new Date(),
      ),
  );
  expect(approved).toMatchObject({ ok: true });
  const { id: feedbackId } = await itemOf(lead);
  const { id } = await db.replyPromise.findFirstOrThrow({ where: { feedbackId } });
  await db.coSignature.create({
    data: {
      code: "CK-26-7K4M-92",
      secretHash: new Uint8Array(32),
      feedbackId,
      email: "c@b.example",
      signedAt: new Date(),
    },
  });
  const act = (note: string, day = TODAY) =>
    db.$transaction((tx) =>
      actOnPromise(tx, id, { kind: "MOVED", day: addDays(day, 20), note }, { staffId: ids.tuan }, new Date()),
    );
  const told = async () =>
    (
      await db.outboxMessage.findMany({
        where: { kind: { in: ["N6", "co-signed"] } },
        orderBy: { id: "asc" },
      })
    ).filter(
      ({ kind, payload }) =>
        kind === "co-signed" || String((payload as { what?: string }).what).startsWith("PROMISE"),
    );

  // Before the answer is public, co-signers know nothing of a promise.
  expect(await act("Chờ máy.")).toMatchObject({ ok: true });
  const first = await told();
  const codes = [lead, under].sort();
  expect(first.map(({ payload }) => (payload as { code: string }).code).sort()).toEqual(codes);

  const texts = { publicTitle: "Cống", publicContent: "Cống nghẹt.", publicReply: "Sẽ nạo vét." };
  expect(await publishFeedback(db, { referenceCode: lead, acting: HEAD, texts }, new Date())).toMatchObject({
    ok: true,
  });
  await db.outboxMessage.deleteMany({ where: { kind: "co-signed" } });
  expect(await act("Chờ mùa khô.", addDays(TODAY, 10))).toMatchObject({ ok: true });
  const [letter] = (await told()).filter(({ kind }) => kind === "co-signed");
  expect(letter?.payload).toMatchObject({
    code: "CK-26-7K4M-92",
    promise: { what: "PROMISE_MOVED", note: "Chờ mùa khô." },
  });
  expect(JSON.stringify(letter?.payload)).not.toContain("0987 654 321");
});

test("who was answered with somebody else's item reads what that answer promises, and learns that it is looked at again", async () => {
  const [lead, under] = [await inProgress(), await inProgress()];
  await take(under, ["hoa", "merge", { lead, note: "Cùng việc." }]);
  const { id: leadId } = await itemOf(lead);
  const answerWith = async (text: string) => {
    const owner = String(ids.hoa);
    const { doneOn: _, ...whole } = WHOLE_ANSWER;
    const form = {
      ...whole,
      followUp: "PROMISE",
      owner,
      promise: text,
      promiseOn: formatDate(addDays(TODAY, 10)),
    };
    await take(lead, ["hoa", "draftReply", form], ["tuan", "resolve", form]);
  };
  const page = async () => {
    const item = await trackedItem(db, under, new Date());
    return { promises: item?.promises.map(({ text }) => text), news: item?.leadNews };
  };
  /** What officers read beside the item under the lead: of its own answers, and of the common one. */
  const staffPage = async () => {
    const { replies } = JSON.parse((await visit("hoa", "staff.feedback.$code", { code: under })).shown);
    return { own: replies.promises, ...replies.shared };
  };
  const { id: underId } = await itemOf(under);
  const mails = async (kind: "N6" | "N7") =>
    (await db.outboxMessage.findMany({ where: { kind, feedbackId: underId }, orderBy: { id: "asc" } })).map(
      ({ payload }) => payload as { what?: string; promises?: string[] },
    );

  await answerWith("Nạo vét cống");
  expect((await mails("N7"))[0]?.promises).toEqual([expect.stringContaining("Nạo vét cống")]);
  expect(await page()).toEqual({ promises: ["Nạo vét cống"], news: null });
  const shared = {
    text: "Nạo vét cống",
    unitName: "Sở Y tế Thử",
    fate: expect.stringContaining("đang thực hiện"),
  };
  expect(await staffPage()).toEqual({ own: [], lead, promises: [shared] });
  const letterFor = async (code: string) => letterOf(db, (await loadItem(db, code)) as StoredItem);
  const [theirs, first] = [await letterFor(under), await letterFor(lead)];
  expect(theirs).toMatchObject({
    promises: first?.promises,
    signature: first?.signature,
    signer: first?.signer,
  });
  expect(theirs?.promises).toHaveLength(1);

  await take(lead, ["minh", "reopen", { reason: "Cống vẫn nghẹt." }]);
  expect((await page()).news).toEqual({ is: "REVIEWED", on: TODAY, slug: null });
  await answerWith("Thay cống mới");
  expect(await page()).toEqual({
    promises: ["Nạo vét cống"],
    news: { is: "ANSWERED", on: TODAY, slug: null },
  });
  expect((await staffPage()).promises, "not what was promised to others later").toEqual([shared]);
  expect((await mails("N6")).map(({ what }) => what)).toEqual(["LEAD_REOPENED", "LEAD_ANSWERED"]);
  const later = await db.replyPromise.findFirstOrThrow({
    where: { feedbackId: leadId },
    orderBy: { id: "desc" },
  });
  const moved = { kind: "MOVED", day: addDays(TODAY, 30), note: "Chờ máy." } as const;
  await db.$transaction((tx) => actOnPromise(tx, later.id, moved, { staffId: ids.tuan }, new Date()));
  expect((await mails("N6")).length, "that answer was not theirs").toBe(2);

  const texts = { publicTitle: "Cống", publicContent: "Cống nghẹt.", publicReply: "Sẽ thay cống." };
  await publishFeedback(db, { referenceCode: lead, acting: HEAD, texts }, new Date());
  expect((await page()).news).toMatchObject({ is: "ANSWERED", slug: expect.stringMatching(/^cong-/) });
});
