import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { publisher } from "./library.test-kit";
import { searchAnswers } from "./search-answers.queries.server";
import { answersTo } from "./similar-answers.queries.server";

const { db } = await testDatabase();
const publish = publisher(db);
const slugsOf = async (q: string, filter = {}) =>
  (await searchAnswers(db, q, filter, 1)).answers.map(({ slug }) => slug);

beforeAll(async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
});

it("finds what is written with i or y by either letter, marks or none, and repairs nothing that is only that", async () => {
  const made = [
    await publish("Phiếu lý lịch tư pháp quá hẹn", { reply: "Lỗi lịch hẹn của Sở Tư pháp." }),
    await publish("Đăng kí kết hôn ở xã, quí ba chưa xong"),
  ];
  const [record, marriage] = made;
  for (const typed of ["lí lịch tư pháp", "ly lich tu phap", "Lý lịch", "li lich"])
    expect(await searchAnswers(db, typed, {}, 1), typed).toMatchObject({
      answers: [{ slug: record }],
      ...{ words: typed, meant: [] },
    });
  expect(await searchAnswers(db, "lí lịch tư pháp", {}, 1)).toMatchObject({ exact: 1 });
  for (const typed of ["đăng ký kết hôn", "dang ki ket hon", "quý ba", "đăng ký nhà quý"])
    expect((await slugsOf(typed))[0], typed).toBe(marriage);
  expect(await answersTo(db, "Tôi đăng ký kết hôn, xã hẹn quý ba", 3)).toMatchObject([{ slug: marriage }]);
  await db.publishedFeedback.updateMany({ where: { slug: { in: made } }, data: { withdrawnAt: new Date() } });
});

it("forgives a blank that was forgotten or struck too often, where answers say the words beside each other", async () => {
  const household = await publish("Tách hộ khẩu cho con", { content: "Xã hẹn ba lần, chưa tách." });
  await publish("Hộ ông Ba kê khai", { content: "Miệng giếng sâu như khẩu pháo." });
  for (const typed of ["hokhau", "tách hộkhẩu", "tach ho kh au", "xã t ách"])
    expect((await slugsOf(typed))[0], typed).toBe(household);
  expect(await searchAnswers(db, "tách hộkhẩu", {}, 1)).toMatchObject({ words: "tách hộ khẩu" });
  expect(await searchAnswers(db, "hokhau", {}, 1)).toMatchObject({ words: "hộ khẩu", meant: [] });
  // "khẩu" and "pháo" stand together, "hộ" and "pháo" do not.
  expect(await slugsOf("hophao")).toEqual([]);
});
