/**
 * A denunciation (R7) is known to the provincial focal officer and the leaders, and to nobody else, from the moment
 * somebody says that it is one (workflow.md §5): on every staff page and in every file, whoever asks and however they
 * came there. For a new route: nothing has to be done, unless its address has parts that `ways` does not know.
 */
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Actor,
  KNOW_DENUNCIATIONS,
  mayDo,
  PERMISSIONS,
  type Permission,
  ROLES,
  type Role,
} from "~/features/access/permissions";
import { TAB_NAMES } from "~/features/workflow/queue";
import { setDatabase } from "~/platform/db.server";
import { testDatabase } from "../support/database";
import { cookieOf, createPerson, createUnits, UNITS } from "./cast";
import { MARK, plantDenunciation, type Trail, WORDS } from "./denunciation";
import { paramsOf, pathOf, ROUTES, type RouteFile } from "./route-modules";

const database = await testDatabase();
const { db } = database;
setDatabase(database);

type Visitor = { name: string; actor: Actor; cookie: string; walks: "ALL" | "WIDEST" };
const NOBODY = { cookie: "" };
let trail: Trail;
/** At each place somebody with all the roles together, who walks every way, and one with each role, who walks the widest. */
let strangers: Visitor[];
let knowing: Visitor[];

async function somebody(unit: string, ...all: readonly Role[]): Promise<Visitor> {
  const roles = all.map((role) => ({ role, unit, provincial: unit === UNITS.office }));
  const name = `${all.join("-").toLowerCase().slice(0, 40)}-${unit}`;
  const { id, email } = await createPerson(
    db,
    name,
    all.map((role) => ({ role, unit })),
    new Date(),
  );
  const actor = { staffId: id, name, email, unit, roles };
  const cookie = await cookieOf(db, id, new Date());
  return { name, actor, cookie, walks: all.length > 1 ? "ALL" : "WIDEST" };
}

const PLACES: readonly (readonly [string, readonly Role[]])[] = [
  [UNITS.own, ROLES.filter((role) => !KNOW_DENUNCIATIONS.includes(role))],
  [UNITS.other, ["COUNTER", "FOCAL_OFFICER", "HANDLER", "AGENCY_HEAD"]],
  [UNITS.office, ["REPORT_OFFICER", "AUDITOR"]],
];

beforeAll(async () => {
  await createUnits(db);
  strangers = [];
  for (const [unit, roles] of PLACES) {
    for (const role of roles) strangers.push(await somebody(unit, role));
    strangers.push(await somebody(unit, ...roles));
  }
  knowing = [];
  for (const role of KNOW_DENUNCIATIONS) knowing.push(await somebody(UNITS.office, role));
  const alone = [...strangers.filter(({ walks }) => walks === "WIDEST").toReversed(), ...knowing];
  const people = Object.fromEntries(
    alone.flatMap(({ actor }) => actor.roles.map(({ role }) => [role, actor])),
  ) as Record<Role, Actor>;
  const focal = strangers.find(({ actor }) => actor === people.FOCAL_OFFICER);
  const step = ROUTES.find(({ id }) => id === "staff.feedback.$code_.act.$action");
  trail = await plantDenunciation(
    database,
    people,
    async (code, version) => {
      if (!step || !focal) throw new Error("Nobody can say so");
      const way = { params: { code, action: "proposeRejection" }, query: "" };
      await ask(step, way, focal, `version=${version}&reason=R7&note=Chuyển theo Luật Tố cáo.`);
    },
    new Date(),
  );
});

type Way = { params: Record<string, string>; query: string };
const CELLS = ["new", "pending_total", "overdue", "excluded", "opening", "received_total", "resolved_total"];

/** How somebody could come to the item through a route: every number that leads there, every question that finds it. */
function ways(route: RouteFile): Way[] {
  const { code, neighbour, ids, slip, file, year, period } = trail;
  const [, room = "", deeper = ""] = route.segments;
  const report = `unit=${UNITS.own}&period=${period}`;
  const QUESTIONS: Record<string, string[]> = {
    queue: ["tab=all", ...TAB_NAMES.map((tab) => `tab=${tab}`), `tab=all&q=${WORDS}`, "tab=all&mine=on"],
    search: [`q=${WORDS}`, `q=${code}`, "q=1", "sender=on&q=0912345678"],
    entry: [`saved=${code}`],
    register: [`unit=${UNITS.own}&year=${year}`],
    promises: ["tab=open", "tab=late"],
    postings: [`unit=${UNITS.own}`],
    urging: [`unit=${UNITS.own}`],
    calls: ["", `unit=${UNITS.own}`],
    reports:
      deeper === "episodes"
        ? CELLS.map((key) => `${report}&scope=own&key=${key}`)
        : deeper === "closed"
          ? [...CELLS.map((key) => `key=${key}`), "view=compare", "as=json"]
          : deeper === "whole" || deeper === "file"
            ? ["json", "docx"].map((as) => `${report}&as=${as}`)
            : [report],
    feedback: ["", `q=${WORDS}`],
  };
  const queries = QUESTIONS[room] ?? [""];
  const codes = room === "feedback" ? [code, neighbour] : [UNITS.own];
  const numbers = room === "feedback" ? [file] : (ids[deeper === "closed" ? deeper : room] ?? [1]);
  const actions = ["reject", "assess", "hand", "noteProgress"];
  const all: Way[] = [];
  for (const asked of queries)
    for (const ofCode of paramsOf(route).includes("code") ? codes : [""])
      for (const id of paramsOf(route).includes("id") ? numbers : [0])
        for (const action of paramsOf(route).includes("action") ? actions : [""]) {
          const known = {
            outline: "2026-tinh",
            code: ofCode,
            id: String(id),
            action,
            seq: String(slip),
            mark: "0",
            "*": "x",
          };
          const params = Object.fromEntries(
            Object.entries(known).filter(([k]) => paramsOf(route).includes(k)),
          );
          all.push({ params, query: asked });
        }
  return all;
}

