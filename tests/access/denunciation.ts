import type { Actor, Role } from "~/features/access/permissions";
import { addNote } from "~/features/dialogue/notes.server";
import { addSlip, openBox } from "~/features/intake/box-session.server";
import { enterOnBehalf } from "~/features/intake/enter-on-behalf.server";
import { enqueue } from "~/features/notifications/outbox.server";
import { prepareBulk, prepareHandOver } from "~/features/nudges/bulk-prepare.server";
import { writeUrging } from "~/features/nudges/write-urging.server";
import { publishFeedback } from "~/features/publication/publish-feedback.server";
import { makePromise } from "~/features/replies/promises.server";
import { closeReport } from "~/features/reporting/closing/close-report.server";
import { coSign, invite } from "~/features/similar/co-sign.server";
import { storeAllPairs } from "~/features/similar/store-pairs.server";
import type { Action } from "~/features/workflow/actions";
import { type AdvanceCommand, type Also, advanceFeedback } from "~/features/workflow/advance-feedback.server";
import { loadItem } from "~/features/workflow/item.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import type { Database } from "~/platform/db.server";
import { addDays, localDate, localDateOf, toDbDate } from "~/shared/local-date";
import { previousPeriod, quarterOf } from "~/shared/period";
import { proposeReview } from "./answered";
import { UNITS } from "./cast";

/** Stand in title, content, answers and notes of the item; words to search it by stand beside them. */
export const MARK = "dấu kín 9K4R";
export const WORDS = "chủ tịch ăn chặn tiền đền bù";
const TEXT = `${WORDS} ${MARK}`;

/** What leads to the item from somewhere else, as addresses name it. */
export type Trail = {
  code: string;
  /** An item of the same unit that repeats it, and one that looks like it. */
  neighbour: string;
  /** Numbers by the route that takes them. */
  ids: Readonly<Record<string, readonly number[]>>;
  slip: number;
  file: number;
  year: number;
  /** Where it stood in public. */
  slug: string;
  period: string;
};

const DAY = 86_400_000;
const CLOSED_DAYS_AGO = 40;

/**
 * An item of UNITS.own that left its trail everywhere (box, survey, answer, promise, public copy, urging letter, morning
 * letter, prepared work, closed report, proposal …) before somebody finds that it is a denunciation. `people` by role,
 * all of UNITS.own but the provincial ones.
 */
