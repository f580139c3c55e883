import { expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { DEFAULT_SETTINGS } from "../reference/settings";
import { type AdvanceCommand, advanceFeedback } from "../workflow/advance-feedback.server";
import { compose } from "./compose.server";
import { enqueueReceipt } from "./enqueue-notices.server";

const { db } = await testDatabase();
const NOW = new Date("2026-02-06T02:00:00Z");

async function anItem() {
  const id = await aPlainFeedback(db);
  return db.feedback.findUniqueOrThrow({ where: { id }, select: { id: true, referenceCode: true } });
}

async function act(referenceCode: string, rest: Pick<AdvanceCommand, "action" | "event">, fail = false) {
  const acting = { submitter: false, roles: [{ role: "PROVINCIAL_FOCAL", unit: "vp-ubnd" }] } as const;
  return advanceFeedback(db, { referenceCode, acting, ...rest }, NOW, async () => {
    if (fail) throw new Error("Something else in the same transaction failed");
  });
}

const outbox = (feedbackId: number) =>
  db.outboxMessage.findMany({ where: { feedbackId }, orderBy: { id: "asc" } });

test("an assignment to another unit writes to the sender and to the unit, in the transaction of the event", async () => {
  const { id, referenceCode } = await anItem();
  await db.unit.create({
    data: {
      code: "so-thu-nghiem",
      name: "Sở Thử nghiệm",
      level: "DEPARTMENT",
      validFrom: new Date("2020-01-01"),
    },
  });
  expect((await act(referenceCode, { action: "register", event: { type: "registered" } })).ok).toBe(true);
  const assessed: AdvanceCommand["event"] = {
    type: "assessed",
    assessmentClass: "C",
    field: "chua-phan-loai",
    kind: "ACT",
    countedKind: "ACT",
    contentTypes: [1],
  };
  expect((await act(referenceCode, { action: "assess", event: assessed })).ok).toBe(true);
  expect(await outbox(id)).toEqual([]);
  const assign = { action: "assign", event: { type: "assigned", unit: "so-thu-nghiem" } } as const;
  await expect(act(referenceCode, assign, true)).rejects.toThrow();
  expect(await outbox(id)).toEqual([]);
  expect((await act(referenceCode, assign)).ok).toBe(true);
  expect(await outbox(id)).toMatchObject([
    { kind: "N4", unit: null, payload: { to: "Sở Thử nghiệm", code: referenceCode } },
    { kind: "N5", unit: "so-thu-nghiem", payload: { unit: "Sở Thử nghiệm", part: "LEAD" } },
  ]);
});

test("the receipt tells the due date and how it was counted", async () => {
  const { id, referenceCode } = await anItem();
  const arrived = {
    id,
    referenceCode,
    secret: "abcd",
    dueOn: "2026-02-25",
    receivedAt: new Date("2026-02-05T01:00:00Z"),
    receivingUnit: "so-xay-dung",
    mark: "ab".repeat(32),
  };
  await db.$transaction((tx) => enqueueReceipt(tx, arrived, NOW));
  const [message] = await outbox(id);
  expect(message).toMatchObject({
    kind: "N1",
    status: "WAITING",
    payload: { secret: "abcd", receivedOn: "05/02/2026", dueOn: "25/02/2026" },
  });
  expect(JSON.stringify(message?.payload)).toContain("kể từ ngày 05/02/2026, không tính ngày nhận");
  if (!message) throw new Error("No message");
  const around = { settings: DEFAULT_SETTINGS, publicUrl: "https://moi.vidu.example" };
  const mail = await compose(message, null, around);
  expect(mail.text, "every address is the portal's of the day it is sent").toContain(
    `https://moi.vidu.example/xac-thuc/${"ab".repeat(32)}`,
  );
  expect(mail.text.match(/https?:\/\/[^/\s]+/g)?.every((one) => one === around.publicUrl)).toBe(true);
  expect(mail.headers).toEqual({ "Content-Language": "vi" });
  const english = { kind: "follow-confirm", payload: { about: "Sở Xây dựng", language: "en", secret: null } };
  expect((await compose(english, null, around)).headers).toEqual({ "Content-Language": "en" });
});
