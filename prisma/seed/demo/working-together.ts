import { addNote } from "../../../app/features/dialogue/notes.server";
import { loadItem } from "../../../app/features/workflow/item.server";
import type { PrismaClient } from "../../../app/platform/db.server";
import { addWorkingDays } from "../../../app/shared/calendar";
import { dateOf, type LocalDate, localDateOf } from "../../../app/shared/local-date";
import { type Scene, type Take, takerOf } from "./scene";
import { FOCAL_OFFICE } from "./units";

/**
 * What units do with each other about items at work: an opinion asked and given, one still owed, an item that two units
 * did not want and the leader decided about, another that waits for that, an extension put right, notes among colleagues;
 * and senders who are not content with an answer.
 */
export async function workingTogetherDemo(db: PrismaClient, scene: Scene): Promise<void> {
  const { cast, calendar, now } = scene;
  const today = localDateOf(now);
  const take = takerOf(db, scene);
  const { longer, asked, waiting, decided, disputed } = await castItems(db, today);
  if (longer) await giveLonger(longer, take, scene);
  for (const item of [asked, waiting]) {
    if (!item) continue;
    await take(
      item.referenceCode,
      "askOpinion",
      {
        ...{ type: "opinion_asked", units: [ADVISER], dueOn: addWorkingDays(today, 3, calendar) },
        question: "Đề nghị Sở Tư pháp cho biết quy định hiện hành có yêu cầu nộp thêm giấy tờ này không.",
      },
      cast.workerOf(item.holder),
    );
    if (item === asked) {
      const opinion = {
        ...({ type: "opinion_given", unit: ADVISER, stance: "OPINION" } as const),
        text: "Không có quy định nào yêu cầu nộp thêm giấy tờ đã có trong cơ sở dữ liệu; đề nghị hướng dẫn lại bộ phận tiếp nhận.",
      };
      await take(item.referenceCode, "giveOpinion", opinion, cast.workerOf(ADVISER));
    }
    await talkAbout(db, item.referenceCode, scene);
  }
  if (decided) {
    await nobodysBusiness(decided, take, scene);
    const order = { type: "assigned" as const, unit: decided.holder, decided: true as const };
    const instruction = "Giao đơn vị đầu tiên chủ trì vì việc phát sinh tại bộ phận tiếp nhận của đơn vị.";
    await take(decided.referenceCode, "decideUnit", { ...order, instruction }, cast.leader());
    await take(decided.referenceCode, "start", { type: "started" }, cast.workerOf(decided.holder));
  }
  if (disputed) await nobodysBusiness(disputed, take, scene);
  await notContent(db, take, scene);
}

/** Whose opinion is asked for. */
const ADVISER = "so-tp";

/**
 * An item for each part of the play, those within their time first. After days off few are: then late ones play too, and
 * a part that no item fits is left out, because a portal starts on any day. Only what is not late yet can be given longer.
 */
async function castItems(db: PrismaClient, today: LocalDate) {
  const atWork = await db.feedback.findMany({
    where: {
      ...{
        status: { in: ["IN_PROGRESS", "ASSIGNED"] },
        confidential: false,
        mergedInto: null,
        repeatOf: null,
      },
      // Roads have a matter of their own (same-matter.ts).
      ...{ holder: { not: "so-xd" }, coordinatingUnits: { none: {} } },
      events: { some: { type: "assigned" }, none: { type: { in: ["returned", "extended"] } } },
    },
    orderBy: [{ status: "desc" }, { lastEventAt: "asc" }, { id: "asc" }],
  });
  type Item = (typeof atWork)[number];
  const inTime = (item: Item) => dateOf(item.dueOn) > today;
  const left = [...atWork.filter(inTime), ...atWork.filter((item) => !inTime(item))];
  const pick = (fits: (item: Item) => boolean = () => true): Item | undefined => {
    const found = left.findIndex(fits);
    return found < 0 ? undefined : left.splice(found, 1)[0];
  };
  const seeksAdvice = (item: Item) => item.holder !== ADVISER;
  return {
    ...{ longer: pick(inTime), asked: pick(seeksAdvice), waiting: pick(seeksAdvice) },
    ...{ decided: pick(), disputed: pick() },
  };
}

