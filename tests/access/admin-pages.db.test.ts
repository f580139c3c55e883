import { beforeAll, describe, expect, it } from "vitest";
import { findStaff } from "~/features/access/staff.queries.server";
import { otherWords } from "~/features/publication/other-words.queries.server";
import { findDay } from "~/features/reference/admin-calendar.server";
import { readFields } from "~/features/reference/admin-fields.server";
import { readSettings } from "~/features/reference/admin-settings.server";
import { wordsPage } from "~/features/reference/admin-words.server";
import { rightDoors } from "~/features/screening/right-doors.queries.server";
import { setDatabase } from "~/platform/db.server";
import { localDate } from "~/shared/local-date";
import { testDatabase } from "../support/database";
import { cookieOf, createPerson, createUnits, UNITS } from "./cast";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

type Reply = { values: Record<string, unknown>; errors: Record<string, string[]>; formErrors: string[] };
type Entry = readonly [string, string];
const { action: people } = await import("~/routes/staff.admin.people.$id/route");
const { action: newPerson } = await import("~/routes/staff.admin.people.new/route");
const { action: fields } = await import("~/routes/staff.admin.fields/route");
const { action: calendar } = await import("~/routes/staff.admin.calendar/route");
const { action: doors } = await import("~/routes/staff.admin.right-doors/route");
const { action: bodies } = await import("~/routes/staff.admin.outside-bodies/route");
const { action: words } = await import("~/routes/staff.admin.everyday-words/route");
const { action: settings } = await import("~/routes/staff.admin.settings/route");

let cookie: string;
let hoa: { id: number; email: string };
beforeAll(async () => {
  const now = new Date();
  await createUnits(db);
  const admin = await createPerson(db, "quan-tri", [{ role: "ADMINISTRATOR", unit: UNITS.office }], now);
  cookie = await cookieOf(db, admin.id, now);
  hoa = await createPerson(
    db,
    "hoa",
    [
      { role: "HANDLER", unit: UNITS.own },
      { role: "FOCAL_OFFICER", unit: UNITS.commune },
    ],
    now,
  );
});

/** Posts a form to a page's action; answers what the page would show, or where it led. */
async function post(door: unknown, entries: readonly Entry[], params: Record<string, string> = {}) {
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  const request = new Request("http://pakn.test/staff/admin", {
    method: "POST",
    body,
    headers: { Cookie: cookie },
  });
  const call = door as (
    args: object,
  ) => Promise<{ data: { reply: Reply | null }; init: { status?: number } | null }>;
  try {
    const { data, init } = await call({ request, params, context: {} });
    return { status: init?.status ?? 200, data, reply: data.reply, to: null };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, data: null, reply: null, to: thrown.headers.get("Location") };
  }
}

describe("the page of an account", () => {
  const params = () => ({ id: String(hoa.id) });
  const seen = async () => (await findStaff(db, hoa.id))?.version ?? "";

  it("moves a person with the roles that are ticked, drops one elsewhere and adds another", async () => {
    const form: Entry[] = [
      ["seen", await seen()],
      ["name", "Hoa"],
      ["unit", UNITS.other],
      ["roles", "HANDLER"],
      ["roles", "AGENCY_HEAD"],
      ["addRole", "AUDITOR"],
      ["addUnit", UNITS.commune],
    ];
    expect(await post(people, form, params())).toMatchObject({ status: 303 });
    const after = await findStaff(db, hoa.id);
    expect(after).toMatchObject({ name: "Hoa", unit: UNITS.other });
    expect(after?.roles.map(({ role, unit }) => `${role}@${unit}`).sort()).toEqual([
      `AGENCY_HEAD@${UNITS.other}`,
      `AUDITOR@${UNITS.commune}`,
      `HANDLER@${UNITS.other}`,
    ]);
  });

  it("gives a wrong form back with every answer", async () => {
    const form: Entry[] = [
      ["seen", await seen()],
      ["name", " "],
      ["unit", UNITS.commune],
      ["roles", "LEADER"],
      ["addRole", "AUDITOR"],
    ];
    const { status, reply } = await post(people, form, params());
    expect(status).toBe(422);
    expect(Object.keys(reply?.errors ?? {})).toContain("name");
    expect(reply?.values).toMatchObject({ unit: UNITS.commune, roles: "LEADER", addRole: "AUDITOR" });
    const named = form.map(([name, value]): Entry => (name === "name" ? [name, "Hoa"] : [name, value]));
    expect((await post(people, named, params())).reply?.errors).toHaveProperty("addUnit");
    const provincial = named.filter(([name]) => name !== "addRole");
    expect((await post(people, provincial, params())).reply?.errors).toHaveProperty("roles");
  });

  it("asks before it disables or resets, and shows a new password once", async () => {
    expect((await post(people, [["intent", "disable"]], params())).reply?.errors).toHaveProperty(
      "confirmDisable",
    );
    expect((await post(people, [["intent", "reset"]], params())).reply?.errors).toHaveProperty(
      "confirmReset",
    );
    const reset = await post(
      people,
      [
        ["intent", "reset"],
        ["confirmReset", "on"],
      ],
      params(),
    );
    expect(reset.data).toMatchObject({ reset: { oneTimePassword: expect.stringMatching(/-/) } });
    const disabled = await post(
      people,
      [
        ["intent", "disable"],
        ["confirmDisable", "on"],
      ],
      params(),
    );
    expect(disabled.status).toBe(303);
    expect((await findStaff(db, hoa.id))?.disabledAt).not.toBeNull();
  });

  it("knows no account under another number", async () => {
    for (const id of ["999999", "0", "x", "1;", "99999999999"]) {
      expect((await post(people, [["intent", "enable"]], { id })).status).toBe(404);
    }
  });

  it("creates one with a single role", async () => {
    const form: Entry[] = [
      ["name", "Bình"],
      ["email", "binh@thu.example"],
      ["unit", UNITS.own],
      ["roles", "HANDLER"],
    ];
    expect((await post(newPerson, form)).data).toMatchObject({ made: { email: "binh@thu.example" } });
    expect((await post(newPerson, form)).reply?.errors).toHaveProperty("email");
  });
});

