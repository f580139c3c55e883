import { beforeAll, describe, expect, it } from "vitest";
import { verifyLog } from "~/features/publication/verify-log.server";
import { REFUSALS } from "~/features/workflow/refusals";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { testDatabase } from "../support/database";
import type { Step } from "./office";
import { openOffice, WHOLE_ANSWER } from "./office";
import { answeredWith } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
beforeAll(async () => {
  office = await openOffice(db);
});

const ITEM = "staff.feedback.$code";
const TEXTS = { publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần.", publicReply: "Đã trả sổ." };
const CHECKED = { ...TEXTS, checked: "on" };
const CORRECTION = { ...CHECKED, reason: "Lộ tên", earlier: "CLOSED" };

const LOOKED = { looked: "on", seen: "publicContent: Tám Kiếng" };

const ANSWER: Step[] = [
  ["hoa", "draftReply", WHOLE_ANSWER],
  ["tuan", "resolve", WHOLE_ANSWER],
];

/** An item that was answered so. */
async function answered(
  more: Parameters<typeof office.arrive>[0] = {},
  answer: Record<string, string> = WHOLE_ANSWER,
): Promise<string> {
  const code = await office.arrive(more);
  await office.take(code, ...answeredWith(answer));
  return code;
}

const copyOf = async (code: string) => {
  const { id } = await office.itemOf(code);
  return db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: id } });
};
const publicPage = async (slug: string) =>
  (await office.visit(null, "_public.cong-khai_.$slug", { slug })).status;

describe("what is left of people in the public texts", () => {
  it("is said at once, whether the box is ticked or not, with all that was typed", async () => {
    const code = await answered();
    const leak = { ...TEXTS, publicReply: "Đã trả sổ cho bà Ngọc Lan; hỏi thêm số 0235 3888 999." };
    for (const [form, unticked] of [
      [leak, true],
      [{ ...leak, checked: "on" }, false],
    ] as const) {
      const { status, shown } = await office.act("minh", code, "publish", form);
      expect(status).toBe(422);
      expect(shown).toContain("Chưa công khai được vì còn tên người gửi (“bà Ngọc Lan”)");
      expect(shown).toContain("Nội dung trả lời: số điện thoại (“0235 3888 999”).");
      expect(shown).toContain("hỏi thêm số");
      expect(shown.includes("đánh dấu đã kiểm tra")).toBe(unticked);
    }
    // What an officer judges is no hindrance once they have looked at it.
    const fine = { ...CHECKED, publicReply: "Đã trả sổ; hỏi thêm số 0235 3888 999." };
    await office.take(code, [
      "minh",
      "publish",
      { ...fine, looked: "on", seen: "publicReply: 0235 3888 999" },
    ]);
    const worse = await office.act("khanh", code, "correctPublication", leak);
    expect(worse.status).toBe(422);
    for (const words of ["Viết vì sao đính chính.", "tên người gửi (“bà Ngọc Lan”)"])
      expect(worse.shown).toContain(words);
  });

  it("asks once for a look at every place in doubt, on a correction, too, and again for what came in since", async () => {
    const code = await answered();
    const doubtful = { ...CHECKED, publicReply: "Ông Tám Kiếng đã được nhắc, hỏi 0235 3888 999." };
    const first = await office.act("minh", code, "publish", doubtful);
    expect(first.status).toBe(422);
    const { places, reply } = JSON.parse(first.shown);
    expect(places).toEqual(["publicReply: Tám Kiếng", "publicReply: 0235 3888 999"]);
    expect(Object.keys(reply.errors)).toEqual(["looked"]);
    expect((await office.act("minh", code, "publish", { ...doubtful, seen: places })).status).toBe(422);
    expect((await office.act("minh", code, "publish", { ...doubtful, looked: "on" })).status).toBe(422);
    const looked = { looked: "on", seen: places };
    const more = { ...doubtful, ...looked, publicContent: "Bác sĩ Hùng khám qua loa." };
    const again = await office.act("minh", code, "publish", more);
    expect(again.status).toBe(422);
    expect(again.shown).toContain("có thể là tên người (“Hùng”)");
    expect(JSON.parse(again.shown).reply.values.looked).toBeUndefined();
    await office.take(code, ["minh", "publish", { ...doubtful, ...looked }]);
    const correction = { ...CORRECTION, publicContent: "Bác sĩ Hùng khám qua loa." };
    expect((await office.act("khanh", code, "correctPublication", correction)).status).toBe(422);
    const yes = { looked: "on", seen: "publicContent: Hùng" };
    await office.take(code, ["khanh", "correctPublication", { ...correction, ...yes }]);
  });

  it("refuses a correction that corrects nothing: no version, no line of the log", async () => {
    const code = await answered();
    await office.take(code, ["minh", "publish", CHECKED]);
    const before = await db.publicationLog.count();
    for (const earlier of ["CLOSED", "OPEN"]) {
      const same = await office.act("khanh", code, "correctPublication", { ...CORRECTION, earlier });
      expect([same.status, same.shown.includes("giống hệt bản đang công khai")]).toEqual([422, true]);
    }
    expect([(await copyOf(code)).version, await db.publicationLog.count()]).toEqual([1, before]);
    const other = { ...CORRECTION, publicReply: "Đã trả sổ, xin lỗi." };
    await office.take(code, ["khanh", "correctPublication", { ...other, earlier: "OPEN" }]);
    // The same words may still close what stands open.
    await office.take(code, ["khanh", "correctPublication", other]);
    expect((await office.act("khanh", code, "correctPublication", other)).status).toBe(422);
  });

  it("does not stand in the way of who is too late, nor of texts that no form would take", async () => {
    const code = await answered();
    const late = await office.act("minh", code, "publish", { ...TEXTS, version: "2" });
    expect(late.status).toBe(409);
    const endless = await office.act("minh", code, "publish", {
      ...CHECKED,
      publicReply: "Lan ".repeat(90_000),
    });
    expect(endless.status).toBe(422);
    const nothing = await office.act("minh", code, "publish", { publicTitle: "" });
    expect(nothing.status).toBe(422);
    expect(nothing.shown).toContain("Viết nội dung công khai của phản ánh.");
  });
});

