import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MESSAGES, type MessageKind } from "../../../emails/registry";
import { SAMPLES } from "../../../emails/samples";
import { testDatabase } from "../../../tests/support/database";
import { mailServer } from "../../../tests/support/mail-server";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { createMailer } from "../../platform/mailer.server";
import { DEFAULT_SETTINGS } from "../reference/settings";
import { insertSender } from "../senders/sender.server";
import { deliverDue } from "./deliver-outbox.server";
import { mailTrouble } from "./mail-trouble.server";
import { enqueue, type OutgoingMessage } from "./outbox.server";
import { MAX_ATTEMPTS } from "./retry";
import { settleUnaddressed } from "./settle-unaddressed.server";

const { db } = await testDatabase();
const NOW = new Date("2026-02-05T02:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const settings = { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" };
const FROM = "Cổng PAKN <pakn@vidu.example>";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
beforeEach(async () => {
  await db.outboxMessage.deleteMany();
});

test("reminders to staff wait for the hours of the office, other mail does not", async () => {
  const server = await aServer();
  const feedbackId = await itemOf("Hoa", "hoa@so.example");
  const [payload] = SAMPLES.digest;
  await db.$transaction((tx) =>
    enqueue(tx, [{ kind: "digest", payload, feedbackId } as OutgoingMessage], NOW),
  );
  await newSecretFor("lan@vidu.example");
  const night = new Date("2026-02-05T15:00:00Z");
  const saturday = new Date("2026-02-07T02:00:00Z");
  expect(await deliverDue(db, mailerFor(server.url), settings, night)).toMatchObject({ sent: 1 });
  expect(await deliverDue(db, mailerFor(server.url), settings, saturday)).toMatchObject({ sent: 0 });
  const monday = new Date("2026-02-09T02:00:00Z");
  expect(await deliverDue(db, mailerFor(server.url), settings, monday)).toMatchObject({ sent: 1 });
});

async function aServer(...given: Parameters<typeof mailServer>) {
  const server = await mailServer(...given);
  stops.push(server.stop);
  return server;
}

const mailerFor = (url: string) => {
  const mailer = createMailer({ smtpUrl: url, from: FROM });
  if (!mailer) throw new Error("No mailer");
  return mailer;
};

async function itemOf(name: string, email: string | null): Promise<number> {
  const id = await aPlainFeedback(db);
  const sender = { type: "PERSON", name, address: "Thôn 3", phone: "0912345678", email } as const;
  await db.$transaction((tx) => insertSender(tx, id, sender));
  return id;
}

async function newSecretFor(email: string | null): Promise<number> {
  const feedbackId = await itemOf("Nguyễn Thị Ngọc Lan", email);
  const payload = { code: "PAKN-26-7K4M-92", secret: "h7kq-mw4t-x2nd-8rpy" };
  await db.$transaction((tx) => enqueue(tx, [{ kind: "new-secret", payload, feedbackId }], NOW));
  return feedbackId;
}

const only = () => db.outboxMessage.findFirstOrThrow();

test.each(Object.keys(MESSAGES) as MessageKind[])(
  "%s arrives with subject, HTML and text, every diacritic in place",
  async (kind) => {
    const server = await aServer();
    const feedbackId = await itemOf("Đặng Thị Thuỳ Trâm", "tram@vidu.example");
    for (const payload of SAMPLES[kind]) {
      await db.$transaction((tx) => enqueue(tx, [{ kind, payload, feedbackId } as OutgoingMessage], NOW));
    }
    expect(await deliverDue(db, mailerFor(server.url), settings, NOW)).toMatchObject({
      sent: SAMPLES[kind].length,
    });
    for (const mail of server.mails) {
      expect(mail.to).toEqual(["tram@vidu.example"]);
      expect(mail.headers["auto-submitted"]).toBe("auto-generated");
      expect(mail.headers["message-id"]).toMatch(/^<outbox-\d+-\d+@pakn\.vidu\.example>$/);
      const english = ENGLISH.test(mail.html);
      expect(mail.text).toContain(`${english ? "Dear" : "Kính gửi"} Đặng Thị Thuỳ Trâm,`);
      expect(mail.html).toContain("Đặng Thị Thuỳ Trâm");
      if (!english) expect(mail.html).toContain('lang="vi"');
      expect(mail.text).toMatch(/https:\/\/pakn\.vidu\.example\/\S+/);
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/\ufffd|undefined|\[object/);
    }
    const asked = SAMPLES[kind].filter((payload) => "language" in payload && payload.language === "en");
    expect(server.mails.filter(({ html }) => ENGLISH.test(html))).toHaveLength(asked.length);
    const [first] = SAMPLES[kind];
    expect(server.mails[0]?.subject).toBe((await MESSAGES[kind].render(first, FRAME)).subject);
  },
);