export async function plantDenunciation(
  { db, pool }: Database,
  people: Readonly<Record<Role, Actor>>,
  sayThatItIsOne: (code: string, version: number) => Promise<unknown>,
  now: Date,
): Promise<Trail> {
  const daysAgo = (n: number) => new Date(now.getTime() - n * DAY);
  // Over before it is closed, forty days ago, on whichever day of a quarter this runs.
  const period = previousPeriod(quarterOf(localDateOf(daysAgo(CLOSED_DAYS_AGO))));
  const arrived = new Date(`${period.from}T03:00:00Z`);
  const acting = (role: Role) => {
    const { staffId, roles, unit } = people[role];
    return { submitter: false as const, staffId, roles, unit, role };
  };
  const unit = UNITS.own;
  const boxId = await openBox(
    db,
    people.COUNTER.staffId,
    { unit, place: "Cổng trụ sở", openedAt: arrived, present: "Bà Tâm", note: null },
    arrived,
  );
  const entry = {
    ...{ receivedAt: arrived, channel: "suggestion_box", form: "PHAN_ANH", kind: "ACT", countedKind: "ACT" },
    ...{
      title: TEXT,
      content: `Nội dung: ${TEXT}`,
      proposal: "",
      nationalCode: "",
      field: "",
      procedure: "",
    },
    ...{ senderType: "PERSON", name: `Bà ${MARK}`, address: "", phone: "0912345678", email: "" },
  } as const;
  const file = { fileName: `${MARK}.txt`, mediaType: "text/plain", size: 3, sha256: new Uint8Array(32) };
  const { id, referenceCode: code } = await enterOnBehalf(
    db,
    {
      entry: entry as Parameters<typeof enterOnBehalf>[1]["entry"],
      files: [{ ...file, content: new Uint8Array(3) }] as Parameters<typeof enterOnBehalf>[1]["files"],
      ...{ receivingUnit: unit, enteredBy: acting("COUNTER") },
    },
    arrived,
    async (tx, item) => {
      await addSlip(tx, boxId, { feedbackId: item.id }, arrived);
    },
  );
  const step = async <A extends Action>(
    role: Role,
    action: A,
    event: AdvanceCommand<A>["event"],
    at: Date,
    also?: Also,
  ) => {
    const moved = await advanceFeedback(
      db,
      { referenceCode: code, action, event, acting: acting(role) },
      at,
      also,
    );
    if (!moved.ok) throw new Error(`${action}: ${moved.reason}`);
    return moved.value.version;
  };
  const soon = new Date(arrived.getTime() + DAY);
  const assessed = { assessmentClass: "B", field: "dat-dai", contentTypes: [1] } as const;
  const kinds = { kind: "ACT", countedKind: "ACT" } as const;
  await step("FOCAL_OFFICER", "assess", { type: "assessed", ...assessed, ...kinds, contentTypes: [1] }, soon);
  const given = { type: "assigned" as const, unit, coordinatingUnits: [UNITS.other], instruction: TEXT };
  // By the province: a unit that takes an item on itself writes no slip.
  const version = await step("PROVINCIAL_FOCAL", "assign", given, soon);
  await step("HANDLER", "start", { type: "started" }, soon);
  await db.$executeRaw`UPDATE feedback SET handler_id = ${people.HANDLER.staffId} WHERE id = ${id}`;
  const reply = { outcome: "O6" as const, reply: TEXT };
  await step("HANDLER", "draftReply", { type: "reply_drafted", ...reply }, soon);
  await step("AGENCY_HEAD", "resolve", { type: "resolved", ...reply }, soon, async (tx) => {
    const made = { feedbackId: id, eventSeq: 5, unit, staffId: people.AGENCY_HEAD.staffId };
    const followUp = { kind: "PROMISE" as const, text: TEXT, dueOn: localDateOf(now), ownerId: made.staffId };
    await makePromise(tx, made, { outcome: "O6", followUp }, soon);
  });
  const texts = { publicTitle: TEXT, publicContent: TEXT, publicReply: TEXT };
  const target = { referenceCode: code, acting: acting("AGENCY_HEAD") };
  const published = await publishFeedback(db, { ...target, texts }, soon);
  if (!published.ok) throw new Error(published.reason);
  await coSign(db, { feedbackId: id, note: TEXT }, soon);
  await invite(db, id, TEXT, soon);

  const closed = await closeReport(
    db,
    { unit, period, action: "close", actor: people.FOCAL_OFFICER, formAlone: true },
    daysAgo(CLOSED_DAYS_AGO),
  );
  if (!closed.ok) throw new Error(closed.reason);

  const dueOn = addDays(localDateOf(now), -10);
  await step("FOCAL_OFFICER", "reopen", { type: "reopened", reason: TEXT, dueOn }, daysAgo(30));
  const neighbour = await anItemLike(db, code, acting("FOCAL_OFFICER"), daysAgo(20));
  const review = Number(await proposeReview(db, [code], daysAgo(9)));
  const campaign = await surveyWith(db, id, people.FOCAL_OFFICER.staffId, daysAgo(9));
  const urged = await writeUrging(
    db,
    people.PROVINCIAL_FOCAL,
    { stamp: "kin", unit, answerBy: localDateOf(now), codes: [code] },
    daysAgo(8),
  );
  if (!urged.ok) throw new Error(urged.reason);
  const line = { code, title: TEXT, unit: "Sở Y tế Thử", due: "quá hạn 02 ngày" };
  const groups = [{ title: "Quá hạn", lines: [line], more: 0 }];
  for (const { staffId } of Object.values(people))
    await db.$transaction((tx) =>
      enqueue(tx, [{ kind: "digest", payload: { day: "01/01/2026", groups, counts: [] }, staffId }], now),
    );
  const item = await loadItem(db, code);
  if (!item) throw new Error(code);
  await addNote(
    db,
    people.HANDLER,
    item,
    { text: TEXT, mention: String(people.FOCAL_OFFICER.staffId), stamp: "1" },
    daysAgo(7),
  );
  const runs: (number | null)[] = [];
  for (const role of ["FOCAL_OFFICER", "AGENCY_HEAD"] as const)
    runs.push(await prepareBulk(db, people[role], "HAND", [code], now));
  const leaving = { staffId: people.HANDLER.staffId, name: "Hoa", unit };
  for (const role of ["ADMINISTRATOR", "AGENCY_HEAD"] as const)
    runs.push(await prepareHandOver(db, people[role], leaving, now));

  const asking = { type: "information_requested" as const, text: TEXT };
  await sayThatItIsOne(code, await step("FOCAL_OFFICER", "requestInformation", asking, daysAgo(6)));
  await storeAllPairs(pool);
  const { slug } = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: id } });
  const promise = await db.replyPromise.findFirstOrThrow({ where: { feedbackId: id } });
  const attachment = await db.attachment.findFirstOrThrow({ where: { feedbackId: id } });
  const row = await db.feedback.findUniqueOrThrow({ where: { id } });
  return {
    ...{ code, neighbour, file: attachment.id, slip: version - 1, year: row.registerYear ?? 0 },
    ...{ slug, period: period.code },
    ids: {
      bulk: runs.flatMap((run) => run ?? []),
      boxes: [boxId],
      campaigns: [campaign],
      urging: [urged.value.id],
      closed: [closed.value.closingId],
      promises: [promise.id],
      "review-plan": [review],
    },
  };
}