describe("the words of a promise", () => {
  it("are proposed, checked, kept with the version and not written over when it is kept", async () => {
    const { doneOn: _, ...whole } = WHOLE_ANSWER;
    const day = formatDate(addDays(localDateOf(new Date()), 10));
    const owner = String(office.ids.hoa);
    const promise = "Trả sổ cho bà Ngọc Lan và ông Vi Văn Thoan";
    const code = await answered({}, { ...whole, followUp: "PROMISE", owner, promise, promiseOn: day });
    const { id: feedbackId } = await office.itemOf(code);
    const { id } = await db.replyPromise.findFirstOrThrow({ where: { feedbackId } });
    const page = await office.visit("minh", "staff.feedback.$code_.act.publish", { code });
    const { proposal } = JSON.parse(page.shown);
    const proposed = "Trả sổ cho [đã ẩn tên] và ông [đã ẩn tên người]";
    expect(proposal.texts.promises).toEqual([{ id, text: proposed }]);

    const field = `promise-${id}`;
    for (const [typed, why] of [
      ["  ", "Viết nội dung cam kết công khai."],
      [promise, "Chưa công khai được vì còn tên người gửi (“bà Ngọc Lan”)"],
    ] as const) {
      const refused = await office.act("minh", code, "publish", {
        ...CHECKED,
        [field]: typed,
      });
      expect(refused.status).toBe(422);
      expect(JSON.parse(refused.shown).reply.errors[field].join()).toContain(why);
    }
    const words = "Trả sổ cho hai gia đình";
    await office.take(code, ["minh", "publish", { ...CHECKED, [field]: words }]);
    const copy = await copyOf(code);
    const { body } = await db.publicationVersion.findFirstOrThrow({ where: { answerId: copy.id } });
    expect(JSON.parse(body ?? "")).toMatchObject({ promises: words });
    const keptOn = formatDate(localDateOf(new Date()));
    const kept = { kind: "KEPT", "KEPT.day": keptOn, "KEPT.note": "Đã trao.", "KEPT.checked": "on" };
    const vouched = await verifyLog(db);
    await office.visit("hoa", "staff.promises.$id", { id: String(id) }, kept);
    const shown = await office.visit(null, "_public.cong-khai_.$slug", { slug: copy.slug });
    expect(JSON.parse(shown.shown).promises).toMatchObject([{ text: words, keptNote: "Đã trao." }]);
    expect(await verifyLog(db), "the log vouches for the words, not for what became of them").toEqual(
      vouched,
    );
    const another = (text: string) => db.publicPromise.update({ where: { promiseId: id }, data: { text } });
    await another("Trả sổ khi nào có");
    expect((await verifyLog(db)).problems).toContain(
      `Trả lời ${copy.id}: bản đang hiện không phải phiên bản đã ghi trong nhật ký.`,
    );
    await another(words);
  });
});

