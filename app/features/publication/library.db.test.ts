import { beforeAll, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../../../tests/support/database";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";
import { answerFacets } from "./answer-facets.queries.server";
import { findAnswer } from "./find-answer.queries.server";
import { publisher } from "./library.test-kit";
import { makeFindable } from "./make-findable.server";
import { otherWords } from "./other-words.queries.server";
import { listAnswers } from "./public-list.queries.server";
import { searchAnswers } from "./search-answers.queries.server";
import { answersBeside, answersTo } from "./similar-answers.queries.server";

const { db, pool } = await testDatabase();
const publish = publisher(db);

const slugsOf = async (q: string, filter = {}) =>
  (await searchAnswers(db, q, filter, 1)).answers.map(({ slug }) => slug);

let phrase: string;
let scattered: string;

beforeAll(async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  await db.field.upsert({
    where: { code: "dat" },
    create: { code: "dat", name: "Đất", position: 91 },
    update: {},
  });
  phrase = await publish("Phản ánh việc chậm cấp giấy chứng nhận đất đai");
  scattered = await publish("Đất ở xã lâu dài, dai dẳng chưa giải quyết", { field: "dat" });
  await publish("Chuyện đã gỡ về đất đai bimatgo", { withdrawnAt: new Date() });
});

it("finds with and without diacritics, the words in a row before the words scattered", async () => {
  expect(await slugsOf("dat dai")).toEqual([phrase, scattered]);
  expect(await slugsOf("ĐẤT ĐAI")).toEqual([phrase, scattered]);
  expect(await slugsOf("phan anh dat dai")).toEqual([phrase]);
});

it("puts what has the marks that were typed first, wherever the words stand", async () => {
  const made = [
    await publish("Ai giữ quyển sổ, bìa màu đỏ?", { content: "Nội dung." }),
    await publish("Sơ đồ nhà máy nước", { reply: "Theo sơ đồ." }),
    await publish("Cap so do o thon"),
    await publish("Việc nhà", { reply: "Trả sổ đỏ cho dân." }),
  ];
  const [apart, , plain, exact] = made;
  expect((await slugsOf("sổ đỏ")).slice(0, 2)).toEqual([exact, apart]);
  expect((await slugsOf("so do"))[0]).not.toBe(exact);
  expect(await searchAnswers(db, "sổ đỏ", {}, 1)).toMatchObject({ weighed: 4, exact: 1 });
  expect(await searchAnswers(db, "so do", {}, 1)).toMatchObject({ weighed: 4, exact: null });
  // Where no answer has all the words, too.
  expect((await slugsOf("sổ đỏ bìa nhựa")).slice(0, 2)).toEqual([exact, apart]);
  expect(await slugsOf("sổ đỏ ở thôn")).toEqual([plain]);
  await db.publishedFeedback.updateMany({ where: { slug: { in: made } }, data: { withdrawnAt: new Date() } });
});

it("forgives one slip, and says what was looked for", async () => {
  for (const typed of ["chung nhan dta dai", "chunng nhan", "chung nhn"]) {
    const found = await searchAnswers(db, typed, {}, 1);
    expect(found.answers[0]?.slug, typed).toBe(phrase);
    expect(found.words, typed).not.toBe(typed);
  }
  expect(await slugsOf("khong co gi nhu the")).toEqual([]);
});

it("writes a guess with the marks of the answers, and takes letters swapped in a real word for a slip", async () => {
  expect((await searchAnswers(db, "chung nhan dta dai", {}, 1)).words).toMatch(/đất đai$/);
  const more = await publish("Địa chỉ của thửa đất");
  expect((await searchAnswers(db, "dat dia", {}, 1)).meant[0]).toBe("đất đai");
  // A wrong letter makes a real word of another one: that is no slip.
  expect((await searchAnswers(db, "dat chi", {}, 1)).meant).toEqual([]);
  await db.publishedFeedback.update({ where: { slug: more }, data: { withdrawnAt: new Date() } });
});

it("leaves words alone that a title has, if apart, and questions them where only a text has them", async () => {
  const made = [await publish("Khánh bún ngon quá"), await publish("Thanh tra quán bún")];
  expect(await searchAnswers(db, "thanh bun", {}, 1)).toMatchObject({ weighed: 1, meant: [] });
  await db.publishedFeedback.update({
    where: { slug: made[1] ?? "" },
    data: { title: "Một việc khác", content: "Thanh tra quán bún." },
  });
  expect(await searchAnswers(db, "thanh bun", {}, 1)).toMatchObject({ weighed: 1, meant: ["khánh bún"] });
  await db.publishedFeedback.updateMany({ where: { slug: { in: made } }, data: { withdrawnAt: new Date() } });
});

it("offers what one of several known words was meant to be, where no answer has them all", async () => {
  const made = [await publish("Đăng ký kinh doanh hàng ăn"), await publish("Danh sách hộ nghèo")];
  const found = await searchAnswers(db, "đăng ký kinh danh", {}, 1);
  expect(found).toMatchObject({ words: "đăng ký kinh danh", fewer: true });
  expect(found.meant[0]).toBe("đăng ký kinh doanh");
  await db.publishedFeedback.updateMany({ where: { slug: { in: made } }, data: { withdrawnAt: new Date() } });
});

