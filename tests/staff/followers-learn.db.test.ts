import { afterAll, expect, it, vi } from "vitest";
import { tellFollowers } from "~/features/following/tell-followers.server";
import { deliverDue } from "~/features/notifications/deliver-outbox.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { setDatabase } from "~/platform/db.server";
import type { Mail, Mailer } from "~/platform/mailer.server";
import { testDatabase } from "../support/database";
import { openOffice, type Step, WHOLE_ANSWER } from "./office";
import { ANSWERED } from "./ways";

vi.useFakeTimers({ toFake: ["Date"] });
afterAll(() => vi.useRealTimers());
const clock = (day: string) => vi.setSystemTime(new Date(`2026-03-${day}T09:00:00+07:00`));
clock("02");
const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const year = new Date("2026-12-31T00:00:00Z");
await db.staffSession.updateMany({ data: { lastSeen: year, expiresAt: year } });

let sent: Mail[] = [];
const mailer: Mailer = {
  async send(mail) {
    sent.push(mail);
    return { result: "ACCEPTED", refusedRecipients: 0 };
  },
};
const texts = (publicReply: string) => ({
  ...{ publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần chưa trả sổ.", publicReply, checked: "on" },
});
const corrected = (reply: string): Step => [
  "khanh",
  "correctPublication",
  { ...texts(reply), reason: "Trả lời lại.", earlier: "OPEN" },
];
/** From the second time on the leader decides. */
const reopenedBy = (who: "minh" | "lanhDao"): Step => [who, "reopen", { reason: "Chưa nhận được sổ." }];
const AGAIN: readonly Step[] = [
  ["hoa", "draftReply", WHOLE_ANSWER],
  ["tuan", "resolve", WHOLE_ANSWER],
];
const follow = (query: string, email: string, language: "vi" | "en" = "vi") => {
  const [confirmedAt, leaveToken] = [new Date(), email.padEnd(32, "x").slice(0, 32)];
  return db.follower.create({
    data: {
      ...{ email, query, language, leaveToken, confirmedAt, createdAt: confirmedAt, askedAt: confirmedAt },
      toldUntil: confirmedAt,
    },
  });
};
/** What the letters of a day say, without what stands in each of them. */
async function lettersOf(day: string, meanwhile?: () => Promise<unknown>) {
  clock(day);
  await tellFollowers(db, new Date());
  await meanwhile?.();
  sent = [];
  await deliverDue(
    db,
    mailer,
    { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" },
    new Date(),
  );
  return sent
    .filter(({ headers }) => headers && "List-Unsubscribe" in headers)
    .map(({ to, subject, text }) => [
      to[0],
      subject,
      /(Việc này đang|Trả lời mới, thay|This matter is|A new answer,)/.exec(text)?.[0],
    ]);
}

it("who follows is told once that an answer is looked at again and that another stands in its place, and of no rewording", async () => {
  await follow("q=tr%E1%BA%A3+s%E1%BB%95", "lan@vidu.vn");
  await follow("", "en@vidu.vn", "en");
  await follow("q=vỉa+hè", "khac@vidu.vn");
  const code = await office.arrive();
  await office.take(code, ...ANSWERED, ["minh", "publish", texts("Đã trả sổ.")]);
  const fresh = [
    ["lan@vidu.vn", "Trả lời mới: “trả sổ”", undefined],
    ["en@vidu.vn", "New answers: all answers", undefined],
  ];
  expect(await lettersOf("03")).toEqual(fresh);

  await office.take(code, reopenedBy("minh"));
  const reviewed = [
    ["lan@vidu.vn", "Trả lời đã thay hoặc đang xem xét lại: “trả sổ”", "Việc này đang"],
    ["en@vidu.vn", "Answers replaced or under review again: all answers", "This matter is"],
  ];
  expect(await lettersOf("04")).toEqual(reviewed);
  await office.take(code, ...AGAIN);
  expect(await lettersOf("05"), "nobody can read the new answer yet").toEqual([]);

  await office.take(code, corrected("Đã trả sổ tại nhà."));
  expect(await lettersOf("06")).toEqual([
    ["lan@vidu.vn", "Trả lời đã thay hoặc đang xem xét lại: “trả sổ”", "Trả lời mới, thay"],
    ["en@vidu.vn", "Answers replaced or under review again: all answers", "A new answer,"],
  ]);
  await office.take(code, corrected("Đã trả sổ tại nhà bà."));
  expect(await lettersOf("07"), "what is only worded better is no other answer").toEqual([]);

  // What holds no more when the letter leaves is not told; the next one tells what became of it.
  await office.take(code, reopenedBy("lanhDao"));
  const anew = () => office.take(code, ...AGAIN, corrected("Sổ mới đã được cấp."));
  expect(await lettersOf("09", anew)).toEqual([]);
  expect((await lettersOf("10")).map(([, , said]) => said)).toEqual(["Trả lời mới, thay", "A new answer,"]);

  // Taken down and posted again with another answer it is new, and said to replace one.
  await office.take(
    code,
    ["lanhDao", "unpublish", { reason: "Có tên người." }],
    reopenedBy("lanhDao"),
    ...AGAIN,
  );
  await office.take(code, ["minh", "publish", texts("Đã trả sổ lần ba.")]);
  expect((await lettersOf("11")).map(([, , said]) => said)).toEqual(["Trả lời mới, thay", "A new answer,"]);
});