describe("a public copy of an item that is open again", () => {
  it("is corrected and taken down at once, by whom the table names, and stays readable to staff", async () => {
    const code = await answered();
    await office.take(
      code,
      ["minh", "publish", { ...CHECKED, publicContent: "Ông Tám Kiếng kể.", ...LOOKED }],
      ["minh", "reopen", { reason: "Chưa nhận được sổ." }],
    );
    const { slug } = await copyOf(code);
    const page = await office.visit("minh", ITEM, { code });
    expect(page.shown).toContain("IN_PROGRESS");
    const line = JSON.parse(
      (await office.visit("tuan", "staff.queue", {}, undefined, "?tab=all")).shown,
    ).lines;
    expect(line.find((one: { code: string }) => one.code === code)).toMatchObject({ posted: true });
    for (const [who, status] of [
      ["hoa", 403],
      ["minh", 403],
      ["nguoiLa", 404],
      ["kiemTra", 403],
    ] as const)
      expect((await office.act(who, code, "unpublish", { reason: "x" })).status, who).toBe(status);

    await office.take(code, ["khanh", "correctPublication", CORRECTION]);
    expect(await office.itemOf(code)).toMatchObject({ status: "IN_PROGRESS" });
    expect(await copyOf(code)).toMatchObject({ content: TEXTS.publicContent, version: 2, withdrawnAt: null });
    expect((await office.act("tuan", code, "unpublish", { reason: "x", version: "3" })).status).toBe(409);
    await office.take(code, ["tuan", "unpublish", { reason: "Theo yêu cầu" }]);
    expect(await office.itemOf(code)).toMatchObject({ status: "IN_PROGRESS" });
    expect(await publicPage(slug)).toBe(410);
    const again = await office.act("tuan", code, "unpublish", { reason: "Nữa" });
    expect(again).toMatchObject({ status: 409 });
    expect(again.shown).toContain(REFUSALS.NOT_PUBLISHED.message);

    const { history } = JSON.parse((await office.visit("minh", ITEM, { code })).shown);
    const copies = history.flatMap(({ copy }: { copy: { content: string } | null }) => copy?.content ?? []);
    expect(copies).toEqual(["Ông Tám Kiếng kể.", TEXTS.publicContent]);

    await office.take(code, ...ANSWER);
    expect(await office.itemOf(code)).toMatchObject({ status: "RESOLVED" });
    expect(await publicPage(slug)).toBe(410);
    await office.take(code, ["minh", "publish", CHECKED]);
    expect(await publicPage(slug)).toBe(200);
    expect((await copyOf(code)).revisedAt, "corrected before it was posted anew").toBeNull();
  });

  it("goes by itself when the item may be a denunciation, and stays down when it was none", async () => {
    const code = await answered();
    await office.take(
      code,
      ["minh", "publish", CHECKED],
      ["minh", "reopen", { reason: "Gửi thêm đơn." }],
      ["hoa", "requestInformation", { text: "Gửi giấy hẹn." }],
    );
    const { slug } = await copyOf(code);
    expect(await publicPage(slug)).toBe(200);
    await office.take(code, ["minh", "proposeRejection", { reason: "R7", note: "Tố cáo." }]);
    expect(await publicPage(slug)).toBe(410);
    const late = await office.act("lanhDao", code, "unpublish", { reason: "Tố cáo" });
    expect(late).toMatchObject({ status: 409 });
    await office.take(
      code,
      ["lanhDao", "declineRejection", { note: "Không phải tố cáo." }],
      ["hoa", "resume"],
      ...ANSWER,
    );
    expect(await office.itemOf(code)).toMatchObject({ status: "RESOLVED", confidential: false });
    expect(await publicPage(slug)).toBe(410);
  });

  it("says that it is looked at again until it shows the new answer, and kept pages are dropped at those two moments alone", async () => {
    const code = await answered();
    await office.take(code, ["minh", "publish", CHECKED]);
    const { slug } = await copyOf(code);
    const shown = async () => (await office.visit(null, "_public.cong-khai_.$slug", { slug })).shown;
    const since = async () => JSON.parse(await shown()).answer.reopenedOn;
    const changes = async () =>
      Number((await db.pageChange.aggregate({ where: { topic: "answers" }, _sum: { n: true } }))._sum.n);
    expect(await since()).toBeNull();
    const before = await changes();
    await office.take(code, ["minh", "reopen", { reason: "Chưa nhận được sổ." }]);
    expect(await since()).toBe(localDateOf(new Date()));
    expect(await shown(), "the sender's words are theirs").not.toContain("Chưa nhận được sổ");
    const reopened = await changes();
    expect(reopened).toBeGreaterThan(before);
    await office.take(
      code,
      ["hoa", "noteProgress", { text: "Đang xem lại." }],
      ["hoa", "draftReply", WHOLE_ANSWER],
    );
    expect(await changes(), "a step between").toBe(reopened);
    await office.take(code, ["tuan", "resolve", WHOLE_ANSWER]);
    expect(await since(), "still the earlier answer").toBe(localDateOf(new Date()));
    await office.take(code, [
      "khanh",
      "correctPublication",
      { ...CHECKED, reason: "Trả lời lại.", earlier: "OPEN" },
    ]);
    expect(await since()).toBeNull();
    expect(await changes()).toBeGreaterThan(reopened);
  });

  it("comes down after the sender has withdrawn, too", async () => {
    const code = await answered();
    await office.take(
      code,
      ["minh", "publish", CHECKED],
      ["minh", "reopen", { reason: "Chưa nhận được sổ." }],
      ["minh", "withdraw", { note: "Xin rút." }],
      ["lanhDao", "unpublish", { reason: "Người gửi yêu cầu" }],
    );
    expect(await office.itemOf(code)).toMatchObject({ status: "WITHDRAWN" });
    expect(await publicPage((await copyOf(code)).slug)).toBe(410);
  });
});