it("offers what a slip to another known word was meant to be, and more than one guess where none is sure", async () => {
  const titles = [
    "Trợ cấp cho người già",
    "Thu gấp tiền hỗ trợ",
    "Giảm học phí năm nay",
    "Trẻ học bia di tích",
    "Đếm phiếu",
  ];
  const made: string[] = [];
  for (const title of titles) made.push(await publish(title));
  expect(await searchAnswers(db, "trợ gấp", {}, 1)).toMatchObject({ weighed: 1, meant: ["trợ cấp"] });
  const fees = await searchAnswers(db, "học dhí", {}, 1);
  expect(fees).toMatchObject({ words: "học phí", answers: [{ slug: made[2] }] });
  made.push(await publish("Thu hồi ruộng"), await publish("Thu hộ phí"), await publish("Thu hoa"));
  const guesses = await searchAnswers(db, "thu hoq", {}, 1);
  expect([guesses.words, ...guesses.meant].sort()).toEqual(["thu hoa", "thu hồi", "thu hộ"].sort());
  await db.publishedFeedback.updateMany({ where: { slug: { in: made } }, data: { withdrawnAt: new Date() } });
});

it("offers the phrase where a wrong letter made another known word of one in the middle", async () => {
  const made = [
    await publish("Cấp sổ đỏ lần đầu quá hẹn"),
    await publish("Dao kéo lẫn trong rác, đem đi lần"),
  ];
  const found = await searchAnswers(db, "so do lan dao qua hen", {}, 1);
  expect(found).toMatchObject({ words: "so do lan dao qua hen", meant: ["sổ đỏ lần đầu quá hẹn"] });
  expect(found.answers[0]?.slug).toBe(made[0]);
  // At the end of a phrase there is one neighbour: enough where no answer has all the words, too little where one has.
  made.push(await publish("Rau trồng trong chậu"));
  expect((await searchAnswers(db, "keo lan trong rau", {}, 1)).meant[0]).toBe("kéo lẫn trong rác");
  expect((await searchAnswers(db, "trong rau", {}, 1)).meant).toEqual([]);
  await db.publishedFeedback.updateMany({ where: { slug: { in: made } }, data: { withdrawnAt: new Date() } });
});

it("knows what authorities write for what people say, while that is so and if some answer has it", async () => {
  const row = { said: "giấy hồng", official: "giấy chứng nhận", validFrom: new Date("2026-01-01") };
  await db.everydayWord.create({ data: { ...row, validTo: new Date("2026-06-30") } });
  const others = (q: string, on: string, filter = {}) => otherWords(db, q, filter, localDate(on));
  expect(await others("giay hong", "2026-06-30")).toEqual({ words: ["giấy chứng nhận"], said: false });
  expect(await others("giay hong", "2026-07-01"), "of another time").toMatchObject({ words: [] });
  expect(await others("giấy hồng thất lạc", "2026-06-30"), "in no answer").toMatchObject({ words: [] });
  expect(await others("giay hong", "2026-06-30", { field: "dat" }), "not in this field").toMatchObject({
    words: [],
  });
  // Whoever types the official words is answered by them.
  const back = await db.everydayWord.create({ data: { ...row, said: "chậm cấp", official: "chứng nhận" } });
  expect(await others("chung nhan", "2026-06-30")).toEqual({ words: ["chậm cấp"], said: true });
  await db.everydayWord.delete({ where: { id: back.id } });
});

it("leaves words out before it replaces one that some answer has", async () => {
  const more = await publish("Nhận ảnh của anh Ba, đặt ở bàn dài");
  const found = await searchAnswers(db, "phan anh dat dai ba", {}, 1);
  expect(found).toMatchObject({ words: "phan anh dat dai ba", meant: [], fewer: true, pages: 1 });
  expect(found.answers.map(({ slug }) => slug)).toEqual([phrase, more]);
  expect(await searchAnswers(db, "phan anh dat dai", {}, 2)).toMatchObject({ weighed: 0, fewer: false });
  await db.publishedFeedback.update({ where: { slug: more }, data: { withdrawnAt: new Date() } });
});

it("filters, and never shows what was taken down, not even by its words", async () => {
  expect(await slugsOf("dat dai", { field: "dat" })).toEqual([scattered]);
  expect(await slugsOf("dat dai", { level: "COMMUNE" })).toEqual([]);
  expect(await slugsOf("bimatgo")).toEqual([]);
  const stretch = { since: "2026-02-01T00:00:00+07:00", before: "2026-03-01T00:00:00+07:00" };
  expect(await slugsOf("dat dai", { period: stretch })).toEqual([]);
});

it("counts facets exactly, through publication, withdrawal and return", async () => {
  const level = async () => (await answerFacets(db)).find(({ kind }) => kind === "level")?.answers;
  expect(await level()).toBe(2);
  await db.publishedFeedback.update({ where: { slug: phrase }, data: { withdrawnAt: new Date() } });
  expect(await level()).toBe(1);
  await db.publishedFeedback.update({ where: { slug: phrase }, data: { withdrawnAt: null } });
  expect(await level()).toBe(2);
});

