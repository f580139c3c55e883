import { afterAll, beforeAll, expect, it } from "vitest";
import { SCHEMAS } from "~/features/open-data/api-schemas";
import { paths } from "~/paths";
import { setDatabase } from "~/platform/db.server";
import { setChangeWatch } from "~/platform/kept.server";
import { watchPageChanges } from "~/platform/pages/page-changes.server";
import { topicsShown } from "~/platform/pages/page-topics";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { openOffice, WHOLE_ANSWER } from "./staff/office";
import { ANSWERED } from "./staff/ways";
import { testDatabase } from "./support/database";
import { wholeSite } from "./support/whole-site";

// Whoever finds an answer anywhere reads that it is not the last word while its matter is looked at again.
const database = await testDatabase();
const { db, url } = database;
setDatabase(database);
const watch = watchPageChanges(url);
afterAll(async () => {
  setChangeWatch(undefined);
  await watch.close();
});

let office: Awaited<ReturnType<typeof openOffice>>;
let site: Awaited<ReturnType<typeof wholeSite>>;
beforeAll(async () => {
  setChangeWatch(watch);
  office = await openOffice(db);
  site = await wholeSite();
});

const today = localDateOf(new Date());
const texts = (reply: string) => ({
  ...{ publicTitle: "Chậm trả sổ ở quầy số hai", publicContent: "Hẹn ba lần chưa trả sổ.", checked: "on" },
  publicReply: reply,
});

it("every list, search, feed, frame and answer of the API says from the reopening on that a matter is looked at again, until the copy shows the new answer", async () => {
  const code = await office.arrive();
  await office.take(code, ...ANSWERED, ["minh", "publish", texts("Đã trả sổ.")]);
  const { id } = await office.itemOf(code);
  const { slug, field, unit } = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: id } });

  const vi = `Việc này được xem xét lại từ ngày ${formatDate(today)}`;
  const en = `This matter has been under review again since ${formatDate(today, "en")}`;
  const lists = [
    ["/", vi],
    ["/en", en],
    [paths.answers(), vi],
    [`/en${paths.answers()}`, en],
    [paths.answers({ q: "tra so" }), vi],
    [paths.answers({ q: "quầy tra vang" }), vi],
    [paths.answersOf("field", field), vi],
    [paths.answersOf("unit", unit), vi],
    [paths.similarAnswers(), vi],
    [paths.feed("atom"), vi],
    [paths.feed("json"), vi],
    ["/nhung", vi],
    ["/nhung?lang=en", en],
    [paths.api("/answers"), `"reopened_on":"${today}"`],
    [paths.api("/answers", { q: "tra so" }), `"reopened_on":"${today}"`],
    [paths.api(`/answers/${slug}`), `"reopened_on":"${today}"`],
    ["/api/v1/answers.jsonl", `"reopened_on":"${today}"`],
    ["/api/v1/answers.csv", `,${today}\r\n`],
  ] as const;
  /** What somebody is writing is posted, and read by nobody else. */
  const postedTo = (address: string) =>
    address === paths.similarAnswers()
      ? { method: "POST", body: new URLSearchParams({ text: "Chậm trả sổ ở quầy số hai" }) }
      : {};
  const saying = async () => {
    const said: string[] = [];
    for (const [address, words] of lists) {
      const text = (await (await site.ask(address, postedTo(address))).text()).replace(/<\/?mark>/g, "");
      expect(text, address).toContain("quầy số hai");
      if (text.includes(words)) said.push(address);
    }
    return said;
  };
  const all = lists.map(([address]) => address);

  expect(await saying()).toEqual([]);
  await office.take(code, ["minh", "reopen", { reason: "Chưa nhận được sổ." }]);
  expect(await saying()).toEqual(all);
  const page = await (await site.ask(paths.api("/answers"))).json();
  expect(SCHEMAS.AnswerPage.safeParse(page).error).toBeUndefined();

  await office.take(code, ["hoa", "draftReply", WHOLE_ANSWER], ["tuan", "resolve", WHOLE_ANSWER]);
  expect(await saying(), "still the earlier answer").toEqual(all);
  await office.take(code, [
    "khanh",
    "correctPublication",
    { ...texts("Đã trả sổ tại nhà."), reason: "Trả lời lại.", earlier: "OPEN" },
  ]);
  expect(await saying()).toEqual([]);

  // What is kept of these addresses is dropped with every change of a copy.
  for (const address of all) {
    const topics = topicsShown(site.handlesAt(new URL(address, "http://pakn.test").pathname));
    if (topics) expect(topics, address).toContain("answers");
  }
});
