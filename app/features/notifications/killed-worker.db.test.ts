import { type ChildProcess, execFile } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { mailServer } from "../../../tests/support/mail-server";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { createMailer } from "../../platform/mailer.server";
import { DEFAULT_SETTINGS } from "../reference/settings";
import { insertSender } from "../senders/sender.server";
import { deliverDue } from "./deliver-outbox.server";
import { enqueue } from "./outbox.server";

const { db, url } = await testDatabase();
const NOW = new Date("2026-02-05T02:00:00Z");

let server: Awaited<ReturnType<typeof mailServer>>;
afterEach(() => server.stop());

const SETTINGS = { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" };
const mailerTo = (smtpUrl: string) => {
  const mailer = createMailer({ smtpUrl, from: "pakn@vidu.example" });
  if (!mailer) throw new Error("No mailer");
  return mailer;
};

/** A process that sends what waits and answers how many letters left; "killed" when it was. */
function worker(): { child: ChildProcess; said: Promise<string> } {
  const program = ["--import", "tsx", "tests/support/mail-worker.ts", url, server.url, NOW.toISOString()];
  let child: ChildProcess | undefined;
  const said = new Promise<string>((resolve, reject) => {
    child = execFile(process.execPath, program, (error, stdout) => {
      if (error?.signal === "SIGKILL") resolve("killed");
      else if (error) reject(error);
      else resolve(stdout);
    });
  });
  return { child: child as ChildProcess, said };
}

async function threeLettersWait() {
  const feedbackId = await aPlainFeedback(db);
  const sender = { type: "PERSON", name: "Lan", address: "Thôn 3", phone: "0912345678" } as const;
  await db.$transaction((tx) => insertSender(tx, feedbackId, { ...sender, email: "lan@vidu.example" }));
  const letters = ["a", "b", "c"].map((secret) => ({
    ...{ kind: "new-secret" as const, feedbackId },
    payload: { code: "PAKN-26-7K4M-92", secret: `letter ${secret}` },
  }));
  await db.$transaction((tx) => enqueue(tx, letters, NOW));
}

/** Which letter each mail was, in the order in which they came. */
const letters = () => server.mails.map((mail) => /letter [abc]/.exec(mail.text)?.[0]);
const waiting = () => db.outboxMessage.count({ where: { status: "WAITING" } });

test("a worker that is killed sends no letter twice and loses none; what it could not know of bears the same Message-ID", async () => {
  let workers = 0;
  let running: ReturnType<typeof worker>;
  const start = () => {
    workers += 1;
    running = worker();
    return running.said;
  };
  server = await mailServer({
    toRecipient() {
      // The second letter has been announced, and nothing of it has been said yet.
      if (workers === 1 && server.mails.length === 1) running.child.kill("SIGKILL");
      return undefined;
    },
    async beforeYes() {
      // The third is with the server, which has not said so yet.
      if (workers !== 2 || server.mails.length !== 3) return;
      running.child.kill("SIGKILL");
      await running.said;
    },
  });
  await threeLettersWait();

  expect(await start()).toBe("killed");
  expect(letters()).toEqual(["letter a"]);
  await expect.poll(waiting).toBe(2);

  expect(await start()).toBe("killed");
  expect(letters()).toEqual(["letter a", "letter b", "letter c"]);
  await expect.poll(waiting).toBe(1);

  expect(await deliverDue(db, mailerTo(server.url), SETTINGS, NOW)).toMatchObject({ sent: 1 });
  expect(letters()).toEqual(["letter a", "letter b", "letter c", "letter c"]);
  const ids = server.mails.map((mail) => mail.headers["message-id"]);
  expect(ids[3]).toBe(ids[2]);
  expect(new Set(ids).size).toBe(3);
  expect(await waiting()).toBe(0);
});

test("a process that ends in good order waits for the yes to what the server has: the next would send it again", async () => {
  const stopping = new AbortController();
  server = await mailServer({
    async beforeYes() {
      stopping.abort();
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  });
  await db.outboxMessage.deleteMany();
  await threeLettersWait();
  const round = deliverDue(db, mailerTo(server.url), SETTINGS, NOW, stopping.signal);
  expect(await round).toMatchObject({ sent: 1, serverDown: null });
  expect(letters()).toEqual(["letter a"]);
  expect(await waiting()).toBe(2);
});
