import { expect, it } from "vitest";
import { callsToMake } from "~/features/notifications/call-list.server";
import { settleUnaddressed } from "~/features/notifications/settle-unaddressed.server";
import { buildReport } from "~/features/reporting/report.server";
import { setDatabase } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { quarterOf } from "~/shared/period";
import { formatDate } from "~/shared/vi-format";
import { UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { CAST, openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const office = await openOffice(db);
const today = localDateOf(new Date());
const STEP = "staff.feedback.$code_.act.$action";

const CALL = {
  ...{ channel: "phone", receivedDate: formatDate(today), receivedTime: "", form: "PHAN_ANH", kind: "ACT" },
  ...{ title: "Cán bộ to tiếng", content: "Người gọi nói sáng nay bị quát ở quầy.", senderType: "PERSON" },
  ...{ phone_readBack: "yes", phone_numberCalled: "1022", phone_operator: "Cô Quầy" },
};

async function enter(form: Record<string, string>): Promise<string> {
  const answer = await office.visit("quay", "staff.entry", {}, form);
  expect(answer.status, answer.shown).toBe(303);
  return new URL(answer.to ?? "", "http://x").searchParams.get("saved") ?? "";
}
const page = async (code: string, action: string) =>
  JSON.parse((await office.visit("minh", STEP, { code, action })).shown);

it("registers who does not say their name, proposes R3 with guidance, writes to nobody and counts it out by reason", async () => {
  expect((await office.visit("quay", "staff.entry", {}, CALL)).status).toBe(422);
  const code = await enter({ ...CALL, withheld: "on" });
  const { id, registerNo } = await office.itemOf(code);
  expect(registerNo).toBe(1);

  expect(await page(code, "assess")).toMatchObject({ anonymous: true });
  const { known } = await page(code, "proposeRejection");
  expect(known.reason).toBe("R3");
  expect(known.note).toContain("Hãy gửi lại kèm họ tên");
  await office.take(code, ["minh", "proposeRejection", known], ["tuan", "reject", { note: known.note }]);

  await settleUnaddressed(db);
  const sent = await db.outboxMessage.findMany({ where: { feedbackId: id, staffId: null, unit: null } });
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set(["NO_ADDRESS"]));
  const focal = { staffId: office.ids.minh, roles: [CAST.minh] };
  expect((await callsToMake(db, focal, { unit: "", after: 0 })).lines).toEqual([]);

  const report = await buildReport(db, { unit: UNITS.own, period: quarterOf(today), now: new Date() });
  expect(report.ok && report.value.figures.total.received_total).toBe(0);
  expect(report.ok && report.value.figures.excluded).toEqual([{ exit: "REJECTED", reason: "R3", count: 1 }]);
});

it("proposes nothing for who can be reached, for a survey, or once a head let it go on", async () => {
  const named = await enter({ ...CALL, name: "Nguyễn Thị Lan", address: "Tổ 7", phone: "0912 345 678" });
  expect((await page(named, "proposeRejection")).known.reason).toBeUndefined();

  const survey = { channel: "survey_form", survey_form_regulation: "Quy định phí trước bạ" };
  const code = await enter({ ...CALL, ...survey });
  expect(await page(code, "assess")).toMatchObject({ anonymous: false });

  const kept = await enter({ ...CALL, withheld: "on" });
  await office.take(
    kept,
    ["minh", "proposeRejection", { reason: "R3", note: "Không có họ tên." }],
    ["tuan", "declineRejection", { note: "Có đủ để xác minh." }],
  );
  expect(await page(kept, "assess")).toMatchObject({ anonymous: false });
});

it("tells the head before a proposed R3 is decided that name and contact have come since", async () => {
  const code = await enter({ ...CALL, withheld: "on" });
  await office.take(code, ["minh", "proposeRejection", { reason: "R3", note: "Không có họ tên." }]);
  const named = async () =>
    JSON.parse((await office.visit("tuan", STEP, { code, action: "reject" })).shown).named;
  expect(await named()).toBe(false);
  const { id } = await office.itemOf(code);
  await db.sender.update({
    where: { feedbackId: id },
    data: { name: "Nguyễn Thị Lan", phone: "0912345678" },
  });
  expect(await named()).toBe(true);
});
