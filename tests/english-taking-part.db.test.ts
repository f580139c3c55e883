import { beforeAll, describe, expect, it } from "vitest";
import { openCampaign, planCampaign } from "~/features/campaigns/campaign.server";
import { addRecipients, askRecipients } from "~/features/campaigns/recipients.server";
import { askToFollow } from "~/features/following/follow.server";
import { ratingToken } from "~/features/ratings/token.server";
import { openNewDesk } from "~/features/reporting/sections/desks.server";
import { invite } from "~/features/similar/co-sign.server";
import { paths } from "~/paths";
import { setDatabase } from "~/platform/db.server";
import { addDays, localDate, localDateOf } from "~/shared/local-date";
import { createPerson, createUnits, UNITS } from "./access/cast";
import { testDatabase } from "./support/database";
import { expectAlternates, expectEnglish, vietnameseIn } from "./support/english";
import { aPlainFeedback } from "./support/plain-feedback";
import { wholeSite } from "./support/whole-site";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const now = new Date();

let site: Awaited<ReturnType<typeof wholeSite>>;
beforeAll(async () => {
  await createUnits(db);
  site = await wholeSite();
});

/** A posted form, and the status it is answered with. */
const posted = (answers: Record<string, string>, status = 200) => ({
  init: { method: "POST", body: new URLSearchParams(answers) },
  status,
});
/** The way a posted form leads to, without what is asked there. */
async function wayFrom(path: string, answers: Record<string, string>): Promise<string | null> {
  const answer = await site.ask(`/en${path}`, posted(answers).init);
  expect(answer.status).toBe(303);
  return answer.headers.get("Location");
}
/** Everybody behind a throttle that was counted has to wait. */
const block = (what: string) =>
  db.throttle.updateMany({
    where: { key: { startsWith: what } },
    data: { blockedUntil: new Date(Date.now() + 300_000) },
  });
const inCode = (page: string, n: number) => page.match(/class="code">([^<]+)</g)?.[n]?.slice(13, -1) ?? "";

/** A page whose title ends with the name of its matter, as in the lists that lead there: Vietnamese. */
async function expectNamed(
  path: string,
  expected: Parameters<typeof expectEnglish>[2] = {},
): Promise<string> {
  const page = await expectEnglish(site, path, { ...expected, headOfData: true });
  expect(page).toMatch(/<title>(Error: )?[ -~]+: /);
  return page;
}

describe("having the same problem", () => {
  let address = "";
  let codes: { code: string; secret: string };
  beforeAll(async () => {
    const feedbackId = await aPlainFeedback(db);
    const token = await invite(db, feedbackId, "Cống nghẹt ở chợ", now);
    address = paths.coSign({ moi: token });
  });

  it("is told in English about a Vietnamese matter, and followed with two codes", async () => {
    expect(await expectNamed(address)).toContain('<span lang="vi">Cống nghẹt ở chợ</span>');
    await expectEnglish(site, paths.coSigned());
    const receipt = await expectNamed(address, posted({ email: "lan@vidu.vn" }));
    codes = { code: inCode(receipt, 0), secret: inCode(receipt, 1) };
    const found = await expectEnglish(site, paths.coSigned(), posted(codes));
    expect(found).toContain("When the answer is published, you can see it here.");
    const left = await expectEnglish(site, paths.coSigned(), posted({ ...codes, intent: "take-back" }));
    expect(left).toContain("Join again");
  });

  it("is shown with its answer, or as no more than a matter when it is secret by now", async () => {
    const { feedbackId } = await db.coSignature.findFirstOrThrow();
    const day = { receivedOn: new Date("2026-01-05"), answeredOn: new Date("2026-01-20"), publishedAt: now };
    await db.publishedFeedback.create({
      data: {
        ...{ feedbackId, title: "Cống nghẹt", slug: "cong-nghet", content: "Nghẹt.", reply: "Đã thông." },
        ...{ field: "dat-dai", unit: UNITS.own, outcome: "O5", version: 1, ...day },
      },
    });
    expect(await expectEnglish(site, paths.coSigned(), posted(codes))).toContain("See the published answer");
    expect(await expectNamed(paths.coSign({ viec: "cong-nghet" }))).toContain("Back to the answer");
    // A former address, which may hold a name that was taken out of the title, is repeated nowhere.
    const { id: answerId } = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId } });
    await db.formerSlug.create({ data: { slug: "cong-nghet-nha-ba-lan", answerId } });
    const moved = await site.ask(`/en${paths.coSign({ viec: "cong-nghet-nha-ba-lan" })}`);
    expect([moved.status, moved.headers.get("Location")]).toEqual([
      301,
      `/en${paths.coSign({ viec: "cong-nghet" })}`,
    ]);
    await db.feedback.update({ where: { id: feedbackId }, data: { confidential: true } });
    const secret = await expectEnglish(site, paths.coSigned(), posted(codes));
    expect(secret).toContain("The matter you joined");
    expect(secret).not.toContain("Cống nghẹt");
    await expectEnglish(site, address, { status: 404 });
    await db.feedback.update({ where: { id: feedbackId }, data: { confidential: false } });
  });

  it("is refused in English", async () => {
    const wrong = await expectNamed(address, posted({ email: "x", note: "x".repeat(1001) }, 422));
    expect(wrong).toContain("Shorten this to at most 1,000 characters");
    const page = await expectNamed(address);
    const posting = /name="posting" value="([^"]*)"/.exec(page)?.[1] ?? "";
    await expectNamed(address, posted({ posting, note: "A" }));
    const other = await expectNamed(address, posted({ posting, note: "B" }, 409));
    expect(other).toContain("You have already sent this form");
    await block("co-sign:");
    expect(await expectNamed(address, posted({}, 429))).toContain("Wait 5 minutes");

    const empty = await expectEnglish(site, paths.coSigned(), posted({ code: "x".repeat(101) }, 422));
    expect(empty).toContain("Enter the secret code");
    await expectEnglish(site, paths.coSigned(), posted({ code: "CK-26-7K4M-92", secret: "x" }, 422));
    await block("look-up:");
    await expectEnglish(site, paths.coSigned(), posted(codes, 429));
    await expectEnglish(site, "/cung-gap?viec=khong-co", { status: 404 });
  });
});

