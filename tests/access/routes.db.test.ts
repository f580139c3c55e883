/**
 * Every door of the site has a lock of its own. For a new route: export `handle = { access }` ("public" or a
 * permission), call requireStaff() first in each loader and action of a staff route, keep scopeOf() in the query and
 * answer 404 beyond it. A page with a permission needs a loader. New kinds of address parts are taught to paramsFor().
 */
import { beforeAll, describe, expect, it } from "vitest";
import {
  mayDo,
  PERMISSIONS,
  type Permission,
  ROLES,
  type Role,
  scopeOf,
} from "~/features/access/permissions";
import { ACTIONS, type Action } from "~/features/workflow/actions";
import { receiveFeedback } from "~/features/workflow/receive-feedback.server";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { type Answered, answerItem, hangNotice, proposeReview } from "./answered";
import { cookieOf, createPerson, createUnits, UNITS } from "./cast";
import { type Answer, knock } from "./knock";
import { paramsOf, ROUTES, type RouteFile } from "./route-modules";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

/** Staff pages for people without a session. */
const OPEN_STAFF_ROUTES = ["staff.sign-in", "staff.sign-out"];
/** Frames around pages: they ask who is there, show no data and guard nothing. */
const FRAMES = ["staff"];
/** Pages about the unit named in their query. */
const BY_UNIT = /^staff\.(reports\.(?!_index|board|closed\.)|register\.)/;
/** Pages for one step on an item: who may take it is the transition table's word. */
const STEPS: Readonly<Record<string, Action>> = {
  ...(Object.fromEntries(ACTIONS.map((action) => [action, action])) as Record<Action, Action>),
  $action: "assess",
  "new-secret": "renewSecret",
  points: "listPoints",
};
/** Pages of what one person has begun, one unit was sent or closed: everybody else's number is as good as none. */
const OF_ONE_PERSON = [
  ...["staff.bulk.$id", "staff.urging.$id", "staff.urging.$id_.file"],
  ...["staff.boxes.$id", "staff.boxes.$id_.file", "staff.campaigns.$id"],
  ...["edit", "recipients", "entry", "form", "file"].map((page) => `staff.campaigns.$id_.${page}`),
  ...["_index", "items", "file"].map((page) => `staff.reports.closed.$id.${page}`),
];
/** Pages of an item that was answered: of any other one they say that there is none. */
const OF_THE_ANSWERED = /^staff\.feedback\.\$code_\.(letter|slip)/;
/** Pages that more people may read than may post to. */
const POSTED_BY: Readonly<Record<string, Permission>> = {
  "staff.feedback.$code_.slip.$seq": "sender:read",
  "staff.promises.$id": "feedback:act",
  "staff.review-plan.$id": "review:work",
  "staff.postings.$code": "posting:record",
  "staff.campaigns._index": "survey:work",
  "staff.campaigns.$id": "survey:work",
};
/** Pages of one unit's thing, that is found only by who reaches the unit. */
const OF_ONE_UNIT = ["staff.promises.$id", "staff.postings.$code", "staff.postings.photo.$id"];
const METHODS = ["GET", "POST"] as const;
/** Stands in the other unit's item; nobody without a right to it may ever be shown it. */
const MARK = "bí mật 7Q2X";
/** Words of that item, for routes that search. They may be shown again: somebody typed them. */
const WORDS = "chỉ sở khác biết";

const modules = await Promise.all(ROUTES.map(async (route) => ({ route, module: await route.load() })));
const isPermission = (access: unknown): access is Permission =>
  typeof access === "string" && Object.hasOwn(PERMISSIONS, access);
const guarded = modules.flatMap(({ route, module }) => {
  const access = module.handle?.access;
  return isPermission(access) && !FRAMES.includes(route.id) ? [{ route, module, permission: access }] : [];
});

/** What stands in a unit: an item to work on, one that is answered, what hangs on it, and a notice on the wall. */
type Item = { unit: string; code: string; file: string; ids: Record<string, string>; answered: Answered };
type Visitor = { role: Role; cookie: string; everywhere: (permission: Permission) => boolean };
let own: Item;
let other: Item;
let somebody: string;
let visitors: Visitor[];

async function anItem(unit: string, content: string): Promise<{ code: string; file: string }> {
  const now = new Date();
  const receipt = await receiveFeedback(
    db,
    { receivedAt: now, channel: "web", receivingUnit: unit, form: "PHAN_ANH", title: content, content },
    now,
    async (tx, { id }) => {
      const bytes = new TextEncoder().encode(content);
      const data = { feedbackId: id, fileName: "a.txt", mediaType: "text/plain", size: bytes.length };
      await tx.attachment.create({ data: { ...data, sha256: new Uint8Array(32), content: bytes } });
    },
  );
  const file = await db.attachment.findFirstOrThrow({ where: { feedbackId: receipt.id } });
  return { code: receipt.referenceCode, file: String(file.id) };
}

/** Fills a unit; `content` stands in all that is found there. */
async function settle(unit: string, content: string, staffId: number): Promise<Item> {
  const { code } = await anItem(unit, content);
  // Later than its arrival, however slow the machine.
  const now = new Date();
  const answered = await answerItem(db, { code, unit, staffId, promise: content }, now);
  const photo = await hangNotice(db, { unit, staffId, place: content }, now);
  const ids = { "staff.promises.$id": answered.promise, "staff.postings.photo.$id": photo };
  return { unit, ...(await anItem(unit, content)), ids, answered };
}

