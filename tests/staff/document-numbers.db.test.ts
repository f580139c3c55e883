import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { setDatabase } from "~/platform/db.server";
import { localDateOf, toDbDate, yearOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";
import { ANSWERED, ASSESSED } from "./ways";

const database = await testDatabase();
const { db } = database;
setDatabase(database);
const { act, take, arrive, itemOf, visit, ids } = await openOffice(db);
const TODAY = localDateOf(new Date());
const YEAR = yearOf(TODAY);

async function answered(): Promise<string> {
  const code = await arrive();
  await take(code, ...ANSWERED);
  return code;
}
const LETTER = { issuer: "Sở Y tế", place: "Thượng Đức", signedOn: formatDate(TODAY) };
const number = (code: string, documentNo: string, symbol: string, more = {}) =>
  visit("tuan", "staff.feedback.$code_.letter", { code }, { ...LETTER, documentNo, symbol, ...more });
const INSISTS = { sameNumber: "on" };

test("a letter takes a number that another of its unit and year has only when that is insisted on", async () => {
  const [first, second] = [await answered(), await answered()];
  expect((await number(first, "15", "SYT-VP")).status).toBe(303);
  expect((await number(first, "15", "SYT-VP", { place: "Hà Nội" })).status, "its own number").toBe(303);
  const doubted = await number(second, "015", "syt-vp");
  expect(doubted.status).toBe(422);
  expect(doubted.shown).toContain(
    `năm ${YEAR} của đơn vị đã ghi cho công văn trả lời ${first} ngày ${formatDate(TODAY)}`,
  );
  const { id } = await itemOf(second);
  expect(await db.replyLetter.count({ where: { feedbackId: id } }), "nothing was kept").toBe(0);
  expect((await number(second, "15", "")).shown, "the symbol was forgotten").toContain(first);
  expect((await number(second, "15", "SYT-TTra")).status, "another series").toBe(303);
  expect((await number(second, "15", "SYT-VP", INSISTS)).status).toBe(303);
  expect((await number(second, "15", "SYT-VP")).status, "asked once").toBe(303);

  const third = await answered();
  expect((await number(third, "15", "SYT-VP")).shown).toContain("và 1 văn bản khác");
  await db.replyLetter.updateMany({ data: { signedOn: toDbDate(`${YEAR - 1}-12-31` as typeof TODAY) } });
  expect((await number(third, "15", "SYT-VP")).status, "numbers begin anew each year").toBe(303);
});

test("a transfer slip is asked about a number in use, and the step waits", async () => {
  const [first, second] = [await arrive(), await arrive()];
  for (const code of [first, second]) await take(code, ["minh", "register"], ["minh", "assess", ASSESSED]);
  const slip = (slipNo: string, more = {}) => ({ unit: UNITS.other, slipNo, ...more });
  await take(first, ["minh", "assign", slip("Số: 07/PC-VP")]);
  const doubted = await act("minh", second, "assign", slip("7/PC-VP"));
  expect(doubted.status).toBe(422);
  expect(doubted.shown).toContain(`phiếu chuyển ${first}`);
  expect((await itemOf(second)).holder).toBe(UNITS.own);
  await db.feedback.updateMany({ where: { referenceCode: first }, data: { confidential: true } });
  const silent = (await act("minh", second, "assign", slip("7/PC-VP"))).shown;
  expect(silent, "nobody learns of a denunciation so").not.toContain(first);
  expect(silent).toContain("đã ghi cho phiếu chuyển ngày");
  const stale = { ...slip("7/PC-VP"), version: "0" };
  expect((await act("minh", second, "assign", stale)).status, "who is late learns that first").toBe(409);
  expect((await act("minh", second, "assign", slip("Số: 07"))).shown, "the symbol was forgotten").toContain(
    `Số 07 năm ${YEAR} của đơn vị đã ghi cho phiếu chuyển ngày`,
  );
  await take(second, ["minh", "assign", slip("7", INSISTS)]);
  const third = await arrive();
  await take(third, ["minh", "register"], ["minh", "assess", ASSESSED]);
  expect((await act("minh", third, "assign", slip("7/PC-VP"))).shown, "theirs has no symbol").toContain(
    `Số 7/PC-VP năm ${YEAR}`,
  );
});

test("an urging letter is asked about a number in use, but not about its own", async () => {
  const [late, passed] = [await arrive(), await arrive()];
  for (const code of [late, passed]) await take(code, ["minh", "register"], ["minh", "assess", ASSESSED]);
  await take(passed, ["khanh", "assign", { unit: UNITS.other, slipNo: "31/VP" }]);
  await db.feedback.update({
    where: { referenceCode: late },
    data: { dueOn: toDbDate("2026-01-05" as typeof TODAY) },
  });
  const query = `?unit=${UNITS.own}`;
  const urge = (documentNo: string, stamp: string, more = {}) =>
    visit(
      "khanh",
      "staff.urging.new",
      {},
      { stamp, documentNo, items: [late], answerBy: formatDate(TODAY), ...more },
      query,
    );
  const stamp = crypto.randomUUID();
  const doubted = await urge("31/VP", stamp);
  expect(doubted.status).toBe(422);
  expect(doubted.shown).toContain(`phiếu chuyển ${passed}`);
  const sent = await urge("32/VP", stamp);
  expect(sent.status, sent.shown).toBe(303);
  expect((await urge("32/VP", stamp)).to, "posted twice").toBe(sent.to);
  expect((await urge("32/VP", crypto.randomUUID())).shown).toContain("đã ghi cho phiếu đôn đốc");
  expect((await urge("32/VP", crypto.randomUUID(), INSISTS)).status).toBe(303);
});

test("a number without a symbol, or with that of reports, is held against signed reports", async () => {
  const { code: formSet } = await db.formSet.findFirstOrThrow();
  const day = toDbDate(TODAY);
  const report = await db.report.create({
    data: {
      ...{ unit: UNITS.own, formSet, period: `${YEAR}-Q1`, periodKind: "QUARTER", begunAt: new Date() },
      ...{ periodFrom: day, periodTo: day },
    },
  });
  const closing = await db.reportClosing.create({
    data: {
      ...{ reportId: report.id, number: 1, closedAt: new Date(), closedBy: "Hoa", isZero: true },
      ...{ content: "{}", hash: new Uint8Array(createHash("sha256").update("{}").digest()) },
    },
  });
  await db.reportSignature.create({
    data: {
      ...{
        closingId: closing.id,
        signedAt: new Date(),
        staffId: ids.tuan,
        signer: "Tuấn",
        position: "Giám đốc",
      },
      ...{ mode: "DIRECT", number: "88", place: "Thượng Đức", hash: closing.hash },
    },
  });
  const code = await answered();
  const said = `năm ${YEAR} của đơn vị đã ghi cho báo cáo Quý I/${YEAR} ngày ${formatDate(TODAY)}`;
  for (const symbol of ["", "BC-SYT"]) expect((await number(code, "88", symbol)).shown).toContain(said);
  expect((await number(code, "89", "")).status).toBe(303);
  expect((await number(code, "88", "SYT-VP")).status, "another series").toBe(303);
});
