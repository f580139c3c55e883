import { expect, it } from "vitest";
import { coSign, coSignedMatter } from "~/features/similar/co-sign.server";
import { paths } from "~/paths";
import { setDatabase } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { testDatabase } from "../support/database";
import { wholeSite } from "../support/whole-site";
import { LAN, openOffice, WHOLE_ANSWER } from "./office";
import { ANSWERED, UNDER_WAY } from "./ways";

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

it("co-signers of what was answered with a lead read the lead's answer as theirs, and hear of it and its review once", async () => {
  const [lead, merged] = [await office.arrive(), await office.arrive()];
  await office.take(lead, ...UNDER_WAY);
  await office.take(merged, ...UNDER_WAY, ["minh", "merge", { lead, note: "Cùng một lần hẹn." }]);
  const { id } = await office.itemOf(merged);
  const leadId = (await office.itemOf(lead)).id;
  const signed = await coSign(db, { feedbackId: id, email: "sa@vidu.vn" }, new Date());
  // One person under both, and a sender who also put their name under the other's matter: one letter, and none.
  for (const feedbackId of [id, leadId]) await coSign(db, { feedbackId, email: "mai@vidu.vn" }, new Date());
  await coSign(db, { feedbackId: id, email: LAN.email }, new Date());
  if (!signed.ok) throw new Error(signed.reason);
  const letters = async () => {
    const of = { kind: "co-signed", feedbackId: { in: [id, leadId] } };
    const rows = await db.outboxMessage.findMany({ where: of, orderBy: { id: "asc" } });
    return rows.map(({ payload }) => payload as { code: string; slug: string; again?: string });
  };
  const matter = () => coSignedMatter(db, { feedbackId: id }, new Date());

  await office.take(lead, ["hoa", "draftReply", WHOLE_ANSWER], ["tuan", "resolve", WHOLE_ANSWER]);
  expect(await matter()).toMatchObject({ status: "RESOLVED", slug: null, over: false });
  await office.take(lead, ["minh", "publish", texts("Đã trả sổ.")]);
  const { slug } = await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: leadId } });
  expect(await matter()).toMatchObject({ slug, title: "Chậm trả sổ", review: null });
  expect((await letters()).map((one) => one.slug)).toEqual([slug, slug]);
  expect((await letters()).map(({ code }) => code)).toContain(signed.value.code);

  await office.take(lead, ["minh", "reopen", { reason: "Chưa nhận được sổ." }]);
  expect((await letters()).slice(2).map(({ again }) => again)).toEqual(["REVIEWED", "REVIEWED"]);
  expect(await matter()).toMatchObject({ review: { isAnswered: false } });

  // With an answer of its own in public it goes its own way, and nobody is told of that one a second time.
  await office.take(merged, ["minh", "publish", texts("Đã trả sổ cho bà.")]);
  expect(await letters()).toHaveLength(4);
  expect((await matter()).slug).not.toBe(slug);
  expect((await matter()).review).toBeNull();
});
