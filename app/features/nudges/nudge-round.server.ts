import type { PrismaClient } from "~/platform/db.server";
import { addWorkingDays } from "~/shared/calendar";
import { localDateOf } from "~/shared/local-date";
import { isOfficeTime } from "~/shared/office-hours";
import { loadClock } from "../reference/clock.server";
import { officeHoursOf } from "../reference/settings";
import { loadSettings } from "../reference/settings.server";
import { ruleFor } from "../workflow/deadline";
import { colleagues } from "./colleagues.server";
import { addDatedReminders } from "./dated-reminders";
import { urgentLegs } from "./leg-reminders.server";
import { remindersOf } from "./letters";
import { unansweredOutside } from "./outside-reminders.server";
import { progressDuty } from "./progress";
import { type Escalation, readEscalation } from "./reminders";
import { tellProgress } from "./tell-progress.server";
import { urgentItems } from "./urgent-items.server";
import { writeDigest } from "./write-digest.server";

/** What a round did; null outside working hours, when it does nothing. */
export type Round = { letters: number; notes: number } | null;

/**
 * Reminds whoever has to be reminded at `now`: the morning letter of each person and the progress notes to senders. Any
 * round makes up for those that did not run, and repeats nothing that one before it has done, wherever that was cut off.
 */
export async function nudgeRound(db: PrismaClient, now: Date, signal?: AbortSignal): Promise<Round> {
  const today = localDateOf(now);
  const [settings, { calendar, rules }] = [await loadSettings(db), await loadClock(db)];
  if (!isOfficeTime(now, officeHoursOf(settings), calendar)) return null;
  const rule = ruleFor(rules, { key: "PROGRESS_UPDATE", assessmentClass: null, unit: null, on: today });
  const every = rule?.amount ?? null;
  // Nobody is written to on a day off, so what ends after one is told before it.
  const soon = addWorkingDays(today, 1, calendar);
  const items = await urgentItems(db, today, soon);
  const people = await colleagues(db, today);
  const round = { letters: 0, notes: 0 };
  for (const item of every === null ? [] : items) {
    if (signal?.aborted) return round;
    // What another register brought along was never promised by this portal; its unit is reminded all the same.
    const duty = item.imported || item.confidential ? null : progressDuty(item, every ?? 1, today);
    if (duty?.kind === "TELL" && today > item.dueOn && (await tellProgress(db, item, duty, today, now)))
      round.notes += 1;
  }
  const reminders = remindersOf(items, people, today, {
    escalation: escalationOf(settings.escalation),
    every,
    soon,
  });
  addDatedReminders(reminders, "LEG", await urgentLegs(db, today, soon), people, today);
  addDatedReminders(reminders, "OUTSIDE", await unansweredOutside(db, today, soon), people, today);
  for (const person of people) {
    if (signal?.aborted) return round;
    if (await writeDigest(db, person, reminders.get(person.id) ?? [], { today, calendar }, now))
      round.letters += 1;
  }
  return round;
}

// A setting that no longer reads as one falls back to what the portal started with.
const escalationOf = (text: string): Escalation => readEscalation(text) ?? { head: 1, focal: 3, leader: 7 };
