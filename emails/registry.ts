import type { z } from "zod";
import { answered } from "./answered";
import { assigned } from "./assigned";
import { coSigned } from "./co-signed";
import { contest } from "./contest";
import { digest } from "./digest";
import { followAlert } from "./follow-alert";
import { followConfirm } from "./follow-confirm";
import { informationWanted } from "./information-wanted";
import { mention } from "./mention";
import type { Message } from "./message";
import { newSecret } from "./new-secret";
import { notAccepted } from "./not-accepted";
import { progress } from "./progress";
import { promiseDue } from "./promise-due";
import { published } from "./published";
import { rating } from "./rating";
import { receipt } from "./receipt";
import { reportDue } from "./report-due";
import { reportReturned } from "./report-returned";
import { staffPasswordReset } from "./staff-password-reset";
import { survey } from "./survey";
import { transferred } from "./transferred";
import { urging } from "./urging";

/** Every message the portal can send; N-numbers are those of workflow.md §7. */
export const MESSAGES = {
  N1: receipt,
  N2: informationWanted,
  N3: notAccepted,
  N4: transferred,
  N5: assigned,
  N6: progress,
  N7: answered,
  N8: published,
  "co-signed": coSigned,
  contest,
  digest,
  mention,
  N9: rating,
  urging,
  "follow-confirm": followConfirm,
  "follow-alert": followAlert,
  "new-secret": newSecret,
  "promise-due": promiseDue,
  "report-due": reportDue,
  "report-returned": reportReturned,
  "staff-password-reset": staffPasswordReset,
  survey,
} as const satisfies Record<string, Message>;

export type MessageKind = keyof typeof MESSAGES;
/** The data a kind of message is made from. */
export type PayloadOf<K extends MessageKind> = z.infer<(typeof MESSAGES)[K]["schema"]>;

/** Whether a row of the outbox names a message that there is. */
export const isMessageKind = (kind: string): kind is MessageKind => Object.hasOwn(MESSAGES, kind);