/** Given back once, handed to another unit, and not wanted there either. */
async function nobodysBusiness(
  { referenceCode, holder }: { referenceCode: string; holder: string },
  take: Take,
  { cast }: Scene,
): Promise<void> {
  const second = holder === "so-nv" ? "so-tp" : "so-nv";
  const reason = "Việc phát sinh ở khâu khác, ngoài phạm vi quản lý của đơn vị.";
  await take(
    referenceCode,
    "return",
    { type: "returned", reason, suggestedUnit: second },
    cast.workerOf(holder),
  );
  await take(referenceCode, "assign", { type: "assigned", unit: second }, cast.officerOf(FOCAL_OFFICE));
  const objection =
    "Đơn vị chỉ theo dõi chung, không quản lý bộ phận bị phản ánh; hồ sơ nằm ở đơn vị nhận trước.";
  const disputed = { type: "disputed" as const, reason: objection, suggestedUnit: holder };
  await take(referenceCode, "dispute", disputed, cast.workerOf(second));
}

/** More time, one week of which was typed by mistake. */
async function giveLonger(
  { referenceCode, holder, dueOn }: { referenceCode: string; holder: string; dueOn: Date },
  take: Take,
  { cast, calendar }: Scene,
): Promise<void> {
  const head = cast.headOf(holder);
  const until = (days: number) => addWorkingDays(dateOf(dueOn), days, calendar);
  const note = "Phải lấy ý kiến của hai cơ quan trước khi trả lời.";
  const given = { type: "extended" as const, dueOn: until(9), reason: "E2" as const, note };
  await take(referenceCode, "extend", given, head);
  const reason = "Ghi nhầm ngày: chỉ gia hạn thêm bốn ngày làm việc.";
  const right = { type: "extension_corrected" as const, dueOn: until(4), takenBack: false, reason };
  await take(referenceCode, "correctExtension", right, head);
}

/** Two who were answered ask to open their matter again: one waits, one was told why not. */
async function notContent(db: PrismaClient, take: Take, { cast, now }: Scene): Promise<void> {
  const answered = await db.feedback.findMany({
    where: {
      ...{ status: { in: ["RESOLVED", "PUBLISHED"] }, kind: "ACT", confidential: false, mergedInto: null },
      events: { none: { type: "reopened" } },
      lastEventAt: { lt: new Date(now.getTime() - 4 * 86_400_000) },
    },
    orderBy: { lastEventAt: "desc" },
    take: 2,
  });
  for (const [i, { referenceCode }] of answered.entries()) {
    const reason =
      "Câu trả lời nói đã nhắc nhở bộ phận một cửa, nhưng tuần này tôi đến vẫn phải nộp lại giấy tờ như trước.";
    await take(referenceCode, "askReopening", { type: "reopening_asked", reason }, { submitter: true });
    if (i === 0) continue;
    const note = "Đã kiểm tra lại: lần nộp sau thuộc thủ tục khác. Kết quả trả lời giữ nguyên.";
    await take(
      referenceCode,
      "declineReopening",
      { type: "reopening_declined", note },
      cast.officerOf(FOCAL_OFFICE),
    );
  }
}

/** What colleagues write to each other, and nobody else reads. */
async function talkAbout(db: PrismaClient, code: string, { cast, now }: Scene): Promise<void> {
  const item = await loadItem(db, code);
  if (!item) throw new Error(code);
  const [worker, head] = [cast.workerOf(item.holder), cast.headOf(item.holder)];
  const at = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000);
  const asked =
    "Hồ sơ gốc ở bộ phận một cửa, em đã mượn bản sao. Anh/chị xem giúp đoạn nói về thời hạn trước khi trình.";
  const said = "Đã xem. Ghi rõ ngày hẹn trên giấy và ngày trả thực tế, đừng viết chung chung.";
  await addNote(
    db,
    worker,
    item,
    { text: asked, mention: String(head.staffId), stamp: `demo-${code}-1` },
    at(50),
  );
  await addNote(db, head, item, { text: said, stamp: `demo-${code}-2` }, at(20));
}