it("leads from former, shouted and mistyped addresses to the one that stands", async () => {
  const { id } = await db.publishedFeedback.findUniqueOrThrow({ where: { slug: phrase } });
  await db.formerSlug.create({ data: { slug: "ten-cu-zz9", answerId: id } });
  const elsewhere = { is: "elsewhere", slug: phrase };
  expect(await findAnswer(db, "ten-cu-zz9")).toEqual(elsewhere);
  expect(await findAnswer(db, phrase.toUpperCase())).toEqual(elsewhere);
  expect(await findAnswer(db, `nhung-chu-khac-${phrase.split("-").at(-1)}`)).toEqual(elsewhere);
  expect(await findAnswer(db, phrase)).toMatchObject({ is: "answer", answer: { slug: phrase } });
  expect(await findAnswer(db, "khong-co-gi-o-day")).toBeNull();
});

it("finds what is about the same, and not the answer itself", async () => {
  const alike = await publish("Cấp giấy chứng nhận quá hạn ở phường");
  const title = "Chậm cấp giấy chứng nhận đất đai";
  const found = await answersBeside(
    db,
    { slug: phrase, title, content: "", field: "khac", procedure: "" },
    3,
  );
  expect(found.map(({ slug }) => slug)).toEqual([alike]);
});

it("puts beside an answer what is of its procedure, then what is like it in its field, and of others only the same matter", async () => {
  await db.procedure.create({ data: { code: "9.1", name: "Chiếu sáng" } });
  const one = await publish("Chuyện đêm", { content: "Rác chất đầy." });
  const body = await publish("Chuyện ở ngõ", { content: "Đèn đường hỏng, rác chất đống từ lâu." });
  const title = await publish("Đèn đường hỏng, rác bay");
  const elsewhere = await publish("Đèn đường hỏng, rác chất đống", { field: "dat" });
  const weak = await publish("Đèn đường ở bản", { field: "dat" });
  await publish("Đèn đường hỏng, rác chất đống, đã gỡ", { withdrawnAt: new Date() });
  const asked = {
    slug: "",
    title: "Đèn đường hỏng. Rác chất đống",
    content: "",
    field: "khac",
    procedure: "",
  };
  const beside = async (more: Partial<typeof asked>, n = 5) =>
    (await answersBeside(db, { ...asked, ...more }, n)).map(({ slug }) => slug);
  expect(await beside({})).toEqual([title, body, elsewhere]);
  expect(await beside({ slug: title }, 1)).toEqual([body]);
  expect(await beside({ title: "Xe cộ nhốn nháo suốt ngày, rác bay khắp ngõ" })).toEqual([title]);
  const ofProcedure = await publish("Thủ tục chậm", { procedure: "9.1" });
  expect((await beside({ procedure: "9.1" }))[0]).toBe(ofProcedure);
  const gone = [elsewhere, weak, ofProcedure];
  await db.publishedFeedback.updateMany({ where: { slug: { in: gone } }, data: { withdrawnAt: new Date() } });
  expect(await beside({})).not.toContain(one);
  // To who is still writing one pair of several is too little; a short text may have no more.
  const offered = async (text: string) => (await answersTo(db, text, 3)).map(({ slug }) => slug);
  expect(await offered("Đèn đường hỏng. Rác chất đống")).toEqual([title, body]);
  expect(await offered("Xe cộ nhốn nháo suốt ngày, đèn đường vẫn tốt")).toEqual([]);
  expect(await offered("Đường hỏng")).toEqual([title]);
});

it("finds what came in bulk once its words are sorted", async () => {
  const client = await pool.connect();
  await client.query("SET pakn.bulk = on");
  const feedbackId = await aPlainFeedback(db);
  await client.query(
    `INSERT INTO published_feedback (feedback_id, slug, title, content, reply, field, unit, outcome, received_on, answered_on, published_at, version)
     VALUES ($1, 'hang-loat-q1', 'Lò mổ tập trung', '', '', 'khac', 'so-xay-dung', 'O5', '2026-01-01', '2026-01-02', '2026-01-03', 1)`,
    [feedbackId],
  );
  await client.query("RESET pakn.bulk");
  client.release();
  expect(await slugsOf("lo mo")).toEqual([]);
  expect(await makeFindable(pool, 10)).toBe(1);
  expect(await slugsOf("lo mo")).toEqual(["hang-loat-q1"]);
});

it("turns pages without losing or repeating an answer, filtered or not", async () => {
  for (let i = 0; i < 25; i += 1) await publish(`Trang số ${i}`, { field: "dat" });
  for (const filter of [{}, { field: "dat" }]) {
    const first = await listAnswers(db, filter);
    const second = await listAnswers(db, filter, first.next ?? undefined);
    const all = [...first.answers, ...second.answers].map(({ slug }) => slug);
    expect(first.answers).toHaveLength(20);
    expect(second.next).toBeNull();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(filter.field ? 26 : 32);
  }
});
