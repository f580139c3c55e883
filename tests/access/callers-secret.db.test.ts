/** Somebody on the phone has lost the secret: who helps, with what, and what stays closed. Decision 0066. */
import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "~/features/access/permissions";
import { openWithSecret } from "~/features/intake/secrets.server";
import { insertSender } from "~/features/senders/sender.server";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { cookieOf, createPerson, createUnits, UNITS } from "./cast";
import { knock } from "./knock";
import { ROUTES } from "./route-modules";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

const FIND = "staff.callers-secret";
const GIVE = "staff.feedback.$code_.new-secret-by-phone";
const TITLE = "Hẹn trả sổ đất ba lần đều chưa có";
const MAI = { type: "PERSON", name: "Lò Thị Mai", address: "Thôn 2, xã Khe Lang" } as const;
const PHONE = "0912 345 678";
const MAIL = "mai@nguoi-gui.example";

let people = 0;
const hire = async (role: Role, unit: string) => {
  people += 1;
  const now = new Date();
  const { id } = await createPerson(db, `nguoi-${people}`, [{ role, unit }], now);
  return { id, cookie: await cookieOf(db, id, now) };
};
let clerk: Awaited<ReturnType<typeof hire>>;

beforeAll(async () => {
  await createUnits(db);
  clerk = await hire("COUNTER", UNITS.office);
});

/** An item that came through the portal to a department. */
async function arrive(contact: { phone?: string; email?: string }) {
  const at = new Date(Date.now() - 60_000);
  const came = { receivedAt: at, channel: "web", receivingUnit: UNITS.other, form: "PHAN_ANH" } as const;
  const sender = { ...MAI, phone: contact.phone ?? null, email: contact.email ?? null };
  const { id, referenceCode: code } = await receiveFeedback(
    db,
    { ...came, title: TITLE, content: "Quầy hẹn ba lần." },
    at,
    (tx, item) => insertSender(tx, item.id, sender),
  );
  return { id, code };
}

async function visit(
  routeId: string,
  who: { cookie: string },
  given: { code?: string; query?: string } = {},
) {
  const route = ROUTES.find(({ id }) => id === routeId);
  if (!route) throw new Error(routeId);
  const query = Object.fromEntries(new URLSearchParams(given.query));
  const params: Record<string, string> = given.code ? { code: given.code } : {};
  const answer = await knock(route, { method: "GET", params, query, cookie: who.cookie });
  if (!answer) throw new Error(routeId);
  return answer;
}

async function post(
  routeId: string,
  who: { cookie: string },
  posted: Record<string, string>,
  code?: string,
): Promise<{ status: number; to: string | null; shown: string }> {
  const route = ROUTES.find(({ id }) => id === routeId);
  if (!route) throw new Error(routeId);
  const params: Record<string, string> = code ? { code } : {};
  const answer = await knock(route, { method: "POST", params, cookie: who.cookie, posted });
  if (!answer) throw new Error(routeId);
  return answer;
}

describe("the two doors", () => {
  const places = [UNITS.office, UNITS.own, UNITS.other, UNITS.commune];
  it.each(ROLES.flatMap((role) => places.map((unit) => [role, unit] as const)))(
    "open to %s of %s only where counters of the province or of the item's unit sit",
    async (role, unit) => {
      if (["PROVINCIAL_FOCAL", "LEADER"].includes(role) && unit !== UNITS.office) return;
      const { code } = await arrive({ phone: PHONE });
      const who = await hire(role, unit);
      const counter = role === "COUNTER";
      const there = unit === UNITS.office || unit === UNITS.other;
      expect((await visit(FIND, who)).status).toBe(counter ? 200 : 403);
      const expected = counter ? (there ? 200 : 404) : 403;
      expect((await visit(GIVE, who, { code })).status).toBe(expected);
      const given = await post(GIVE, who, { intent: "give", called: "on" }, code);
      expect(given.status).toBe(expected);
      expect(/"secret":"[^"]{10,}"/.test(given.shown)).toBe(expected === 200);
      expect(await db.feedbackEvent.count({ where: { feedback: { referenceCode: code } } })).toBe(
        expected === 200 ? 1 : 0,
      );
    },
  );

  it("open nothing else of the item to the clerk", async () => {
    const { code } = await arrive({ phone: PHONE });
    const ofItem = ROUTES.filter(({ id }) => id.startsWith("staff.feedback.$code") && id !== GIVE);
    const params = { code, action: "assess", id: "1", seq: "1" };
    for (const route of ofItem) {
      const answer = await knock(route, { method: "GET", params, cookie: clerk.cookie });
      if (answer) expect([403, 404], route.id).toContain(answer.status);
    }
    const search = await visit("staff.search", clerk, { query: `q=${code}` });
    expect(search.shown).not.toContain(TITLE);
  });
});

it("is not given by the item's own page, where an office helps that sees the item", async () => {
  const { id, code } = await arrive({ phone: PHONE, email: MAIL });
  await db.coordinatingUnit.create({ data: { feedbackId: id, unit: UNITS.office } });
  expect((await visit("staff.feedback.$code", clerk, { code })).status).toBe(200);
  const given = await post("staff.feedback.$code_.new-secret", clerk, { way: "STAFF" }, code);
  expect(given.status).toBe(403);
  expect((await visit(GIVE, clerk, { code })).status).toBe(200);
});