beforeAll(async () => {
  const now = new Date();
  await createUnits(db);
  const provincial: readonly Role[] = ["PROVINCIAL_FOCAL", "LEADER"];
  visitors = [];
  for (const role of ROLES) {
    const unit = provincial.includes(role) ? UNITS.office : UNITS.own;
    const { id } = await createPerson(db, role.toLowerCase(), [{ role, unit }], now);
    somebody = String(id);
    const actor = { roles: [{ role, unit }] };
    visitors.push({
      role,
      cookie: await cookieOf(db, id, now),
      everywhere: (permission) => scopeOf(actor, permission) === "ALL",
    });
  }
  own = await settle(UNITS.own, "Việc của sở mình", Number(somebody));
  other = await settle(UNITS.other, `${WORDS} ${MARK}`, Number(somebody));
  const review = await proposeReview(db, [own.code, other.code], now);
  for (const { ids } of [own, other]) ids["staff.review-plan.$id"] = review;
});

function paramsFor(route: RouteFile, item: Item): Record<string, string> {
  const ofItem = route.segments.includes("feedback");
  const codeOfUnit = OF_ONE_UNIT.includes(route.id) ? item.unit : UNITS.own;
  const known: Record<string, string> = {
    code: ofItem ? (OF_THE_ANSWERED.test(route.id) ? item.answered.code : item.code) : codeOfUnit,
    id: item.ids[route.id] ?? (ofItem ? item.file : somebody),
    seq: item.answered.slip,
    action: "assess",
    outline: "2026-tinh",
    mark: "0".repeat(64),
    "*": "khong-co",
  };
  return Object.fromEntries(
    paramsOf(route).flatMap((name) => (name in known ? [[name, known[name] ?? ""]] : [])),
  );
}

const toSignIn = (answer: Answer): boolean => answer.to?.startsWith("/staff/sign-in") ?? false;

describe("every route", () => {
  it.each(modules)("$route.id says who may pass", ({ route, module }) => {
    const access = module.handle?.access;
    expect(access === "public" || isPermission(access), `${route.id} exports no handle.access`).toBe(true);
    const ofStaff = route.segments[0] === "staff" && !OPEN_STAFF_ROUTES.includes(route.id);
    expect(access === "public", `${route.id}: staff routes need a permission, others are public`).toBe(
      !ofStaff,
    );
  });

  it("is found by this test", () => {
    expect(ROUTES.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["_public._index", "staff.queue", ...FRAMES]),
    );
  });
});

describe.each(guarded)("$route.id", ({ route, module, permission }) => {
  it("shows nothing that no loader has guarded", () => {
    expect(module.loader !== undefined || (module.default === undefined && module.action !== undefined)).toBe(
      true,
    );
  });

  it.each(METHODS)("sends %s without a session to sign in, and a posted form with it", async (method) => {
    for (const cookie of [undefined, "pakn=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]) {
      const answer = await knock(route, { method, params: paramsFor(route, own), cookie });
      if (!answer) return;
      expect(answer).toMatchObject({ status: method === "GET" ? 302 : 307, shown: "" });
      expect(toSignIn(answer)).toBe(true);
    }
  });

  it("takes no form from another site", async () => {
    for (const { cookie } of visitors) {
      const headers = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.test" };
      const answer = await knock(route, { method: "POST", params: paramsFor(route, own), cookie, headers });
      if (answer) expect(answer.status).toBe(403);
    }
  });

  it.each(ROLES)("opens to %s exactly as the permission says", async (role) => {
    const visitor = visitors.find((one) => one.role === role);
    if (!visitor) throw new Error(role);
    const ofItem = route.segments.includes("feedback");
    const scoped = ofItem || BY_UNIT.test(route.id) || OF_ONE_UNIT.includes(route.id);
    const step = ofItem ? STEPS[route.segments.at(-1) ?? ""] : undefined;
    const takenBy: readonly string[] | undefined = step && TRANSITIONS[step].by;
    const mayStep = takenBy === undefined || takenBy.includes(role);
    for (const method of METHODS) {
      const needed = (method === "POST" && POSTED_BY[route.id]) || permission;
      const allowed = mayDo({ roles: [{ role, unit: UNITS.own }] }, needed);
      for (const [item, unit] of [[own, UNITS.own] as const, [other, UNITS.other] as const]) {
        const query = { q: WORDS, unit, period: "2026-Q1" };
        const params = paramsFor(route, item);
        const answer = await knock(route, { method, params, query, cookie: visitor.cookie });
        if (!answer) continue;
        const where = `${role} ${method} ${unit}: ${answer.status} ${answer.to ?? ""}`;
        expect(toSignIn(answer), where).toBe(false);
        const beyond = item === other && !visitor.everywhere(needed);
        if (!allowed) expect(answer.status, where).toBe(403);
        else if (OF_ONE_PERSON.includes(route.id)) expect(answer.status, where).toBe(404);
        else if (scoped && beyond) expect(answer.status, where).toBe(404);
        else if (!mayStep) expect(answer.status, where).toBeGreaterThanOrEqual(400);
        else if (!route.id.endsWith("$")) expect([403, 404], where).not.toContain(answer.status);
        if (!allowed || beyond) expect(answer.shown, where).not.toContain(MARK);
      }
    }
  });
});

it("would notice the other unit's item if it were shown", async () => {
  const leader = visitors.find(({ role }) => role === "LEADER");
  const page = ROUTES.find(({ id }) => id === "staff.feedback.$code");
  const answer =
    page && (await knock(page, { method: "GET", params: { code: other.code }, cookie: leader?.cookie }));
  expect(answer?.shown).toContain(MARK);
});

describe("the staff frame", () => {
  it("shows nobody to nobody", async () => {
    const frame = ROUTES.find(({ id }) => id === "staff");
    const answer = frame && (await knock(frame, { method: "GET", params: {} }));
    expect(answer?.shown).toBe(JSON.stringify({ signedIn: null, trouble: null }));
  });
});
