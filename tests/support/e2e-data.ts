import { loadClock } from "../../app/features/reference/clock.server";
import type { Action } from "../../app/features/workflow/actions";
import { openDatabase } from "../../app/platform/db.server";
import { migrate } from "../../app/platform/migrate.server";
import { localDateOf, startOfLocalDay } from "../../app/shared/local-date";
import { type Period, quartersBackFrom } from "../../app/shared/period";
import { hireCast } from "../../prisma/seed/demo/cast";
import { createDemoUnits } from "../../prisma/seed/demo/create-units";
import { type Plot, playAll } from "../../prisma/seed/demo/play";
import { createDemoProcedures } from "../../prisma/seed/demo/procedures";
import { storyteller } from "../../prisma/seed/demo/random";
import { STORIES_DAT_DAI } from "../../prisma/seed/demo/stories/dat-dai";
import { STORIES_DAT_DAI_QUY_DINH } from "../../prisma/seed/demo/stories/dat-dai-quy-dinh";
import type { Story } from "../../prisma/seed/demo/story";
import { FOCAL_OFFICE } from "../../prisma/seed/demo/units";
import { type Step, stepsOf, type Way } from "../../prisma/seed/demo/way";
import { loadReference } from "../../prisma/seed/reference";

const DAY = 86_400_000;
/** The unit of the role accounts: every matter ends there. */
const HANDLER = "so-nnmt";
const SENDER = {
  type: "PERSON",
  name: "Nguyễn Thị Ngọc Lan",
  address: "Số 12 đường Lê Lợi, phường Thượng Đức",
  phone: "0912 345 678",
} as const;

/** Goes its way without detours, whatever the day. */
const PLAIN = { ...storyteller(1), onceIn: () => false, between: (low: number) => low };

/** Which story, how it goes, where it stops (nowhere: at its end), and when it came. */
type Line = { story: Story; way: Way; last?: Action | null; receivedAt: Date; channel?: string };

/** Stories taken in order, so that no two items share a title. */
function storyShelf() {
  const left = [...STORIES_DAT_DAI, ...STORIES_DAT_DAI_QUY_DINH];
  return (wanted: (story: Story) => boolean): Story => {
    const at = left.findIndex(wanted);
    const [story] = at < 0 ? [] : left.splice(at, 1);
    if (!story) throw new Error("No such story");
    return { ...story, handler: HANDLER };
  };
}

/** The quarter of the items of the past: two back, where nothing of the last weeks can fall. */
export function e2eQuarter(now: Date): Period {
  const quarter = quartersBackFrom(localDateOf(now), 3).at(-1);
  if (!quarter) throw new Error("No quarter");
  return quarter;
}

/**
 * The items of the browser tests by name. Those of the past came within one quarter that is over, so that its form
 * always says the same; the others came in the last weeks and wait for the next hand.
 */
export function e2eLines(now: Date) {
  const take = storyShelf();
  const start = startOfLocalDay(e2eQuarter(now).from).getTime();
  const inQuarter = (day: number) => new Date(start + day * DAY + 9 * 3_600_000);
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const plain = () =>
    take(
      ({ kind, rejection, transferTo, question }) => kind === "ACT" && !rejection && !transferTo && !question,
    );
  const past = (day: number, way: Way, more: Partial<Line> = {}): Line => ({
    story: plain(),
    way,
    receivedAt: inQuarter(day),
    ...more,
  });
  /** Of what is left, a question or none; nobody asks it. */
  const spare = () => take(({ rejection, transferTo }) => !rejection && !transferTo);
  const waiting = (last: Action | null, days: number, story = plain()): Line => ({
    story,
    way: "PUBLISHED",
    last,
    receivedAt: ago(days),
  });
  return {
    published: past(3, "PUBLISHED"),
    publishedByPhone: past(8, "PUBLISHED", { channel: "phone" }),
    publishedByPost: past(15, "PUBLISHED", { channel: "post" }),
    unpublished: past(18, "UNPUBLISHED"),
    resolved: past(22, "RESOLVED"),
    rejected: past(25, "REJECTED", { story: take(({ rejection }) => rejection !== undefined) }),
    transferred: past(28, "TRANSFERRED", { story: take(({ transferTo }) => transferTo !== undefined) }),
    withdrawn: past(30, "WITHDRAWN"),
    overdue: past(40, "PUBLISHED", { last: "start" }),
    new: waiting(null, 0.1),
    registered: waiting("register", 10),
    asked: { story: take(({ question }) => question !== undefined), way: "WAITS", receivedAt: ago(12) },
    assigned: waiting("assign", 13),
    started: waiting("start", 14),
    drafted: waiting("draftReply", 15),
    sharedWithScripts: waiting("start", 9, spare()),
    sharedWithout: waiting("start", 8, spare()),
    leaderWithScripts: waiting("start", 7, spare()),
    leaderWithout: waiting("start", 6, spare()),
  } satisfies Record<string, Line>;
}

function plotOf({ story, way, last, receivedAt, channel = "web" }: Line, email: string): Plot {
  const register: Step = { by: "receiver", action: "register", event: { type: "registered" }, afterHours: 1 };
  const own = stepsOf(story, way, { handler: HANDLER, wrong: HANDLER, serial: 0 }, PLAIN);
  const steps = channel === "web" ? [register, ...own] : own;
  const stop = last === undefined ? steps.length : steps.findIndex(({ action }) => action === last) + 1;
  return {
    coming: { story, sender: { ...SENDER, email }, channel, receivingUnit: FOCAL_OFFICE, receivedAt },
    steps: steps.slice(0, stop),
  };
}

/**
 * Fills an empty database for the browser tests: the units and accounts of the demo, and one item for each thing that a
 * story begins with, through the same use cases. Answers the reference codes by name. A second or two; the demo itself
 * takes a minute.
 */
export async function loadE2eData(url: string, now: Date): Promise<Record<string, string>> {
  await migrate(url);
  const { db, close } = openDatabase(url, 4);
  try {
    await loadReference(db);
    await createDemoUnits(db);
    await createDemoProcedures(db);
    const cast = await hireCast(db, now);
    const { calendar } = await loadClock(db);
    const named = e2eLines(now);
    const plots = Object.entries<Line>(named).map(([name, line]) =>
      plotOf(line, `${name}@nguoi-gui.example`),
    );
    const codes = await playAll(db, { cast, calendar, plots, now });
    return Object.fromEntries(Object.keys(named).map((name, i) => [name, codes[i] ?? ""]));
  } finally {
    await close();
  }
}
