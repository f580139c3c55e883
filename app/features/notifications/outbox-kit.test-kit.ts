import type { Database } from "~/platform/db.server";
import { mailServer } from "../../../tests/support/mail-server";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { createMailer } from "../../platform/mailer.server";
import { DEFAULT_SETTINGS } from "../reference/settings";
import { insertSender } from "../senders/sender.server";
import { deliverDue } from "./deliver-outbox.server";
import { enqueue } from "./outbox.server";

/** The moment at which the letters of these tests are written: a Thursday morning. */
export const NOW = new Date("2026-02-05T02:00:00Z");
/** So many minutes after that. */
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const SETTINGS = { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" };

/** Letters, mail servers on loopback and rounds of delivery between them. */
export function outboxKit({ db }: Pick<Database, "db">) {
  const stops: (() => Promise<void>)[] = [];
  const mailerFor = (url: string) => {
    const mailer = createMailer({ smtpUrl: url, from: "Cổng PAKN <pakn@vidu.example>" });
    if (!mailer) throw new Error("No mailer");
    return mailer;
  };
  async function itemOf(name: string, email: string | null): Promise<number> {
    const id = await aPlainFeedback(db);
    const sender = { type: "PERSON", name, address: "Thôn 3", phone: "0912345678", email } as const;
    await db.$transaction((tx) => insertSender(tx, id, sender));
    return id;
  }
  async function secretAbout(feedbackId: number, secret: string, at = NOW): Promise<void> {
    const payload = { code: "PAKN-26-7K4M-92", secret };
    await db.$transaction((tx) => enqueue(tx, [{ kind: "new-secret", payload, feedbackId }], at));
  }
  return {
    mailerFor,
    itemOf,
    /** A letter with a secret about an item. */
    secretAbout,
    async aServer(...given: Parameters<typeof mailServer>) {
      const server = await mailServer(...given);
      stops.push(server.stop);
      return server;
    },
    async stopServers() {
      for (const stop of stops.splice(0)) await stop();
    },
    /** An item of somebody with this address, and a letter to them; answers the item. */
    async newSecretFor(email: string | null): Promise<number> {
      const feedbackId = await itemOf("Nguyễn Thị Ngọc Lan", email);
      await secretAbout(feedbackId, "h7kq-mw4t-x2nd-8rpy");
      return feedbackId;
    },
    /** One round to the server at `url`. */
    round: (url: string, at: Date, signal?: AbortSignal) =>
      deliverDue(db, mailerFor(url), SETTINGS, at, signal),
    only: () => db.outboxMessage.findFirstOrThrow(),
    letterAbout: (feedbackId: number) => db.outboxMessage.findFirstOrThrow({ where: { feedbackId } }),
  };
}