/** All that an answer says; an office document is unpacked. */
async function wordsOf(given: unknown): Promise<string> {
  if (!(given instanceof Response))
    return JSON.stringify(given, (_, v) => (typeof v === "bigint" ? String(v) : v)) ?? "";
  const bytes = new Uint8Array(await given.arrayBuffer());
  const headers = [...given.headers]
    .filter(([name]) => name !== "set-cookie")
    .flat()
    .join("\n");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return headers + strFromU8(bytes);
  return (
    headers +
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join("\n")
  );
}

async function ask(
  route: RouteFile,
  { params, query }: Way,
  { cookie }: Pick<Visitor, "cookie">,
  posted?: string,
): Promise<string> {
  const module = await route.load();
  const door = posted === undefined ? module.loader : module.action;
  if (!door) return "";
  const url = new URL(`${pathOf(route, params)}?${query}`, "http://pakn.test");
  const form = posted === undefined ? {} : { method: "POST", body: new URLSearchParams(posted) };
  try {
    const given = await door({
      request: new Request(url, { headers: { Cookie: cookie }, ...form }),
      params,
      context: {},
    });
    // A search for a sender is led to where its result stands.
    const on = given instanceof Response ? given.headers.get("Location")?.split("?looked=")[1] : undefined;
    return on ? await ask(route, { params, query: `looked=${on}` }, { cookie }) : await wordsOf(given);
  } catch (thrown) {
    if (thrown instanceof Response) return wordsOf(thrown);
    throw new Error(`${route.id}?${query}`, { cause: thrown });
  }
}

const isPermission = (access: unknown): access is Permission =>
  typeof access === "string" && Object.hasOwn(PERMISSIONS, access);
const doors = (
  await Promise.all(ROUTES.map(async (route) => ({ route, access: (await route.load()).handle?.access })))
).flatMap(({ route, access }) => (isPermission(access) ? [{ route, access }] : []));

/** Forms whose answer lists items; posted by who may. */
const POSTED: Readonly<Record<string, () => string>> = {
  "staff.register.print": () => `unit=${UNITS.own}&year=${trail.year}`,
  "staff.register.file": () => `unit=${UNITS.own}&year=${trail.year}`,
  "staff.bulk._index": () => `kind=ASSIGN&items=${trail.code}`,
  "staff.search": () => "q=0912345678&sender=on",
  "staff.urging.new": () => `unit=${UNITS.own}&items=${trail.code}`,
  "staff.bulk.$id": () => "intent=preview&target=nobody&items=0",
};

/** What must not be said to a stranger; a code that they typed themselves tells them nothing. */
const secretsIn = (said: string, query: string): string[] =>
  [MARK, ...(query.includes(trail.code) ? [] : [trail.code])].filter((secret) => said.includes(secret));

describe.each(doors)("$route.id", ({ route, access }) => {
  it("says nothing of a denunciation to who may not know of it", async () => {
    for (const visitor of strangers.filter(({ actor }) => mayDo(actor, access)))
      for (const way of ways(route).slice(0, visitor.walks === "ALL" ? undefined : 1)) {
        const where = `${visitor.name} ${JSON.stringify(way)}`;
        expect(secretsIn(await ask(route, way, visitor), way.query), where).toEqual([]);
        const form = POSTED[route.id]?.();
        if (form) expect(secretsIn(await ask(route, way, visitor, form), form), where).toEqual([]);
      }
  });
});

/** Pages for everyone whose address needs no key of a sender or co-signer. */
const open = ROUTES.filter(
  (route) =>
    !route.id.startsWith("staff") && paramsOf(route).every((name) => name === "slug" || name === "code"),
);
it.each(open)("$id says nothing of it to the public", async (route) => {
  const { slug } = trail;
  for (const code of [UNITS.own, trail.code])
    for (const query of ["", `q=${WORDS}`, `unit=${UNITS.own}`]) {
      const given = Object.fromEntries(
        Object.entries({ slug, code }).filter(([k]) => paramsOf(route).includes(k)),
      );
      const said = await ask(route, { params: given, query }, NOBODY);
      expect(secretsIn(said, Object.values(given).join(" ")), route.id).toEqual([]);
    }
});

it("would notice: those who may know find it on all these ways", async () => {
  const telling = [
    ...["staff.boxes.$id", "staff.boxes.$id_.file", "staff.campaigns.$id", "staff.feedback.$code"],
    ...["staff.promises._index", "staff.queue", "staff.register._index", "staff.register.file"],
    ...["staff.reports.episodes", "staff.reports.closed.$id.items"],
    ...["staff.review-plan.$id", "staff.search", "staff.sent-to-me", "staff.feedback.$code_.similar"],
    ...["staff.urging.$id", "staff.urging.$id_.file"],
  ];
  const found = new Set<string>();
  for (const { route, access } of doors.filter((door) => telling.includes(door.route.id)))
    for (const visitor of knowing.filter(({ actor }) => mayDo(actor, access)))
      for (const way of ways(route))
        if (!found.has(route.id) && secretsIn(await ask(route, way, visitor), way.query).length > 0)
          found.add(route.id);
  expect([...found].sort()).toEqual(telling.sort());
});
