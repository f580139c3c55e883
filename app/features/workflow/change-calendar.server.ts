import type { PrismaClient, Tx } from "~/platform/db.server";
import { type LocalDate, localDate, yearOf } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { fingerprint } from "../access/fingerprint.server";
import { type DayRefusal, markYear, saveDay } from "../reference/admin-calendar.server";
import { loadClock } from "../reference/clock.server";
import { type CalendarChange, calendarCause } from "./calendar-cause";
import { type ClockMove, clockMovesOf, writeClockMoves } from "./clock-moves.server";
import { CLOCK_LABEL } from "./item-clocks";
import { type Move, movesOf, writeMoves } from "./recount-items.server";

/** What an edit would do to due dates that people were told. */
export type Preview = {
  /** Comes back with the confirmation: whatever moves meanwhile is shown again first. */
  fingerprint: string;
  /** Whose date becomes another one, the earliest due first. */
  moved: PreviewLine[];
  /** Provisional dates that become final as they are, and the other way round. */
  confirmed: number;
  unsettled: number;
  /** Extended dates that stand as they are, while the limit below them moves. */
  below: number;
  /** The other clocks (transfer, own targets, loading the result), by item. */
  clocks: ClockLine[];
};
/** `ended`: judged already, it keeps `before`. */
export type ClockLine = PreviewLine & { label: string; ended: boolean };
export type PreviewLine = { code: string; unit: string; before: LocalDate; after: LocalDate };

/**
 * Edits the calendar and counts anew every running limit that the edit moves, each by an event of its own that the
 * sender is told of (calendar.md C9): all of it or nothing, in one transaction. Where it moves anything, nothing is saved
 * until the caller confirms the very list that is shown: refused as MOVES with the preview. In a year whose notice is
 * not loaded due dates stay provisional and wait for the notice, so that nobody is written to once for every day typed in.
 * The other clocks, of which no sender is told, move with each day, shown and logged alike (decision 0058).
 */
export async function changeCalendar(
  db: PrismaClient,
  { change, confirmed, by }: { change: CalendarChange; confirmed: string | null; by: number },
  now: Date,
): Promise<
  Outcome<{ moved: number; clocks: number }, DayRefusal> | { ok: false; reason: "MOVES"; preview: Preview }
> {
  try {
    return await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('calendar'))`;
        const before = await loadClock(tx);
        const earlier = change.what === "DAY" && change.seen !== null;
        const saved = await save(tx, change, by, now);
        if (!saved.ok) return saved;
        const year = change.what === "DAY" ? yearOf(change.day.date) : change.year;
        const waits = change.what === "DAY" && !before.calendar.officialYears.has(year);
        const from = change.what === "DAY" ? change.day.date : localDate(`${year}-01-01`);
        const cause = calendarCause(change, earlier);
        const both = { before, after: await loadClock(tx) };
        const moves = waits ? [] : await movesOf(tx, both, { from, cause, now });
        const clocks = await clockMovesOf(tx, both, { from, now });
        const preview = previewOf(moves, clocks);
        if (moves.length + clocks.length > 0 && preview.fingerprint !== confirmed)
          throw new Unconfirmed(preview);
        await writeMoves(tx, moves, by, now);
        await writeClockMoves(tx, clocks, { cause, by }, now);
        const running = clocks.filter(({ ended }) => !ended).length;
        return done({ moved: preview.moved.length, clocks: running });
      },
      { timeout: 120_000 },
    );
  } catch (error) {
    // The transaction is undone: what was saved in it was only to see what it would do.
    if (error instanceof Unconfirmed) return { ...refused("MOVES"), preview: error.preview };
    throw error;
  }
}

class Unconfirmed extends Error {
  constructor(readonly preview: Preview) {
    super("The calendar would move due dates");
  }
}

async function save(
  tx: Tx,
  change: CalendarChange,
  by: number,
  now: Date,
): Promise<Outcome<true, DayRefusal>> {
  if (change.what === "DAY") return saveDay(tx, { day: change.day, seen: change.seen, by }, now);
  return markYear(tx, { year: change.year, source: change.source, seen: change.seen, by }, now);
}

// An administrator keeps the calendar and knows of no denunciation.
const codeOf = ({ confidential, referenceCode }: Move["item"]): string =>
  confidential ? "Bảo mật" : referenceCode;

function previewOf(moves: readonly Move[], clocks: readonly ClockMove[]): Preview {
  const lines = moves.map(({ item, before, after }) => ({
    ...{ code: codeOf(item), unit: after.holder },
    ...{ before: before.dueOn, after: after.dueOn },
  }));
  const same = moves.filter(({ before, after }) => before.dueOn === after.dueOn);
  return {
    fingerprint: fingerprint([
      ...moves.map(({ item, event, after }) => [item.id, event.dueOn, event.provisional, after.dueOn]),
      ...clocks.map(({ item, key, after, ended }) => [item.id, key, after, ended]),
    ]),
    moved: lines.filter(({ before, after }) => before !== after),
    confirmed: same.filter(({ before, after }) => before.dueProvisional && !after.dueProvisional).length,
    unsettled: same.filter(({ before, after }) => !before.dueProvisional && after.dueProvisional).length,
    below: same.filter(({ before, after }) => before.dueProvisional === after.dueProvisional).length,
    clocks: clocks.map(({ item, key, before, after, ended }) => ({
      ...{ code: codeOf(item), unit: item.holder, label: CLOCK_LABEL[key] },
      ...{ before, after, ended },
    })),
  };
}