/** Of the same words, put down as a repetition of the item. */
async function anItemLike(
  db: Database["db"],
  firstItem: string,
  acting: { submitter: false; staffId: number; roles: Actor["roles"]; unit: string; role: Role },
  at: Date,
): Promise<string> {
  const { referenceCode } = await receiveFeedback(
    db,
    {
      ...{ receivedAt: at, channel: "phone", receivingUnit: UNITS.own, form: "PHAN_ANH", enteredBy: acting },
      ...{ title: WORDS, content: `Nội dung: ${WORDS}, lần nữa.` },
    },
    at,
    async () => {},
  );
  const event = { type: "repeat_linked" as const, firstItem, nth: 1, note: "Cùng giọng nói." };
  const linked = await advanceFeedback(db, { referenceCode, action: "linkRepeat", event, acting }, at);
  if (!linked.ok) throw new Error(linked.reason);
  return referenceCode;
}

/** A survey one of whose answers became the item. */
async function surveyWith(
  db: Database["db"],
  feedbackId: number,
  createdBy: number,
  at: Date,
): Promise<number> {
  const year = at.getUTCFullYear();
  const { id } = await db.campaign.create({
    data: {
      ...{
        unit: UNITS.own,
        year,
        title: "Lấy ý kiến",
        regulation: "Quyết định 1",
        field: "dat-dai",
        createdBy,
      },
      ...{ purpose: "Rà soát", returnAddress: "Sở", createdAt: at, openedAt: at, lastAnswerNo: 1 },
      questions: [{ id: "q1", kind: "TEXT", text: "Vướng gì?", options: [] }],
      answerBy: toDbDate(localDate(`${year}-12-31`)),
      answers: {
        create: [
          { ...{ no: 1, way: "PAPER", receivedAt: at, enteredAt: at, feedbackId }, answers: { q1: TEXT } },
        ],
      },
    },
  });
  return id;
}
