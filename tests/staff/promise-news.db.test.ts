import { expect, test } from "vitest";
import { publishFeedback } from "~/features/publication/publish-feedback.server";
import { actOnPromise, makePromise } from "~/features/replies/promises.server";
import { advanceFeedback } from "~/features/workflow/advance-feedback.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { UNDER_WAY } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const { take, arrive, itemOf, ids } = await openOffice(db);
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
