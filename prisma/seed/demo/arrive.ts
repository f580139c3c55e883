import type { AnswerStep, Answers } from "../../../app/features/intake/draft";
import { beginDraft, findDraft, saveAnswers } from "../../../app/features/intake/draft.server";
import { enterOnBehalf } from "../../../app/features/intake/enter-on-behalf.server";
import { onBehalfSchema } from "../../../app/features/intake/on-behalf.schema";
import { sendFeedback } from "../../../app/features/intake/send-feedback.server";
import type { Subject } from "../../../app/features/intake/subject";
import type { PrismaClient } from "../../../app/platform/db.server";
import { localDate, localDateOf } from "../../../app/shared/local-date";
import { formatDate, formatDateTime } from "../../../app/shared/vi-format";
import type { Cast } from "./cast";
import { procedureOf } from "./procedures";
import type { DemoSender } from "./senders";
import type { Story } from "./story";

/** How a matter reaches the province. */
export type Coming = {
  story: Story;
  sender: DemoSender;
  channel: string;
  /** The unit that takes it in; the portal's own items go to the focal office. */
  receivingUnit: string;
  receivedAt: Date;
};

/** Sends a matter through the four steps of the portal, as its sender would. Answers its reference code. */
export async function sendThroughPortal(db: PrismaClient, coming: Coming): Promise<string> {
  const { story, sender, receivedAt: now } = coming;
  const draft = await beginDraft(db, now);
  const answers: Record<AnswerStep, Answers> = {
    start: { subject: subjectOf(story) },
    matter: {
      title: story.title,
      content: story.content,
      issues: story.contentTypes.filter((type) => type >= 2 && type <= 6).map(String),
      form: story.proposal ? "KIEN_NGHI" : "PHAN_ANH",
      proposal: story.proposal ?? "",
      field: story.field,
      procedure: procedureOf(story) ?? "",
    },
    contact: {
      senderType: sender.type,
      name: sender.name,
      address: sender.address,
      phone: sender.phone ?? "",
      email: sender.email ?? "",
      answerBy: sender.email ? "EMAIL" : sender.phone ? "PHONE" : "POST",
      consent: "on",
    },
  };
  for (const step of ["start", "matter", "contact"] as const)
    await saveAnswers(db, draft.id, step, answers[step], now);
  const ready = await findDraft(db, draft.token, now);
  const sent = ready && (await sendFeedback(db, ready, ready.updatedAt, now));
  if (!sent?.ok) throw new Error(`“${story.title}” was not taken: ${sent?.reason ?? "no draft"}`);
  const item = await db.feedback.findUniqueOrThrow({ where: { id: sent.value.feedbackId } });
  return item.referenceCode;
}

/** Enters a matter that came another way, at `now`, as the officer of the unit would. Answers its reference code. */
export async function enterAtTheDesk(
  db: PrismaClient,
  cast: Cast,
  coming: Coming,
  serial: number,
  now: Date,
): Promise<string> {
  const { story, sender, channel, receivingUnit, receivedAt } = coming;
  const received = localDateOf(receivedAt);
  const entry = onBehalfSchema({ now, unitSince: localDate("2000-01-01") }).parse({
    channel,
    receivedDate: formatDate(received),
    receivedTime: formatDateTime(receivedAt).slice(0, 5),
    senderType: sender.type,
    name: channel === "suggestion_box" ? "" : sender.name,
    address: channel === "suggestion_box" ? "" : sender.address,
    phone: channel === "suggestion_box" ? "" : (sender.phone ?? "0900 000 000"),
    email:
      channel === "national_portal" || channel === "email"
        ? (sender.email ?? "hop-thu@thuongduc.example")
        : "",
    title: story.title,
    content: story.content,
    form: story.proposal ? "KIEN_NGHI" : "PHAN_ANH",
    proposal: story.proposal ?? "",
    kind: story.kind,
    countedKind: story.countedKind ?? (story.kind === "REGULATION" ? "REGULATION" : "ACT"),
    nationalCode:
      channel === "national_portal"
        ? `PAKN.${received.replaceAll("-", "")}.${String(serial).padStart(4, "0")}`
        : "",
    procedure: procedureOf(story) ?? "",
  });
  const officer = cast.officerOf(receivingUnit);
  const role = officer.roles.find((grant) => grant.role !== "HANDLER")?.role ?? "FOCAL_OFFICER";
  const receipt = await enterOnBehalf(
    db,
    { entry, files: [], receivingUnit, enteredBy: { ...officer, role } },
    now,
  );
  return receipt.referenceCode;
}

function subjectOf({ kind, contentTypes }: Story): Subject {
  if (contentTypes.includes(8)) return "INITIATIVE";
  return kind;
}
