import { beforeAll, expect, it } from "vitest";
import { findUnit } from "~/features/reference/admin-units.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import { setDatabase } from "~/platform/db.server";
import { addDays, dateOf, localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { testDatabase } from "../support/database";
import { cookieOf, createPerson, createUnits, UNITS } from "./cast";
import { knock } from "./knock";
import { ROUTES } from "./route-modules";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const RECEIVED = new Date("2026-02-05T01:00:00Z");
const DAY = localDateOf(RECEIVED);
let cookie: string;

beforeAll(async () => {
  await createUnits(db);
  const { id } = await createPerson(
    db,
    "quan-tri",
    [{ role: "ADMINISTRATOR", unit: UNITS.office }],
    new Date(),
  );
  cookie = await cookieOf(db, id, new Date());
  const input = { receivedAt: RECEIVED, channel: "web", receivingUnit: UNITS.own, form: "PHAN_ANH" as const };
  await receiveFeedback(db, { ...input, title: "Chậm", content: "Chậm" }, RECEIVED, async () => undefined);
});

/** Posts the form of the unit's page with a last day, and the department beside it as successor. */
async function end(day: string, more: Record<string, string> = {}) {
  const unit = await findUnit(db, UNITS.own);
  const route = ROUTES.find(({ id }) => id === "staff.admin.units.$code");
  if (!unit || !route) throw new Error("No page of a unit");
  const { name, validFrom } = unit.edit;
  const form = { name, validFrom: formatDate(validFrom), seen: unit.version, confirmEnd: "on", ...more };
  const posted = { ...form, validTo: day, successor: UNITS.other };
  const answer = await knock(route, { method: "POST", params: { code: UNITS.own }, cookie, posted });
  if (!answer) throw new Error("No answer");
  return answer;
}

it("the page of a unit refuses a last day before what it received, and names the day that it can have at the earliest", async () => {
  const refused = await end(formatDate(addDays(DAY, -1)));
  expect(refused.status).toBe(422);
  expect(JSON.parse(refused.shown).reply.errors).toEqual({
    validTo: [
      "Đơn vị còn tiếp nhận hoặc được giao phản ánh đến ngày 05/02/2026. Chọn ngày cuối cùng từ ngày đó trở đi.",
    ],
  });
  expect((await findUnit(db, UNITS.own))?.edit.validTo).toBeNull();
});

it("takes that day, and lets the rest be edited where an earlier day was put down once", async () => {
  expect((await end("05/02/2026")).status).toBe(303);
  expect((await findUnit(db, UNITS.own))?.edit.validTo).toBe(DAY);
  const validTo = new Date("2026-02-01T00:00:00Z");
  await db.unit.update({ where: { code: UNITS.own }, data: { validTo } });
  expect((await end(formatDate(dateOf(validTo)), { phone: "0299 1" })).status).toBe(303);
  expect((await end("31/01/2026")).status).toBe(422);
});
