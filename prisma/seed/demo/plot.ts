import type { Action } from "../../../app/features/workflow/actions";
import type { WorkCalendar } from "../../../app/shared/calendar";
import { localDateOf, startOfLocalDay } from "../../../app/shared/local-date";
import { quartersBackFrom } from "../../../app/shared/period";
import { officeHoursLater } from "./office-hours";
import type { Plot } from "./play";
import { type Storyteller, storyteller } from "./random";
import { inventSender } from "./senders";
import { ALL_STORIES } from "./stories";
import type { Story } from "./story";
import { DEMO_UNITS, FOCAL_OFFICE } from "./units";
import { type Step, stepsOf, type Way } from "./way";

const ITEMS = 300;

/** Channels as a province sees them; every one of the twelve occurs. */
const CHANNELS: readonly string[] = [
  ...Array(9).fill("web"),
  ...Array(4).fill("phone"),
  ...Array(3).fill("national_portal"),
  ...Array(2).fill("counter_oral"),
  "paper_direct",
  "post",
  "email",
  "citizen_reception",
  "suggestion_box",
  "inter_agency",
  "press",
  "survey_form",
];

/**
 * Where the newest matters stand today, newest first: so that every queue has something in it whatever the weekday. A
 * name is the last action taken; null, nothing at all yet.
 */
const NEWEST: readonly (Action | null)[] = [
  ...[null, null, null],
  ...(["register", "register", "register", "register"] as const),
  ...(["requestInformation", "requestInformation", "requestInformation"] as const),
  ...(["assess", "publish", "assess", "assess", "assign", "publish", "assign", "assign"] as const),
  ...(["start", "publish", "start", "start", "publish", "start", "start", "publish"] as const),
  ...(["draftReply", "draftReply", "publish", "draftReply", "draftReply", "draftReply", "publish"] as const),
  ...(["collect", "collect", "collect", "start", "start", "start", "start"] as const),
];

/** 300 matters over the last six quarters up to `now`, in the order of their arrival; the same for the same `now`. */
export function plotAll(now: Date, calendar: WorkCalendar): Plot[] {
  const teller = storyteller(20_260_101);
  const first = quartersBackFrom(localDateOf(now), 6).at(-1)?.from ?? localDateOf(now);
  const start = startOfLocalDay(first).getTime();
  const stories = chosen(teller);
  return stories.map((story, i) => {
    // Denser towards today: a young portal that people begin to know.
    const share = Math.sqrt((i + teller.next() * 0.8) / stories.length);
    const moment = new Date(start + (now.getTime() - start) * share);
    const wanted = i % 11 === 0 ? (CHANNELS[9 + ((i / 11) % 15)] ?? "web") : teller.pick(CHANNELS);
    // People write in the evening and on Sundays; desks take in during office hours.
    const atDesk = officeHoursLater(moment, 0, calendar);
    const newest = NEWEST[stories.length - 1 - i];
    const channel = newest === null || atDesk.getTime() > now.getTime() - 36 * 3_600_000 ? "web" : wanted;
    const receivedAt = channel === "web" ? moment : atDesk;
    const handler = handlerOf(story, receivedAt, teller);
    const wrong = teller.pick(["so-xd", "so-tp", "so-nv", "so-yt"].filter((unit) => unit !== handler));
    const receivingUnit = receiverOf(channel, handler);
    const way = newest === undefined ? wayOf(story, i, teller) : WAY_TO[newest ?? "register"];
    // What stops at its first unit stands there for all to see: that is no place for a detour.
    const units = { handler, wrong: newest === "assign" ? handler : wrong, serial: i };
    const steps = stepsOf(story, way ?? "PUBLISHED", units, teller);
    return {
      coming: { story, sender: inventSender(i, teller), channel, receivingUnit, receivedAt },
      steps: upTo(newest, channel, steps),
    };
  });
}

/** Ways that lead past a stopping place without detours. */
const WAY_TO: Partial<Record<Action, Way>> = { requestInformation: "WAITS", collect: "COLLECTING" };

/** The steps up to and with an action, all of them when none is named; the portal's own items are put in the register first. */
function upTo(last: Action | null | undefined, channel: string, steps: readonly Step[]): Step[] {
  if (last === null) return [];
  const register: Step = { by: "receiver", action: "register", event: { type: "registered" }, afterHours: 1 };
  const all = channel === "web" ? [register, ...steps] : [...steps];
  return last === undefined ? all : all.slice(0, all.findIndex((step) => step.action === last) + 1);
}

/** Every matter that ends apart from the normal way, and enough of the others; the newest are of the normal ones. */
function chosen(teller: Storyteller): Story[] {
  const special = ALL_STORIES.filter((story) => story.rejection || story.transferTo);
  const normal = teller.shuffled(ALL_STORIES.filter((story) => !special.includes(story)));
  const asked = normal.filter((story) => story.question);
  const newest = NEWEST.map((last) => {
    const story = (last === "requestInformation" ? asked : normal).shift();
    if (!story) throw new Error("Too few stories");
    asked.splice(0, asked.length, ...asked.filter((other) => other !== story));
    normal.splice(0, normal.length, ...normal.filter((other) => other !== story));
    return story;
  });
  const earlier = [...special, ...normal].slice(0, ITEMS - newest.length);
  return [...teller.shuffled(earlier), ...newest.reverse()];
}

const DAY = 86_400_000;

function wayOf(story: Story, i: number, teller: Storyteller): Way {
  if (story.rejection) return "REJECTED";
  if (story.transferTo) return "TRANSFERRED";
  if (i % 37 === 11) return "WITHDRAWN";
  if (story.reopened) return "REOPENED";
  if (i % 53 === 23) return "UNPUBLISHED";
  return teller.onceIn(7) ? "RESOLVED" : "PUBLISHED";
}

const validOn = (date: string) => (unit: (typeof DEMO_UNITS)[number]) =>
  unit.validFrom <= date && (!unit.validTo || date <= unit.validTo);

/** The unit a story names, if it exists at the time and for some weeks more; a commune that does, otherwise. */
function handlerOf({ handler }: Story, at: Date, teller: Storyteller): string {
  // Work reaches it a few weeks later: after the reform, it goes to the new commune.
  const later = localDateOf(new Date(at.getTime() + 60 * DAY));
  const date = localDateOf(at);
  const there = DEMO_UNITS.filter(validOn(later)).filter(validOn(later < "2025-09-01" ? later : date));
  if (there.some((unit) => unit.code === handler)) return handler;
  return teller.pick(there.filter((unit) => unit.level === "COMMUNE")).code;
}

function receiverOf(channel: string, handler: string): string {
  if (channel === "counter_oral" || channel === "suggestion_box") return "tt-pvhcc";
  if (channel === "phone") return FOCAL_OFFICE;
  // Who comes to a unit's own door is taken in there, if it stood then; in doubt the focal office takes it.
  const own = DEMO_UNITS.find((unit) => unit.code === handler && unit.validFrom < "2025-04-01");
  return own && ["paper_direct", "post", "citizen_reception"].includes(channel) ? handler : FOCAL_OFFICE;
}
