import { beforeAll, describe, expect, it } from "vitest";
import { showPromise } from "~/features/replies/promises.server";
import { paths } from "~/paths";
import { setDatabase } from "~/platform/db.server";
import { addDays, dateOf, localDateOf, toDbDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { testDatabase } from "../support/database";
import { wholeSite } from "../support/whole-site";
import { LAN, openOffice, type Person, WHOLE_ANSWER } from "./office";
import { answeredWith } from "./ways";

/** What everyone reads of the work: promises and what became of them, and answers that are published together. */
const database = await testDatabase();
const { db } = database;
setDatabase(database);

let office: Awaited<ReturnType<typeof openOffice>>;
let site: Awaited<ReturnType<typeof wholeSite>>;
beforeAll(async () => {
  office = await openOffice(db);
  site = await wholeSite();
});

const today = localDateOf(new Date());
const inDays = (days: number) => formatDate(addDays(today, days));
type Form = Record<string, string | string[]>;

/** An item that was answered so. */
async function answered(answer: Form = WHOLE_ANSWER, more: Parameters<typeof office.arrive>[0] = {}) {
  const code = await office.arrive(more);
  await office.take(code, ...answeredWith(answer));
  return code;
}
const copyOf = async (code: string) =>
  db.publishedFeedback.findUnique({ where: { feedbackId: (await office.itemOf(code)).id } });

/** Publishes an item answered so; what is then read on its page, without its tags. */
async function published(answer: Form) {
  const code = await answered(answer);
  const texts = { publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần.", publicReply: "Đã trả." };
  const { id: feedbackId } = await office.itemOf(code);
  // The words of each promise are read by the officer too.
  const promises = await db.replyPromise.findMany({ where: { feedbackId } });
  const words = Object.fromEntries(promises.map(({ id, text }) => [`promise-${id}`, text]));
  await office.take(code, ["minh", "publish", { ...texts, ...words, checked: "on" }]);
  const slug = (await copyOf(code))?.slug ?? "";
  return async () => {
    const html = await (await site.ask(paths.answer(slug))).text();
    return html.replace(/<!-- -->|<[^>]+>/g, " ").replace(/\s+/g, " ");
  };
}

describe("promises of a published answer", () => {
  it("are read by everyone with what became of them: kept, late, moved and given up", async () => {
    const owner = String(office.ids.hoa);
    const { doneOn: _, ...whole } = WHOLE_ANSWER;
    const PROMISED = {
      ...{ ...whole, followUp: "PROMISE", owner, owner2: owner },
      ...{ promise: "Trả sổ tận nhà", promiseOn: inDays(10) },
      ...{ promise2: "Niêm yết lại mẫu đơn", promiseOn2: inDays(20) },
    };
    const reads = await published(PROMISED);
    expect(await reads()).toContain(`Trả sổ tận nhà trước ngày ${inDays(10)}`);
    const [first, second] = await db.replyPromise.findMany({ orderBy: { id: "asc" } });
    const step = (person: Person, promise: typeof first, form: Form) =>
      office.visit(person, "staff.promises.$id", { id: String(promise?.id) }, form);

    const note = "Đã trao sổ, hỏi thêm tổng đài 0987 654 321.";
    const unread = { kind: "KEPT", "KEPT.day": inDays(0), "KEPT.note": note };
    expect((await step("hoa", first, unread)).status, "nobody has read the public words").toBe(422);
    const kept = { ...unread, "KEPT.checked": "on" };
    expect((await step("hoa", first, { ...kept, "KEPT.day": inDays(1) })).status, "not yet").toBe(422);
    const named = await step("hoa", first, { ...kept, "KEPT.note": `Đã trao tận tay ${LAN.name}.` });
    expect([named.status, named.shown]).toEqual([422, expect.stringContaining("vì còn tên người gửi")]);
    const doubted = await step("hoa", first, kept);
    expect([doubted.status, doubted.shown]).toEqual([422, expect.stringContaining("“0987 654 321”")]);
    const seen = `promise-${first?.id}: 0987 654 321`;
    expect((await step("hoa", first, { ...kept, looked: "on", seen: "something else" })).status).toBe(422);
    expect((await step("hoa", first, { ...kept, looked: "on", seen })).status).toBe(303);
    expect(await reads()).toContain(`trước ngày ${inDays(10)}, đã thực hiện ngày ${inDays(0)}`);
    // A switchboard is no secret: what an officer has looked at stands as it is written.
    expect(await reads()).toContain(note);

    const unseen = { kind: "MOVED", "MOVED.day": inDays(30), "MOVED.note": "Chờ nhà in." };
    const moved = { ...unseen, "MOVED.checked": "on" };
    expect((await step("hoa", second, moved)).status, "for the head").toBe(409);
    expect((await step("tuan", second, unseen)).status, "nobody has read why").toBe(422);
    const far = await step("tuan", second, { ...moved, "MOVED.day": inDays(9000) });
    expect(far.shown, "a slip of the pen").toContain("xem lại năm");
    expect((await step("tuan", second, moved)).status).toBe(303);
    expect(await reads(), "no promise is put off unseen").toMatch(
      new RegExp(`mẫu đơn trước ngày ${inDays(30)} \\(ban đầu hẹn trước ngày [\\d/]+\\), .*Chờ nhà in\\.`),
    );
    const given = { kind: "DROPPED", "DROPPED.note": "Mẫu đơn đã được Bộ bãi bỏ.", "DROPPED.checked": "on" };
    expect((await step("tuan", second, { ...given, "DROPPED.note": "" })).status).toBe(422);
    expect((await step("tuan", second, given)).status).toBe(303);
    expect(await reads()).toMatch(/Niêm yết lại mẫu đơn trước ngày [\d/]+.* Mẫu đơn đã được Bộ bãi bỏ\./);
    expect((await step("tuan", second, given)).status, "ended").toBe(409);
    const told = await db.outboxMessage.findMany({
      where: { feedbackId: first?.feedbackId ?? 0, kind: "N6" },
      orderBy: { id: "asc" },
    });
    expect(
      told.map(({ payload }) => payload),
      "the sender was promised to be told",
    ).toMatchObject([
      { what: "PROMISE_KEPT", promise: first?.text, note, on: inDays(0) },
      { what: "PROMISE_MOVED", promise: second?.text, dueOn: inDays(30), note: "Chờ nhà in." },
      { what: "PROMISE_DROPPED", promise: second?.text, note: "Mẫu đơn đã được Bộ bãi bỏ." },
    ]);
    const lists = await Promise.all(
      ["kept", "dropped", "open"].map((tab) =>
        office.visit("minh", "staff.promises._index", {}, undefined, `?tab=${tab}`),
      ),
    );
    expect(
      lists.map(({ shown }) => [/Trả sổ tận nhà/, /Niêm yết lại/].map((one) => one.test(shown))),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it("that nobody kept say so: to everyone, and in the list of what is late", async () => {
    const { doneOn: _, ...whole } = WHOLE_ANSWER;
    const owner = String(office.ids.hoa);
    const promised = { ...whole, followUp: "PROMISE", owner, promise: "Sửa bảng giờ", promiseOn: inDays(1) };
    const reads = await published(promised);
    const list = async (person: Person) =>
      (await office.visit(person, "staff.promises._index", {}, undefined, "?tab=late")).shown;
    expect(await reads()).toContain(`Sửa bảng giờ trước ngày ${inDays(1)}, đang thực hiện.`);
    expect(await list("tuan")).not.toContain("Sửa bảng giờ");
    const { id } = await db.replyPromise.findFirstOrThrow({ orderBy: { id: "desc" } });
    const passed = toDbDate(addDays(today, -1));
    await db.replyPromise.update({ where: { id }, data: { dueOn: passed } });
    await db.$transaction((tx) => showPromise(tx, id));
    expect(await reads()).toContain(
      `Sửa bảng giờ trước ngày ${inDays(-1)} (ban đầu hẹn trước ngày ${inDays(1)}), đã quá hạn, chưa thực hiện.`,
    );
    expect(await list("tuan")).toContain("Sửa bảng giờ");
    expect(await list("truongLa"), "not theirs").not.toContain("Sửa bảng giờ");
  });
});

describe("steps of a promise", () => {
  it("are taken once, and by nobody who has not seen the one before", async () => {
    const { doneOn: _, ...whole } = WHOLE_ANSWER;
    const owner = String(office.ids.hoa);
    await published({ ...whole, followUp: "PROMISE", owner, promise: "Sửa bảng giờ", promiseOn: inDays(10) });
    const promise = await db.replyPromise.findFirstOrThrow({ orderBy: { id: "desc" } });
    const id = String(promise.id);
    const told = () => db.outboxMessage.count({ where: { kind: "N6" } });
    const move = (person: Person, version: number, day: string) =>
      office.visit(
        person,
        "staff.promises.$id",
        { id },
        {
          ...{ kind: "MOVED", version: String(version), "MOVED.day": day, "MOVED.note": "Chờ nhà in." },
          "MOVED.checked": "on",
        },
      );
    const same = await move("tuan", 1, formatDate(dateOf(promise.dueOn)));
    expect([same.status, same.shown]).toEqual([422, expect.stringContaining("chọn ngày khác")]);
    const before = await told();
    expect((await move("tuan", 1, inDays(30))).status).toBe(303);
    expect((await move("tuan", 1, inDays(30))).status, "posted twice").toBe(303);
    expect(await told()).toBe(before + 1);
    const stale = await move("khanh", 1, inDays(20));
    expect([stale.status, stale.shown]).toEqual([409, expect.stringContaining("vừa có thêm một bước")]);
    expect((await move("khanh", 2, inDays(20))).status).toBe(303);
    expect(await db.promiseStep.count({ where: { promiseId: promise.id } })).toBe(3);
  });
});

describe("answers that are published together", () => {
  type Line = { code: string; chosen: boolean; done: boolean; refusal: string | null; texts: Texts | null };
  type Texts = {
    publicTitle: string;
    publicContent: string;
    publicReply: string;
    removed: string[];
    doubts: string[];
  };

  it("are read one by one before anything is public, and come out exactly as they were read", async () => {
    const plain = { content: "Quầy hẹn trả sổ ba lần đều chưa có." };
    const ready = await answered(WHOLE_ANSWER, plain);
    const named = await answered(WHOLE_ANSWER, { content: `Tôi là ${LAN.name}, điện thoại ${LAN.phone}.` });
    const changed = await answered(WHOLE_ANSWER, plain);
    const doubtful = await answered(WHOLE_ANSWER, { content: "Bác sĩ Hùng hẹn trả sổ ba lần." });
    const early = await office.arrive(plain);
    const codes = [ready, named, changed, early, doubtful];
    const begun = await office.visit("minh", "staff.bulk._index", {}, { kind: "PUBLISH", codes });
    const params = { id: begun.to?.split("/").at(-1) ?? "" };
    const lines = async (): Promise<Line[]> =>
      JSON.parse((await office.visit("minh", "staff.bulk.$id", params)).shown).lines;
    const confirm = (more: Form) =>
      office.visit("minh", "staff.bulk.$id", params, { intent: "confirm", ...more });

    const before = await lines();
    expect(before.map(({ code, chosen, refusal }) => [code, chosen, refusal === null])).toEqual([
      [ready, true, true],
      [named, false, true],
      [changed, true, true],
      [early, false, false],
      [doubtful, false, true],
    ]);
    expect(before[3]?.refusal).toContain("chỉ công khai được khi đã duyệt trả lời");
    expect(before[1]?.texts?.removed.length).toBeGreaterThan(0);
    expect(JSON.stringify(before[1]?.texts)).not.toMatch(/Ngọc Lan|0912/);

    expect((await confirm({ items: ["0", "1", "2"] })).shown).toContain("đánh dấu đã kiểm tra");
    expect((await confirm({ items: [], checked: "on" })).shown).toContain("Đánh dấu ít nhất một");
    expect(await Promise.all(codes.map(copyOf)), "nothing is public yet").toEqual(codes.map(() => null));
    expect(before[4]?.texts?.doubts.join()).toContain("có thể là tên người (“Hùng”)");
    const unseen = await confirm({ items: ["0", "4"], checked: "on" });
    expect([unseen.status, unseen.shown.includes(doubtful)]).toEqual([422, true]);
    expect(await copyOf(ready), "nothing is public yet").toBeNull();
    expect((await lines()).map(({ chosen }) => chosen)).toEqual([true, false, false, false, true]);

    await office.take(changed, ["minh", "reopen", { reason: "Còn thiếu." }]);
    expect((await confirm({ items: ["0", "1", "2", "3", "4"], checked: "on", looked: "4" })).status).toBe(
      303,
    );
    const after = await lines();
    expect(after.map(({ done }) => done)).toEqual([true, true, false, false, true]);
    expect(after[2]?.refusal).toContain("Người khác vừa xử lý");
    for (const [i, code] of [ready, named].entries()) {
      const copy = await copyOf(code);
      const { publicTitle, publicContent, publicReply } = before[i]?.texts ?? {};
      expect(copy).toMatchObject({ title: publicTitle, content: publicContent, reply: publicReply });
      const shown = await site.ask(paths.answer(copy?.slug ?? ""));
      expect(shown.status).toBe(200);
      expect(await shown.text()).not.toMatch(/Ngọc Lan|0912/);
    }
    expect((await office.itemOf(changed)).status).toBe("IN_PROGRESS");
    // A second click on the same page does nothing more.
    expect((await confirm({ items: ["0"], checked: "on" })).status).toBe(303);
    const { id } = await office.itemOf(ready);
    expect(await db.feedbackEvent.count({ where: { feedbackId: id, type: "published" } })).toBe(1);
    expect((await office.visit("hoa", "staff.bulk.$id", params)).status, "nobody else's").toBe(404);
  });
});
