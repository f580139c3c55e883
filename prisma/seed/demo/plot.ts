import type { WorkCalendar } from "../../../app/shared/calendar";
import { localDateOf, startOfLocalDay } from "../../../app/shared/local-date";
import { quartersBackFrom } from "../../../app/shared/period";
import type { Coming } from "./arrive";
import { officeHoursLater } from "./office-hours";
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

export type Plot = { coming: Coming; steps: Step[] };

/** 300 matters over the last six quarters up to `now`, in the order of their arrival; the same for the same `now`. */
export function plotAll(now: Date, calendar: WorkCalendar): Plot[] {
  const teller = storyteller(20_260_101);
  const start = startOfLocalDay(
    quartersBackFrom(localDateOf(now), 6).at(-1)?.from ?? localDateOf(now),
  ).getTime();
  const stories = chosen(teller);
  return stories.map((story, i) => {
    // A little denser towards today, and always something that came this morning.
    const share = i === stories.length - 1 ? 1 : ((i + teller.next()) / stories.length) ** 0.92;
    const moment = new Date(start + (now.getTime() - 3_600_000 - start) * Math.min(1, share));
    const channel = i % 11 === 0 ? (CHANNELS[9 + ((i / 11) % 15)] ?? "web") : teller.pick(CHANNELS);
    // People write in the evening and on Sundays; desks take in during office hours.
    const atDesk = officeHoursLater(moment, 0, calendar);
    const receivedAt = channel === "web" || atDesk > now ? moment : atDesk;
    const handler = handlerOf(story, receivedAt, teller);
    const receivingUnit = receiverOf(channel, handler);
    const wrong = teller.pick(["so-xd", "so-tp", "so-nv", "so-yt"].filter((unit) => unit !== handler));
    const way = wayOf(story, i, now.getTime() - moment.getTime(), teller);
    return {
      coming: { story, sender: inventSender(i, teller), channel, receivingUnit, receivedAt },
      steps: stepsOf(story, way, { handler, wrong }, teller),
    };
  });
}

/** Every matter that ends apart from the normal way, and enough of the others. */
function chosen(teller: Storyteller): Story[] {
  const special = ALL_STORIES.filter((story) => story.rejection || story.transferTo);
  const normal = teller.shuffled(ALL_STORIES.filter((story) => !story.rejection && !story.transferTo));
  return teller.shuffled([...special, ...normal].slice(0, ITEMS));
}

const DAY = 86_400_000;

function wayOf(story: Story, i: number, age: number, teller: Storyteller): Way {
  if (story.rejection) return "REJECTED";
  if (story.transferTo) return "TRANSFERRED";
  if (age < 12 * DAY && story.question && teller.onceIn(2)) return "WAITS";
  if (age < 40 * DAY && i % 9 === 4) return "COLLECTING";
  if (age < 35 * DAY && i % 7 === 3) return "NEVER_ANSWERED";
  if (age < 10 * DAY && i % 4 === 1) return "STOPS_AT_ASSESSED";
  if (i % 37 === 11) return "WITHDRAWN";
  if (i % 41 === 17) return "REOPENED";
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
