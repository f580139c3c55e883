import { afterEach, beforeEach, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { mailTrouble } from "./mail-trouble.server";
import { later, NOW, outboxKit } from "./outbox-kit.test-kit";
import { MAX_ATTEMPTS } from "./retry";

const database = await testDatabase();
const { db } = database;
const { aServer, itemOf, letterAbout, newSecretFor, only, round, secretAbout, stopServers } =
  outboxKit(database);
afterEach(stopServers);
beforeEach(async () => {
  await db.outboxMessage.deleteMany();
});

/** In minutes. */
const DAY = 24 * 60;

test("a mail server that is away costs nothing but time, and the administrator reads that mail waits", async () => {
  await newSecretFor("lan@vidu.example");
  await newSecretFor("lan@vidu.example");
  const server = await aServer();
  await server.stop();
  for (let minute = 0; minute < 40; minute += 1) {
    expect(await round(server.url, later(minute))).toMatchObject({
      sent: 0,
      serverDown: expect.stringMatching(/./),
    });
    const trouble = await mailTrouble(db, later(minute));
    expect(trouble).toEqual(
      minute < 10 ? null : { waiting: 2, since: NOW, reason: expect.stringMatching(/./) },
    );
  }
  expect(await db.outboxMessage.findMany()).toMatchObject([
    { status: "WAITING", attempts: 0 },
    { status: "WAITING", attempts: 0 },
  ]);
  const again = await aServer({}, server.port);
  expect(await round(server.url, later(41))).toMatchObject({ sent: 2 });
  expect(again.mails).toHaveLength(2);
  expect(await mailTrouble(db, later(60))).toBeNull();
});

test("a server that takes a message and hangs up gets it no more often than one that puts it off", async () => {
  const server = await aServer({ hangsUp: () => true });
  await newSecretFor("lan@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ later: 1 });
  for (let minutes = 1; (await only()).status === "WAITING"; minutes += 60)
    await round(server.url, later(minutes));
  expect(server.mails).toHaveLength(MAX_ATTEMPTS);
  expect(new Set(server.mails.map(({ headers }) => headers["message-id"])).size).toBe(1);
});

test("what the server puts off is tried again later, under the same Message-ID", async () => {
  let busy = true;
  const server = await aServer({ toRecipient: () => (busy ? { code: 451, message: "later" } : undefined) });
  const id = await newSecretFor("lan@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ later: 1 });
  expect(await round(server.url, later(4))).toMatchObject({ sent: 0, later: 0 });
  expect(await only()).toMatchObject({ status: "WAITING", attempts: 1, feedbackId: id });
  busy = false;
  expect(await round(server.url, later(6))).toMatchObject({ sent: 1 });
  expect(server.mails).toHaveLength(1);
});

test("a server that will not relay for us loses nothing, and the administrator reads what it says", async () => {
  let denied = true;
  const server = await aServer({
    toRecipient: () => (denied ? { code: 554, message: "5.7.1 Relay access denied" } : undefined),
  });
  await newSecretFor("lan@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ later: 1, givenUp: 0 });
  expect(await mailTrouble(db, later(15))).toMatchObject({
    waiting: 1,
    reason: expect.stringContaining("Relay"),
  });
  denied = false;
  expect(await round(server.url, later(60))).toMatchObject({ sent: 1 });
  expect(server.mails[0]?.text, "the secret was kept for it").toMatch(/7kq-?mw4t/i);
});

test("a refusal that never ends is given up after days, not hours", async () => {
  const server = await aServer({ toRecipient: () => ({ code: 451, message: "later" }) });
  await newSecretFor("lan@vidu.example");
  let minutes = 0;
  while ((await only()).status === "WAITING") {
    await round(server.url, later(minutes));
    minutes += 60;
  }
  expect(minutes / 60 / 24).toBeGreaterThan(3);
  expect(await only()).toMatchObject({
    status: "GIVEN_UP",
    attempts: MAX_ATTEMPTS,
    payload: { secret: null },
  });
});

test("an address that does not exist is given up at once, and the reason does not repeat it", async () => {
  const server = await aServer({
    toRecipient: (address) => ({ code: 550, message: `No such user <${address}>` }),
  });
  await newSecretFor("khong-co@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ givenUp: 1 });
  const message = await only();
  expect(message).toMatchObject({ status: "GIVEN_UP", payload: { secret: null } });
  expect(message.lastError).toContain("No such user");
  expect(JSON.stringify(message)).not.toContain("khong-co");
});

test("one refused address does not hold up the others", async () => {
  const server = await aServer({
    toRecipient: (address) => (address.startsWith("bad") ? { code: 550, message: "no" } : undefined),
  });
  await newSecretFor("bad@vidu.example");
  await newSecretFor("good@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ givenUp: 1, sent: 1 });
});

test("a connection lost in the middle of a letter costs it nothing but time, as a server that is away does", async () => {
  let minute = 0;
  const [first, second] = [await newSecretFor("lan@vidu.example"), await newSecretFor("hoa@vidu.example")];
  for (const where of [{ hangsUpOnRecipient: () => true }, { hangsUpOnData: () => true }]) {
    const server = await aServer(where);
    for (let tries = 0; tries < 20; tries += 1, minute += 1)
      expect(await round(server.url, later(minute)), String(minute)).toMatchObject({
        sent: 0,
        later: 0,
        serverDown: expect.any(String),
      });
    for (const item of [first, second])
      expect(await letterAbout(item)).toMatchObject({ status: "WAITING", attempts: 0 });
    expect(server.mails).toHaveLength(0);
    expect(await mailTrouble(db, later(40))).toMatchObject({ waiting: 2 });
  }
  const mended = await aServer();
  expect(await round(mended.url, later(41))).toMatchObject({ sent: 2 });
});

test("nor does a server that closes the connection with 421", async () => {
  const server = await aServer({ toRecipient: () => ({ code: 421, message: "4.3.2 shutting down" }) });
  await newSecretFor("lan@vidu.example");
  for (const minute of [0, 1, 2, 3])
    expect(await round(server.url, later(minute))).toMatchObject({
      serverDown: expect.stringContaining("421"),
    });
  expect(await only()).toMatchObject({ status: "WAITING", attempts: 0 });
});

test("a letter that alone makes the server hang up holds up no other one, and is given up after days", async () => {
  const server = await aServer({ hangsUpOnRecipient: (address) => address.startsWith("doc") });
  const poison = await newSecretFor("doc@vidu.example");
  let minutes = 0;
  let tries = 0;
  for (; minutes < 10 * DAY && (await letterAbout(poison)).status === "WAITING"; minutes += 360) {
    const other = await newSecretFor("lan@vidu.example");
    const before = (await letterAbout(poison)).attempts;
    await round(server.url, later(minutes));
    await round(server.url, later(minutes + 1));
    expect(await letterAbout(other), `after ${minutes} minutes`).toMatchObject({ status: "SENT" });
    tries += (await letterAbout(poison)).attempts - before;
  }
  expect(tries).toBe(MAX_ATTEMPTS);
  expect(minutes / DAY).toBeGreaterThan(3);
  expect(minutes / DAY).toBeLessThan(8);
  expect(await letterAbout(poison)).toMatchObject({ status: "GIVEN_UP", payload: { secret: null } });
});

test("letters that one relay cuts off, one after the other, hold up others by a round for every five", async () => {
  const server = await aServer({ hangsUpOnRecipient: (address) => address.startsWith("doc") });
  for (let n = 0; n < 4; n += 1) await newSecretFor(`doc${n}@vidu.example`);
  await newSecretFor("lan@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ sent: 1, serverDown: null });
  for (let n = 4; n < 11; n += 1) await newSecretFor(`doc${n}@vidu.example`);
  await newSecretFor("hoa@vidu.example");
  // Those of the first round are known by now: each is a try, and no loss of the server's.
  const went = [await round(server.url, later(1)), await round(server.url, later(2))];
  expect(went.map(({ sent }) => sent)).toEqual([0, 1]);
  expect(went[0]?.serverDown).toEqual(expect.any(String));
});

test("letters about one item arrive in the order in which they were written, also behind one that is put off", async () => {
  let busy = true;
  const server = await aServer({
    toRecipient: (address) =>
      busy && address.startsWith("lan") ? { code: 451, message: "greylisted" } : undefined,
  });
  const item = await newSecretFor("lan@vidu.example");
  expect(await round(server.url, NOW)).toMatchObject({ later: 1 });
  busy = false;
  await secretAbout(item, "the second letter", later(2));
  await newSecretFor("lan@vidu.example");
  expect(await round(server.url, later(2)), "another item of hers does not wait").toMatchObject({ sent: 1 });
  expect(await round(server.url, later(6))).toMatchObject({ sent: 2 });
  const texts = server.mails.slice(1).map(({ text }) => /second|h7kq/.exec(text)?.[0]);
  expect(texts).toEqual(["h7kq", "second"]);
});

test("a letter waits no longer than a day for an earlier one that does not leave, and not for one to somebody else", async () => {
  const server = await aServer({
    toRecipient: (address) => (address.startsWith("lan") ? { code: 451, message: "later" } : undefined),
  });
  const item = await newSecretFor("lan@vidu.example");
  await round(server.url, NOW);
  const triedSecond = async (minute: number) => {
    await round(server.url, later(minute));
    const [, second] = await db.outboxMessage.findMany({
      where: { feedbackId: item },
      orderBy: { id: "asc" },
    });
    return second?.attempts;
  };
  await secretAbout(item, "second", later(1));
  expect(await triedSecond(24 * 60 - 1)).toBe(0);
  expect(await triedSecond(24 * 60 + 1)).toBe(1);
  const other = await itemOf("Hoa", "lan@vidu.example");
  await secretAbout(other, "first", later(0));
  await round(server.url, later(1));
  const { code: unit } = await db.unit.findFirstOrThrow();
  await db.outboxMessage.create({
    data: {
      kind: "new-secret",
      feedbackId: other,
      unit,
      payload: {},
      createdAt: later(1),
      nextTryAt: later(1),
    },
  });
  await round(server.url, later(2));
  expect(
    await db.outboxMessage.findFirst({ where: { feedbackId: other, unit: { not: null } } }),
  ).not.toMatchObject({ status: "WAITING" });
});
