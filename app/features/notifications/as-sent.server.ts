import type { OutboxMessage } from "~/generated/prisma/client";
import type { DbOrTx, Prisma } from "~/platform/db.server";
import type { Rendered } from "../../../emails/message";
import { followerMail } from "../following/recipient.server";
import { compose, type MailSettings } from "./compose.server";

/** A stored message as it would be sent now, with nobody's name or address in it: for the page of outgoing mail. */
export async function asSent(
  db: DbOrTx,
  message: OutboxMessage,
  mailSettings: MailSettings,
): Promise<Rendered> {
  const mail =
    message.followerId === null ? null : await followerMail(db, message.followerId, message.payload);
  const payload = mail?.answers ? { ...Object(message.payload), answers: mail.answers } : message.payload;
  return compose({ ...message, payload: payload as Prisma.JsonValue }, null, mailSettings, {
    leaveToken: mail?.leaveToken,
  });
}