describe("a caller is found", () => {
  it("by the number on file, logged, and the list tells code and day alone", async () => {
    const { code } = await arrive({ phone: "0933 111 222" });
    const { status, to } = await post(FIND, clerk, { said: "+84 933 111 222" });
    expect([status, to]).toEqual([303, expect.stringMatching(/^\/staff\/callers-secret\?looked=\d+$/)]);
    const query = to?.split("?")[1] ?? "";
    const { shown } = await visit(FIND, clerk, { query });
    expect(JSON.parse(shown)).toEqual({
      found: [{ code, receivedOn: expect.stringMatching(/^\d{4}-/) }],
      gone: false,
    });
    expect(await db.senderAccess.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      ...{ staffId: clerk.id, purpose: "SEARCH", query: "+84 933 111 222" },
    });
    const colleague = await hire("COUNTER", UNITS.office);
    expect(JSON.parse((await visit(FIND, colleague, { query })).shown)).toEqual({ found: null, gone: true });
  });

  it("by the code in any spelling, and not by a name, even one searched for elsewhere", async () => {
    const { code } = await arrive({ phone: PHONE });
    const spelt = code.toLowerCase().replaceAll("-", " ");
    expect((await post(FIND, clerk, { said: spelt })).to).toBe(`/staff/feedback/${code}/new-secret-by-phone`);
    expect((await post(FIND, clerk, { said: MAI.name })).status).toBe(422);
    const { to } = await post("staff.search", clerk, { q: MAI.name, sender: "on" });
    const looked = await visit(FIND, clerk, { query: to?.split("?")[1] ?? "" });
    expect(JSON.parse(looked.shown)).toEqual({ found: null, gone: true });
  });

  it("not where the item is a denunciation or complains of the clerk", async () => {
    const hidden = await arrive({ phone: "0944 000 001" });
    await db.feedback.update({ where: { id: hidden.id }, data: { confidential: true } });
    const about = await arrive({ phone: "0944 000 001" });
    await db.feedbackEvent.create({
      data: {
        ...{ feedbackId: about.id, seq: 1, type: "officials_named", at: new Date(), recordedAt: new Date() },
        ...{ fromStatus: "SUBMITTED", toStatus: "SUBMITTED", actorUnit: UNITS.other },
        data: { staff: [{ id: clerk.id, name: "Người quầy" }], names: [] },
      },
    });
    const { to } = await post(FIND, clerk, { said: "0944 000 001" });
    const { shown } = await visit(FIND, clerk, { query: to?.split("?")[1] ?? "" });
    expect(JSON.parse(shown)).toEqual({ found: [], gone: false });
    expect((await post(FIND, clerk, { said: hidden.code })).status).toBe(422);
    expect((await visit(GIVE, clerk, { code: hidden.code })).status).toBe(404);
    expect((await visit(GIVE, clerk, { code: about.code })).status).toBe(403);
    expect((await post(GIVE, clerk, { intent: "open" }, about.code)).status).toBe(403);
  });
});

describe("the new secret", () => {
  const logOf = (feedbackId: number) =>
    db.senderAccess.findMany({ where: { feedbackId }, select: { staffId: true, purpose: true } });

  it("is read out after a call back, and each look at the number is logged", async () => {
    const { id, code } = await arrive({ phone: PHONE });
    const before = await visit(GIVE, clerk, { code });
    for (const word of [TITLE, MAI.name, "345"]) expect(before.shown).not.toContain(word);
    expect(await logOf(id)).toEqual([]);

    const opened = await post(GIVE, clerk, { intent: "open" }, code);
    expect(JSON.parse(opened.shown)).toMatchObject({
      sender: { name: MAI.name, phone: PHONE },
      secret: null,
    });
    expect(opened.shown).not.toContain(MAI.address);
    const hasty = await post(GIVE, clerk, { intent: "give" }, code);
    expect([hasty.status, JSON.parse(hasty.shown).secret]).toEqual([422, null]);

    const given = await post(GIVE, clerk, { intent: "give", called: "on" }, code);
    const { secret } = JSON.parse(given.shown);
    expect(await openWithSecret(db, code, secret)).not.toBeNull();
    expect(await logOf(id)).toEqual(Array(3).fill({ staffId: clerk.id, purpose: "NEW_SECRET" }));
    const last = await db.feedbackEvent.findFirst({ where: { feedbackId: id }, orderBy: { seq: "desc" } });
    expect(last).toMatchObject({ type: "secret_renewed", actorId: clerk.id, actorRole: "COUNTER" });
  });

  it("goes by mail where there is an address, shown to nobody, and nowhere without either", async () => {
    const { id, code } = await arrive({ phone: PHONE, email: MAIL });
    const opened = await post(GIVE, clerk, { intent: "open" }, code);
    expect(opened.status).toBe(422);
    const given = await post(GIVE, clerk, { intent: "give", called: "on" }, code);
    expect(JSON.parse(given.shown)).toMatchObject({ mailed: true, secret: null, sender: null });
    expect(await logOf(id)).toEqual([]);
    expect(await db.outboxMessage.count({ where: { feedbackId: id } })).toBeGreaterThan(0);
    const silent = await arrive({});
    expect((await post(GIVE, clerk, { intent: "give", called: "on" }, silent.code)).status).toBe(422);
  });
});