it("an answer is rated in English, once", async () => {
  const answeredOn = localDate("2026-02-02");
  const answer = { code: "PAKN-26-0001-00", episode: 0, answeredOn, unit: UNITS.own, field: "dat-dai" };
  const address = paths.rate(await ratingToken(db, answer));
  expect(await expectEnglish(site, address)).toContain("Very satisfied");
  await expectAlternates(site, address);
  expect(await expectEnglish(site, address, posted({ score: "9" }, 422))).toContain("Choose one of the four");
  expect(await wayFrom(address, { score: "4" })).toBe(`/en${address}?cam-on=1`);
  expect(await expectEnglish(site, `${address}?cam-on=1`)).toContain("Thank you for your rating");
  expect(await expectEnglish(site, address)).toContain("Already rated");
  await expectEnglish(site, address, posted({ score: "4" }, 409));
  await expectEnglish(site, `${address}x`, { status: 404 });
});

it("a desk asks in English how satisfied people are", async () => {
  const desk = await openNewDesk(db, UNITS.own, "Quầy số 1", now);
  const address = paths.ballot(desk.token);
  expect(await expectEnglish(site, address)).toContain('<span lang="vi">Quầy số 1</span>');
  await expectEnglish(site, address, posted({ rating: "X" }, 422));
  expect(await wayFrom(address, { rating: "NORMAL" })).toBe(`/en${address}?cam-on=1`);
  expect(await expectEnglish(site, `${address}?cam-on=1`)).toContain("Thank you for your opinion");
  await block("ballot:");
  await expectEnglish(site, address, posted({ rating: "NORMAL" }, 429));
  await expectEnglish(site, paths.ballot("khong-co"), { status: 404 });
});

