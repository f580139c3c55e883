import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MESSAGES, type MessageKind } from "../../../emails/registry";
import { SAMPLES } from "../../../emails/samples";
import { testDatabase } from "../../../tests/support/database";
import { enqueue, type OutgoingMessage } from "./outbox.server";
import { NOW, outboxKit } from "./outbox-kit.test-kit";
import { settleUnaddressed } from "./settle-unaddressed.server";

const database = await testDatabase();
const { db } = database;
const { aServer, itemOf, newSecretFor, only, round, stopServers } = outboxKit(database);
afterEach(stopServers);
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
  expect(await round(server.url, night)).toMatchObject({ sent: 1 });
  expect(await round(server.url, saturday)).toMatchObject({ sent: 0 });
  const monday = new Date("2026-02-09T02:00:00Z");
  expect(await round(server.url, monday)).toMatchObject({ sent: 1 });
});

test.each(Object.keys(MESSAGES) as MessageKind[])(
  "%s arrives with subject, HTML and text, every diacritic in place",
  async (kind) => {
    const server = await aServer();
    const feedbackId = await itemOf("Đặng Thị Thuỳ Trâm", "tram@vidu.example");
    for (const payload of SAMPLES[kind]) {
      await db.$transaction((tx) => enqueue(tx, [{ kind, payload, feedbackId } as OutgoingMessage], NOW));
    }
    expect(await round(server.url, NOW)).toMatchObject({
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

test("the outbox forgets a secret as soon as it was sent", async () => {
  const server = await aServer();
  await newSecretFor("lan@vidu.example");
  await round(server.url, NOW);
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
  expect(await round(server.url, NOW)).toMatchObject({ noAddress: 1 });
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
  const rounds = await Promise.all([1, 2, 3].map(() => round(server.url, NOW)));
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
  await expect(round(server.url, NOW)).rejects.toThrow();
  expect(await only()).toMatchObject({ id, status: "WAITING" });
  expect(await round(server.url, NOW)).toMatchObject({ sent: 1 });
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
  expect(await round(server.url, NOW)).toMatchObject({ later: 1, sent: 1 });
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
  const delivery = await round(server.url, NOW, stopping.signal);
  // The server's yes is waited for a little; without an end it would be 20 seconds.
  expect(Date.now() - start).toBeLessThan(4000);
  expect(delivery).toMatchObject({ sent: 0 });
  expect(await only()).toMatchObject({ status: "WAITING", attempts: 0 });
  release();
});
