import { beforeAll, describe, expect, test } from "vitest";
import { createPerson, createUnits, UNITS } from "../../../tests/access/cast";
import { testDatabase } from "../../../tests/support/database";
import { insertSender } from "../senders/sender.server";
import { receiveFeedback } from "../workflow/receive-feedback.server";
import { askForNewSecret } from "./lost-secret.server";
import { renewSecret } from "./renew-secret.server";
import { giveSecret } from "./secrets.server";
import { lookUp } from "./tracking-access.server";

const { db } = await testDatabase();
const now = new Date("2026-02-05T03:00:00Z");
const minute = (n: number) => new Date(now.getTime() + n * 60_000);
const roles = [{ role: "FOCAL_OFFICER" as const, unit: UNITS.own }];
const minh = { submitter: false as const, staffId: 0, unit: UNITS.own, roles };

beforeAll(async () => {
  await createUnits(db);
  minh.staffId = (await createPerson(db, "minh", roles, now)).id;
});

/** Lan's item, with the codes she got for it. */
const sent = (email: string | null = "lan@example.com") =>
  receiveFeedback(
    db,
    {
      ...{ receivedAt: now, channel: "web", receivingUnit: UNITS.own, form: "PHAN_ANH" },
      ...{ title: "Chậm trả kết quả", content: "Hồ sơ nộp từ tháng trước chưa có kết quả." },
    },
    now,
    (tx, { id }) =>
      insertSender(tx, id, { type: "PERSON", name: "Lan", address: "Thôn 3", phone: "0912345678", email }),
  );

describe("a lost secret", () => {
  const opens = async (code: string, secret: string) =>
    (await lookUp(db, { code, secret, address: "10.0.1.1" }, now)).ok;
  const mailed = async (id: number) =>
    db.outboxMessage.findMany({ where: { feedbackId: id, kind: "new-secret" }, orderBy: { id: "asc" } });

  test("is replaced by mail for the address on file, and only for that", async () => {
    const { referenceCode, secret, id } = await sent();
    const askFor = (code: string, email: string) =>
      askForNewSecret(db, { code, email, address: "10.0.2.1" }, minute(2), 0);
    expect(await askFor(referenceCode, "other@example.com")).toBe(0);
    expect(await askFor("PAKN-26-2222-22", "lan@example.com")).toBe(0);
    expect(await mailed(id)).toEqual([]);
    expect(await opens(referenceCode, secret)).toBe(true);

    expect(await askFor(referenceCode.toLowerCase(), " LAN@example.com ")).toBe(0);
    const [message] = await mailed(id);
    const { secret: renewed = "" } = (message?.payload ?? {}) as { secret?: string };
    expect(await opens(referenceCode, renewed)).toBe(true);
    expect(await opens(referenceCode, secret)).toBe(false);
  });

  test("stays in force while the mail with the new one never arrives, however often it is asked for", async () => {
    const { referenceCode, secret, id } = await sent();
    for (const [nth, at] of [2, 20, 90, 400].entries()) {
      const given = { code: referenceCode, email: "lan@example.com", address: `10.0.3.${nth}` };
      await askForNewSecret(db, given, minute(at), 0);
      expect(await opens(referenceCode, secret)).toBe(true);
    }
    expect(await mailed(id)).toHaveLength(4);
  });

  test("opens with whichever mail does arrive; using it retires what came before, not what comes after", async () => {
    const { referenceCode, secret } = await sent();
    const given: string[] = [];
    for (const at of [2, 3, 4]) {
      const renewed = await renewSecret(db, { referenceCode, acting: minh, way: "STAFF" }, minute(at));
      if (renewed.ok) given.push(renewed.value.secret);
    }
    const [first = "", second = "", third = ""] = given;
    const key = { referenceCode, key: expect.any(Uint8Array) };
    const address = "10.0.4.1";
    const both = [1, 2].map(() => lookUp(db, { code: referenceCode, secret: second, address }, now));
    expect(await Promise.all(both)).toMatchObject([key, key]);
    expect(await opens(referenceCode, second)).toBe(true);
    for (const retired of [secret, first]) expect(await opens(referenceCode, retired)).toBe(false);
    expect(await opens(referenceCode, third)).toBe(true);
    expect(await opens(referenceCode, second)).toBe(false);
  });

  test("is remembered for the last five that nobody used, and the one in force besides", async () => {
    const { referenceCode, secret, id } = await sent();
    for (let n = 0; n < 7; n += 1)
      await db.$transaction((tx) => giveSecret(tx, id, `2222-2222-2222-222${n + 2}`));
    expect((await db.feedback.findUniqueOrThrow({ where: { id } })).newSecrets).toHaveLength(5);
    expect(await opens(referenceCode, "2222-2222-2222-2223")).toBe(false);
    expect(await opens(referenceCode, secret)).toBe(true);
    expect(await opens(referenceCode, "2222-2222-2222-2224")).toBe(true);
    expect(await opens(referenceCode, "2222-2222-2222-2228")).toBe(true);
  });

  test("asked for by a double click, it is mailed once, and what was mailed works; later it is mailed anew", async () => {
    const { referenceCode, id } = await sent();
    const given = { code: referenceCode, email: "lan@example.com", address: "10.0.2.2" };
    await Promise.all([1, 2].map(() => askForNewSecret(db, given, minute(2), 0)));
    for (let i = 0; i < 6; i += 1) await askForNewSecret(db, given, minute(11), 0);
    const messages = await mailed(id);
    expect(messages).toHaveLength(1);
    const { secret: renewed = "" } = (messages[0]?.payload ?? {}) as { secret?: string };
    expect(await opens(referenceCode, renewed)).toBe(true);
    await askForNewSecret(db, given, minute(13), 0);
    expect(await mailed(id)).toHaveLength(2);
  });

  test("is read out by staff to who has only a phone, and the history says so", async () => {
    const { referenceCode, secret, id } = await sent(null);
    const result = await renewSecret(db, { referenceCode, acting: minh, way: "STAFF" }, minute(2));
    if (!result.ok) throw new Error(result.reason);
    expect(await opens(referenceCode, secret)).toBe(true);
    expect(await opens(referenceCode, result.value.secret)).toBe(true);
    expect(await opens(referenceCode, secret)).toBe(false);
    expect(await mailed(id)).toEqual([]);
    expect(
      await db.feedbackEvent.findFirst({ where: { feedbackId: id, type: "secret_renewed" } }),
    ).toMatchObject({
      actorId: minh.staffId,
    });
  });
});