const ENGLISH = /<html[^>]* lang="en"/;
const FRAME = { portal: "", contact: "", recipient: null, link: "https://x.example" };

test("a mail server that is away costs nothing but time, and the administrator reads that mail waits", async () => {
  await newSecretFor("lan@vidu.example");
  await newSecretFor("lan@vidu.example");
  const server = await aServer();
  await server.stop();
  const mailer = mailerFor(server.url);
  for (let minute = 0; minute < 40; minute += 1) {
    expect(await deliverDue(db, mailer, settings, later(minute))).toMatchObject({
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
  expect(await deliverDue(db, mailer, settings, later(41))).toMatchObject({ sent: 2 });
  expect(again.mails).toHaveLength(2);
  expect(await mailTrouble(db, later(60))).toBeNull();
});

test("a server that takes a message and hangs up gets it no more often than one that puts it off", async () => {
  const server = await aServer({ hangsUp: () => true });
  await newSecretFor("lan@vidu.example");
  const mailer = mailerFor(server.url);
  expect(await deliverDue(db, mailer, settings, NOW)).toMatchObject({ later: 1 });
  for (let minutes = 1; (await only()).status === "WAITING"; minutes += 60)
    await deliverDue(db, mailer, settings, later(minutes));
  expect(server.mails).toHaveLength(MAX_ATTEMPTS);
  expect(new Set(server.mails.map(({ headers }) => headers["message-id"])).size).toBe(1);
});

test("what the server puts off is tried again later, under the same Message-ID", async () => {
  let busy = true;
  const server = await aServer({ toRecipient: () => (busy ? { code: 451, message: "later" } : undefined) });
  const id = await newSecretFor("lan@vidu.example");
  const mailer = mailerFor(server.url);
  expect(await deliverDue(db, mailer, settings, NOW)).toMatchObject({ later: 1 });
  expect(await deliverDue(db, mailer, settings, later(4))).toMatchObject({ sent: 0, later: 0 });
  expect(await only()).toMatchObject({ status: "WAITING", attempts: 1, feedbackId: id });
  busy = false;
  expect(await deliverDue(db, mailer, settings, later(6))).toMatchObject({ sent: 1 });
  expect(server.mails).toHaveLength(1);
});

test("a server that will not relay for us loses nothing, and the administrator reads what it says", async () => {
  let denied = true;
  const server = await aServer({
    toRecipient: () => (denied ? { code: 554, message: "5.7.1 Relay access denied" } : undefined),
  });
  await newSecretFor("lan@vidu.example");
  const mailer = mailerFor(server.url);
  expect(await deliverDue(db, mailer, settings, NOW)).toMatchObject({ later: 1, givenUp: 0 });
  expect(await mailTrouble(db, later(15))).toMatchObject({
    waiting: 1,
    reason: expect.stringContaining("Relay"),
  });
  denied = false;
  expect(await deliverDue(db, mailer, settings, later(60))).toMatchObject({ sent: 1 });
  expect(server.mails[0]?.text, "the secret was kept for it").toMatch(/7kq-?mw4t/i);
});

test("a refusal that never ends is given up after days, not hours", async () => {
  const server = await aServer({ toRecipient: () => ({ code: 451, message: "later" }) });
  await newSecretFor("lan@vidu.example");
  const mailer = mailerFor(server.url);
  let minutes = 0;
  while ((await only()).status === "WAITING") {
    await deliverDue(db, mailer, settings, later(minutes));
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
  expect(await deliverDue(db, mailerFor(server.url), settings, NOW)).toMatchObject({ givenUp: 1 });
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
  expect(await deliverDue(db, mailerFor(server.url), settings, NOW)).toMatchObject({ givenUp: 1, sent: 1 });
});

test("the outbox forgets a secret as soon as it was sent", async () => {
  const server = await aServer();
  await newSecretFor("lan@vidu.example");
  await deliverDue(db, mailerFor(server.url), settings, NOW);
  expect(server.mails[0]?.text).toContain("h7kq-mw4t-x2nd-8rpy");
  expect(await only()).toMatchObject({
    status: "SENT",
    sentAt: NOW,
    payload: { code: "PAKN-26-7K4M-92", secret: null },
  });
});

test("a sender without an e-mail address is left for a call, with a mail server and without", async () => {
  const server = await aServer();
  await newSecretFor(null);
  expect(await deliverDue(db, mailerFor(server.url), settings, NOW)).toMatchObject({ noAddress: 1 });
  expect(await only()).toMatchObject({ status: "NO_ADDRESS", payload: { secret: null } });
  const unreachable = await newSecretFor(null);
  const reachable = await newSecretFor("lan@vidu.example");
  expect(await settleUnaddressed(db)).toBe(1);
  expect(await db.outboxMessage.findMany({ where: { feedbackId: unreachable } })).toMatchObject([
    { status: "NO_ADDRESS", payload: { secret: null } },
  ]);
  expect(await db.outboxMessage.findMany({ where: { feedbackId: reachable } })).toMatchObject([
    { status: "WAITING" },
  ]);
});

test("two workers at once send each message once", async () => {
  const server = await aServer();
  for (let n = 0; n < 12; n += 1) await newSecretFor("lan@vidu.example");
  const rounds = await Promise.all([1, 2, 3].map(() => deliverDue(db, mailerFor(server.url), settings, NOW)));
  expect(rounds.reduce((sum, round) => sum + round.sent, 0)).toBe(12);
  expect(server.mails).toHaveLength(12);
  expect(new Set(server.mails.map((mail) => mail.headers["message-id"])).size).toBe(12);
});

test("a worker killed while it spoke to the server leaves the message to the next one", async () => {
  await newSecretFor("lan@vidu.example");
  const id = (await only()).id;
  // Killed: the connection ends in the middle of the transaction, as the operating system ends it for a dead process.
  let killed = false;
  const server = await aServer({
    beforeYes: async () => {
      if (killed) return;
      killed = true;
      await db.$executeRaw`
        SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a
         WHERE a.datname = current_database() AND a.state = 'idle in transaction'`;
    },
  });
  await expect(deliverDue(db, mailerFor(server.url), settings, NOW)).rejects.toThrow();
  expect(await only()).toMatchObject({ id, status: "WAITING" });
  expect(await deliverDue(db, mailerFor(server.url), settings, NOW)).toMatchObject({ sent: 1 });
  // The server had said yes to the first one already: the same Message-ID lets the mailbox drop the second.
  expect(new Set(server.mails.map((mail) => mail.headers["message-id"])).size).toBe(1);
});

test("a message that cannot be written does not stop those behind it", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const server = await aServer();
  await db.outboxMessage.create({
    data: {
      kind: "N1",
      staffId: null,
      feedbackId: await itemOf("Lan", "lan@vidu.example"),
      payload: {},
      createdAt: NOW,
      nextTryAt: NOW,
    },
  });
  await newSecretFor("lan@vidu.example");
  expect(await deliverDue(db, mailerFor(server.url), settings, NOW)).toMatchObject({ later: 1, sent: 1 });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test("a worker that has to stop breaks off a conversation that hangs, and forgets nothing", async () => {
  const stopping = new AbortController();
  let release = () => {};
  const server = await aServer({
    beforeYes: () => {
      setTimeout(() => stopping.abort(), 50);
      return new Promise((resolve) => {
        release = resolve;
      });
    },
  });
  await newSecretFor("lan@vidu.example");
  const start = Date.now();
  const delivery = await deliverDue(db, mailerFor(server.url), settings, NOW, stopping.signal);
  // The server's yes is waited for a little; without an end it would be 20 seconds.
  expect(Date.now() - start).toBeLessThan(4000);
  expect(delivery).toMatchObject({ sent: 0 });
  expect(await only()).toMatchObject({ status: "WAITING", attempts: 0 });
  release();
});
