import { expect, it } from "vitest";
import { coSign } from "~/features/similar/co-sign.server";
import { paths } from "~/paths";
import { setDatabase } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { testDatabase } from "../support/database";
import { wholeSite } from "../support/whole-site";
import { openOffice, WHOLE_ANSWER } from "./office";
import { ANSWERED } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const office = await openOffice(db);
const site = await wholeSite();

const texts = (publicReply: string) => ({
  ...{ publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần chưa trả sổ.", publicReply, checked: "on" },
});

it("co-signers learn that the answer is looked at again and that another one is there: by letter and by their codes", async () => {
  const code = await office.arrive();
  await office.take(code, ...ANSWERED, ["minh", "publish", texts("Đã trả sổ.")]);
  const { id: feedbackId } = await office.itemOf(code);
  const signed = await coSign(db, { feedbackId, email: "sen@vidu.vn" }, new Date());
  await coSign(db, { feedbackId }, new Date());
  if (!signed.ok) throw new Error(signed.reason);
  const { slug } = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId } });
  const letters = async () => {
    const rows = await db.outboxMessage.findMany({ where: { kind: "co-signed" }, orderBy: { id: "asc" } });
    return rows.map(({ payload }) => payload);
  };
  const shown = async (language = "") => {
    const body = new URLSearchParams({ code: signed.value.code, secret: signed.value.secret });
    return (await site.ask(`${language}${paths.coSigned({})}`, { method: "POST", body })).text();
  };
  const today = localDateOf(new Date());
  const reviewed = `Câu trả lời đang được xem lại từ ngày ${formatDate(today)}`;
  expect(await shown()).not.toContain("được xem lại");

  await office.take(code, ["minh", "reopen", { reason: "Chưa nhận được sổ." }]);
  const letter = { code: signed.value.code, slug, publicTitle: "Chậm trả sổ" };
  expect(await letters(), "one letter to the one address").toEqual([{ ...letter, again: "REVIEWED" }]);
  expect(await shown()).toContain(reviewed);
  expect(await shown("/en")).toContain(`looked at again since ${formatDate(today, "en")}`);

  await office.take(code, ["hoa", "draftReply", WHOLE_ANSWER], ["tuan", "resolve", WHOLE_ANSWER]);
  expect(await letters(), "nobody could read the new answer yet").toHaveLength(1);
  expect(await shown()).toContain("có câu trả lời mới; bản công khai sẽ được thay");

  const anew = { ...texts("Đã trả sổ tại nhà."), reason: "Trả lời lại.", earlier: "OPEN" };
  await office.take(code, ["khanh", "correctPublication", anew]);
  expect((await letters()).slice(1)).toEqual([{ ...letter, again: "ANSWERED" }]);
  expect(await shown()).not.toContain("được xem lại");

  // What is only worded better is no other answer.
  const better = { ...texts("Đã trả sổ tại nhà bà."), reason: "Viết rõ hơn.", earlier: "OPEN" };
  await office.take(code, ["khanh", "correctPublication", better]);
  expect(await letters()).toHaveLength(2);
});

it("co-signers of a matter without a public answer are told of none", async () => {
  const code = await office.arrive();
  await office.take(code, ...ANSWERED);
  const { id: feedbackId } = await office.itemOf(code);
  await coSign(db, { feedbackId, email: "pao@vidu.vn" }, new Date());
  await office.take(code, ["minh", "reopen", { reason: "Chưa nhận được sổ." }]);
  expect(await db.outboxMessage.count({ where: { kind: "co-signed", feedbackId } })).toBe(0);
});