describe("a survey", () => {
  let campaign: number;
  let address: string;
  let second: string;
  beforeAll(async () => {
    const { id: staffId } = await createPerson(db, "minh", [{ role: "FOCAL_OFFICER", unit: UNITS.own }], now);
    const regulation = {
      ...{ regulation: "Hồ sơ cấp phép", regulationNo: "12/2026/QĐ-UBND", article: "Điều 5" },
      ...{ field: "dat-dai", procedureCode: null, purpose: "Rà soát", returnAddress: "Số 1" },
    };
    const questions = [
      { id: "q1", kind: "ONE", text: "Hồ sơ có dễ làm không?", options: ["Dễ", "Khó"] },
      { id: "q2", kind: "MANY", text: "Chỗ nào khó?", options: ["Mẫu đơn", "Phí"] },
      { id: "q3", kind: "PROPOSAL", text: "Nên sửa gì?", options: [] },
    ] as const;
    campaign = await planCampaign(
      db,
      { staffId, unit: UNITS.own, year: 2026 },
      {
        ...{ title: "Hỏi về hồ sơ cấp phép", ...regulation, answerBy: addDays(localDateOf(now), 9) },
        questions: questions.map((question) => ({ ...question, options: [...question.options] })),
      },
      now,
    );
    await openCampaign(db, campaign, now);
    const people = ["lan", "hoa"].map((name) => ({ name, address: null, email: `${name}@vidu.vn` }));
    await addRecipients(db, campaign, people, now);
    await askRecipients(db, campaign, now);
    const letters = await db.outboxMessage.findMany({ where: { kind: "survey" } });
    [address = "", second = ""] = letters.map(({ payload }) =>
      paths.survey(String((payload as { secret: string }).secret)),
    );
  });

  it("has its questions in Vietnamese on a page that is English", async () => {
    const page = await expectEnglish(site, address);
    expect(page).toContain('<span lang="vi">Hỏi về hồ sơ cấp phép</span>');
    expect(page).toContain("Please answer by the end of");
  });

  it("says in English what is wrong with an answer", async () => {
    const empty = await expectEnglish(site, address, posted({ email: "x", phone: "1" }, 422));
    expect(empty).toContain("Answer at least one question");
    expect(empty).toContain("Enter a valid telephone number");
    const long = await site.ask(`/en${address}`, posted({ q3: "x".repeat(5001) }).init);
    expect(vietnameseIn(await long.text())).toEqual([]);
    await expectEnglish(site, address, posted({ q3: "A\uFFFD" }, 422));
  });

  it("thanks, and tells why a link opens no more", async () => {
    expect(await wayFrom(address, { q1: "Khó" })).toBe(`/en${address}?xong=1`);
    expect(await expectEnglish(site, `${address}?xong=1`)).toContain("Your answers have been received");
    await expectEnglish(site, address, { status: 410 });
    await db.campaign.update({ where: { id: campaign }, data: { closedAt: now } });
    expect(await expectEnglish(site, second, { status: 410 })).toContain("This survey is over");
    await expectEnglish(site, paths.survey("khong-co"), { status: 404 });
  });
});

describe("following new answers", () => {
  const everything = { field: "dat-dai", unit: UNITS.own, level: "COMMUNE", outcome: "O5", q: "sổ đỏ" };
  const ask = (query: Record<string, string>, email: string) =>
    askToFollow(
      db,
      { email, query: new URLSearchParams(query).toString(), language: "en", address: "x" },
      now,
      0,
    );
  async function linkTo(email: string) {
    const follower = await db.follower.findFirstOrThrow({ where: { email } });
    const letter = await db.outboxMessage.findFirstOrThrow({ where: { followerId: follower.id } });
    const { secret } = letter.payload as { secret: string };
    return { confirm: paths.followConfirm(secret), leave: paths.followLeave(follower.leaveToken) };
  }

  it("is asked for in English, with names in Vietnamese", async () => {
    const form = await expectNamed(paths.follow(everything));
    expect(form).toMatch(/<option value="dat-dai"[^>]* lang="vi"|<option [^>]*lang="vi"[^>]*value="dat-dai"/);
    await expectAlternates(site, paths.follow());
    expect(await expectEnglish(site, paths.follow(), posted({ email: "lan@vidu.vn" }))).toContain(
      "One more step",
    );
  });

  it("is refused in English", async () => {
    const long = await expectEnglish(site, paths.follow(), posted({ q: "x".repeat(101), email: "x" }, 422));
    expect(long).toContain("Write at most 100 characters");
    expect(long).toContain("Enter a valid e-mail address");
    const unknown = { field: "khong-co", email: "lan@vidu.vn" };
    expect(await expectEnglish(site, paths.follow(), posted(unknown, 422))).toContain("not in the list");
    await block("follow:");
    await expectEnglish(site, paths.follow(), posted({ email: "lan@vidu.vn" }, 429));
    await db.throttle.deleteMany();
  });

  it("begins and ends in English, and names what is followed", async () => {
    await ask(everything, "hoa@vidu.vn");
    const { confirm, leave } = await linkTo("hoa@vidu.vn");
    const asked = await expectEnglish(site, confirm);
    expect(asked).toContain('<span lang="vi">“sổ đỏ”</span>');
    expect(asked).toContain("Commune or ward");
    expect(await expectEnglish(site, confirm, posted({}))).toContain("You now follow new answers");
    expect(await expectEnglish(site, leave)).toContain("Commune or ward");
    expect(await expectEnglish(site, leave, posted({}))).toContain("You no longer follow this");
    expect(await expectEnglish(site, leave)).toContain("No address follows anything by this link");
    const broken = await expectEnglish(site, paths.followLeave("abc"), posted({}, 404));
    expect(broken).toContain("Nothing has changed");
    await expectEnglish(site, confirm);
  });

  it("of everything is said in words too", async () => {
    await ask({}, "tu@vidu.vn");
    const { confirm } = await linkTo("tu@vidu.vn");
    expect(await expectEnglish(site, confirm)).toContain("all answers");
    const vietnamese = await (await site.ask(confirm)).text();
    expect(vietnamese).toMatch(/tất cả trả lời(<!-- -->)?\./);
  });
});