describe("lists and settings", () => {
  it("take a settings form without the required answers back, instead of falling back to defaults", async () => {
    const { settings: known, version } = await readSettings(db);
    const form = Object.entries({
      ...known,
      focalUnit: UNITS.office,
      hotline: "",
      privacyContact: "",
      seen: version,
    });
    const refused = await post(settings, form);
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.reply?.errors ?? {})).toEqual(["hotline"]);
    const mended = form.map(
      ([name, value]): Entry => (name === "hotline" ? [name, "0299 1"] : [name, value]),
    );
    expect((await post(settings, mended)).status).toBe(303);
    expect((await readSettings(db)).settings).toMatchObject({ hotline: "0299 1", privacyContact: "" });
  });

  it("say who was first to whoever edits an older version, and keep what was typed", async () => {
    const { settings: known, version } = await readSettings(db);
    const form: Entry[] = Object.entries({ ...known, hotline: "0299 2", seen: version });
    expect((await post(settings, form)).status).toBe(303);
    const late = await post(settings, form);
    expect(late.status).toBe(409);
    expect(late.reply?.formErrors[0]).toMatch(/^Người quan-tri đã sửa thiết lập này lúc \d\d:\d\d/);
    expect(late.reply?.values).toMatchObject({ hotline: "0299 2" });

    const day = { date: "25/05/2027", kind: "HOLIDAY", name: "Ngày thử", source: "Văn bản 1", active: "on" };
    const add: Entry[] = Object.entries({ ...day, intent: "day" });
    expect((await post(calendar, add)).status).toBe(303);
    expect((await post(calendar, add)).status).toBe(409);
    const stored = await findDay(db, localDate("2027-05-25"));
    const edit = (name: string): Entry[] =>
      Object.entries({ ...day, intent: "day", name, seen: stored?.version ?? "" });
    expect((await post(calendar, edit("Tên mới"))).status).toBe(303);
    const stale = await post(calendar, edit("Tên của người sau"));
    expect(stale.status).toBe(409);
    expect(stale.reply?.formErrors[0]).toContain("Người quan-tri đã sửa ngày này");
    const notice = (seenNotice: string): Entry[] =>
      Object.entries({
        intent: "notice",
        year: "2031",
        notice: `Thông báo ${seenNotice || "đầu"}`,
        seenNotice,
      });
    expect((await post(calendar, notice(""))).status).toBe(303);
    expect((await post(calendar, notice("của ai đó"))).status).toBe(409);
  });

  it("keep everyday words with their validity, tell the log, and drop the pages that were kept", async () => {
    const word = { said: "sổ thử", official: "giấy chứng nhận thử", validFrom: "01/01/2026" };
    const put = (word_: object) => post(words, Object.entries(word_) as Entry[]);
    expect((await put({ ...word, said: " " })).reply?.errors).toHaveProperty("said");
    expect((await put({ ...word, official: "SO THU" })).reply?.errors).toHaveProperty("official");
    expect((await put({ ...word, validTo: "31/12/2025" })).reply?.errors).toHaveProperty("validTo");
    const changes = () => db.$queryRaw`SELECT * FROM page_change WHERE topic = 'answers'`;
    const before = await changes();
    expect((await put(word)).status).toBe(303);
    expect(await changes()).not.toEqual(before);
    expect((await put(word)).reply?.errors).toHaveProperty("said");

    const { words: all } = await wordsPage(db, null);
    const made = all.find(({ said }) => said === word.said);
    const ended = { ...word, id: String(made?.id), seen: String(made?.seen), validTo: "30/06/2026" };
    expect((await put(ended)).status).toBe(303);
    const stale = await put(ended);
    expect(stale.status).toBe(409);
    expect(stale.reply?.formErrors[0]).toContain("Người quan-tri đã sửa cặp từ này");
    expect((await put({ ...ended, id: "999999" })).status).toBe(409);
    const said = async (day: string) => (await otherWords(db, "so thu", {}, localDate(day))).said;
    expect([await said("2026-06-30"), await said("2026-07-01")]).toEqual([false, true]);
    const log = await db.auditEntry.findMany({
      where: { subject: `everyday-word:${made?.id}` },
      orderBy: { id: "asc" },
    });
    expect(log.map(({ action }) => action)).toEqual(["everyday-word.add", "everyday-word.edit"]);
  });

  it("keep doors and bodies with their validity, one edit after the other", async () => {
    const door = {
      reason: "R6",
      name: "Ban Tiếp công dân",
      link: "https://tcd.example.vn/",
      citation: "Luật Tiếp công dân, Điều 4",
      citationEn: "Law on Citizen Reception, art. 4",
      validFrom: "01/01/2026",
    };
    const put = (door_: object) => post(doors, Object.entries(door_) as Entry[]);
    expect((await put({ ...door, link: "javascript:alert(1)" })).reply?.errors).toHaveProperty("link");
    expect((await put({ ...door, link: "//xau.example" })).reply?.errors).toHaveProperty("link");
    expect((await put({ ...door, validTo: "31/12/2025" })).reply?.errors).toHaveProperty("validTo");
    expect((await put({ ...door, validFrom: "31/02/2026" })).reply?.errors).toHaveProperty("validFrom");
    expect((await put(door)).status).toBe(303);
    const { id } = await db.rightDoor.findFirstOrThrow({ where: { name: door.name } });
    const ended = { ...door, id: String(id), version: "0", validTo: "30/06/2026" };
    expect((await put(ended)).status).toBe(303);
    const stale = await put(ended);
    expect(stale.status).toBe(409);
    expect(stale.reply?.formErrors[0]).toContain("Người quan-tri đã sửa nơi tiếp nhận này");
    expect(await rightDoors(db, "R6", localDate("2026-06-30"))).toContainEqual(
      expect.objectContaining({ citation: door.citation, citationEn: door.citationEn }),
    );
    const open = async (day: string) => (await rightDoors(db, "R6", localDate(day))).map(({ name }) => name);
    expect(await open("2026-06-30")).toContain(door.name);
    expect(await open("2026-07-01")).not.toContain(door.name);

    const body = {
      name: "Bộ Thử nghiệm",
      kind: "MINISTRY",
      citation: "Nghị quyết 1",
      validFrom: "01/01/2026",
    };
    const keep = (body_: object) => post(bodies, Object.entries(body_) as Entry[]);
    expect((await keep({ ...body, kind: "PLANET" })).reply?.errors).toHaveProperty("kind");
    expect((await keep(body)).status).toBe(303);
    expect((await keep(body)).reply?.errors).toHaveProperty("name");
    const named = { ...body, id: "bo-thu-nghiem", version: "0", validTo: "30/06/2026" };
    expect((await keep(named)).status).toBe(303);
    expect((await keep(named)).status).toBe(409);
    // Merged and founded anew under its old name: another row.
    expect((await keep({ ...body, validFrom: "01/07/2026" })).status).toBe(303);
    expect(await db.outsideBody.count({ where: { name: body.name } })).toBe(2);
  });

  it("reorder fields by the numbers typed", async () => {
    const { fields: before, version } = await readFields(db);
    const form: Entry[] = [["seen", version]];
    for (const [i, { code, name }] of before.entries()) {
      const position = i === before.length - 1 ? "0" : String(i + 1);
      form.push(
        [`fields[${i}].code`, code],
        [`fields[${i}].name`, name],
        [`fields[${i}].position`, position],
      );
    }
    expect((await post(fields, form)).status).toBe(303);
    expect((await readFields(db)).fields[0]).toEqual(before.at(-1));
    expect((await post(fields, form)).reply?.formErrors).toHaveLength(1);
    const added = await post(fields, [
      ["intent", "add"],
      ["newName", "Trẻ em, người già"],
    ]);
    expect(added.status).toBe(303);
    expect((await readFields(db)).fields.at(-1)).toEqual({
      code: "tre-em-nguoi-gia",
      name: "Trẻ em, người già",
    });
  });
});
