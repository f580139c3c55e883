import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { findDay } from "~/features/reference/admin-calendar.server";
import { setDatabase } from "~/platform/db.server";
import { type Asked, MovesPreview } from "~/routes/staff.admin.calendar/moves-preview";
import { action } from "~/routes/staff.admin.calendar/route";
import { dateOf, localDate } from "~/shared/local-date";
import { cookieOf, createPerson, UNITS } from "../access/cast";
import { testDatabase } from "../support/database";
import { openOffice } from "./office";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const office = await openOffice(db);
const admin = await createPerson(db, "quan-tri", [{ role: "ADMINISTRATOR", unit: UNITS.office }], new Date());
const cookie = await cookieOf(db, admin.id, new Date());

async function post(entries: [string, string][]): Promise<{ to: string | null; asked: Asked | null }> {
  const request = new Request("http://pakn.test/x", {
    method: "POST",
    body: new URLSearchParams(entries),
    headers: { Cookie: cookie },
  });
  try {
    const { data } = await action({ request, params: {}, context: {} });
    expect(data.reply).toBeNull();
    return { to: null, asked: data.asked };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { to: thrown.headers.get("Location"), asked: null };
  }
}

/** Posts an edit, and then what the page of the preview holds, as its button does. */
async function throughThePreview(entries: [string, string][]) {
  const { asked } = await post(entries);
  if (!asked) throw new Error("Nothing was shown before it was saved");
  const page = renderToStaticMarkup(createElement(MovesPreview, { asked, year: 2019 }));
  const held = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const { to } = await post(held.map(([, name = "", value = ""]) => [name, value]));
  return { preview: asked.preview, to };
}

const day = (date: string, more: [string, string][]): [string, string][] => [
  ...([
    ["intent", "day"],
    ["date", date],
    ["kind", "HOLIDAY"],
    ["name", "Ngày thử"],
    ["source", "Công văn thử"],
  ] as [string, string][]),
  ...more,
];
const notice = (text: string, seen: string): [string, string][] => [
  ["intent", "notice"],
  ["year", "2019"],
  ["notice", text],
  ["seenNotice", seen],
];

it("an edit that moves due dates is saved from its preview as it was typed", async () => {
  // Twenty days from Monday 4 March 2019 end on a Sunday.
  const code = await office.arrive({ receivedAt: new Date("2019-03-04T01:00:00Z") });
  const dueOn = async () => dateOf((await office.itemOf(code)).dueOn);
  expect(await dueOn()).toBe("2019-03-25");

  const arrived = await throughThePreview(notice("Thông báo nghỉ lễ 2019", ""));
  expect(arrived.preview).toMatchObject({ moved: [], confirmed: 1 });
  expect(arrived.to).toContain("saved=1");
  expect((await office.itemOf(code)).dueProvisional).toBe(false);

  const added = await throughThePreview(
    day("25/03/2019", [
      ["active", "on"],
      ["confirmed", "on"],
    ]),
  );
  expect(added.preview.moved).toEqual([{ code, unit: UNITS.own, before: "2019-03-25", after: "2019-03-26" }]);
  expect(added.to).toContain("moved=1");
  expect(await findDay(db, localDate("2019-03-25"))).toMatchObject({ active: true, confirmed: true });
  expect(await dueOn()).toBe("2019-03-26");

  // A day that nobody has confirmed waits in the calendar until it is switched on (calendar.md C10).
  expect((await post(day("26/03/2019", []))).to).toContain("saved=1");
  expect(await dueOn()).toBe("2019-03-26");
  const { version: seen = "" } = (await findDay(db, localDate("2019-03-26"))) ?? {};
  const switched = await throughThePreview(
    day("26/03/2019", [
      ["seen", seen],
      ["active", "on"],
    ]),
  );
  expect(switched.to).toContain("moved=1");
  expect(await findDay(db, localDate("2019-03-26"))).toMatchObject({ active: true, confirmed: false });
  expect(await dueOn()).toBe("2019-03-27");

  const back = await throughThePreview(notice("", "Thông báo nghỉ lễ 2019"));
  expect(back.preview).toMatchObject({ moved: [], unsettled: 1 });
  expect(back.to).toContain("saved=1");
});
