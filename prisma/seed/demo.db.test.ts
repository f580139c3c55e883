import { describe, expect, test } from "vitest";
import { searchAnswers } from "../../app/features/publication/search-answers.queries.server";
import { EXTENSION_REASONS, OUTCOMES, REJECTION_REASONS } from "../../app/features/workflow/events";
import { STATUSES } from "../../app/features/workflow/states";
import { HOME } from "../../app/routes/_public._index/words";
import { localDateOf, toDbDate } from "../../app/shared/local-date";
import { testDatabase } from "../../tests/support/database";
import { loadDemo } from "./demo";
import { ALL_STORIES } from "./demo/stories";
import { CHANNELS } from "./reference/channels";
import { FIELDS } from "./reference/fields";

const { db } = await testDatabase();
/** Right after days off, when the least is at work and most of that is late: what is shown then is shown on any day. */
const NOW = new Date("2026-11-22T17:34:00Z");
await loadDemo(db, NOW);
/** 300 of the stories, two late letters, one matter told by three, two slips of a box, a call, a survey's answer. */
const MATTERS = 309;
const items = await db.feedback.findMany({ include: { events: true, episodes: true } });

const seen = (values: readonly (string | null | undefined)[]) => new Set(values);
const missing = (all: readonly string[], values: readonly (string | null | undefined)[]) =>
  all.filter((one) => !seen(values).has(one));

describe("the demo province", () => {
  test("has 300 matters and what is told beside them, none in the same words", () => {
    expect(items).toHaveLength(MATTERS);
    for (const part of ["title", "content"] as const)
      expect(seen(items.map((item) => item[part])).size, part).toBe(MATTERS);
    expect(seen(ALL_STORIES.map((story) => story.reply)).size).toBe(ALL_STORIES.length);
  });

  test("shows every channel, field, outcome, rejection and extension reason", () => {
    expect(
      missing(
        CHANNELS.map(({ code }) => code),
        items.map((item) => item.channel),
      ),
    ).toEqual([]);
    expect(
      missing(
        FIELDS.map(({ code }) => code),
        items.map((item) => item.field),
      ),
    ).toEqual([]);
    const episodes = items.flatMap((item) => item.episodes);
    expect(
      missing(
        OUTCOMES,
        episodes.map((episode) => episode.outcome),
      ),
    ).toEqual([]);
    expect(
      missing(
        REJECTION_REASONS,
        episodes.map((episode) => episode.rejectionReason),
      ),
    ).toEqual([]);
    const extended = items.flatMap((item) => item.events).filter((event) => event.type === "extended");
    expect(
      missing(
        EXTENSION_REASONS,
        extended.map((event) => (event.data as { reason: string }).reason),
      ),
    ).toEqual([]);
  });

  test("names a procedure where a matter is about one, and only ones of the list", async () => {
    const known = new Set((await db.procedure.findMany()).map(({ code }) => code));
    const named = items.flatMap(({ procedureCode }) => procedureCode ?? []);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  test("answers what the home page offers as an example of a search", async () => {
    const example = HOME.vi.searchExample.replace(/^.*: /, "");
    const { answers, words, fewer } = await searchAnswers(db, example, {}, 1);
    expect([words, fewer]).toEqual([example, false]);
    expect(answers[0]?.title).toMatch(/cấp sổ đỏ lần đầu.* quá hẹn/);
  });

  test("publishes no name after a form of address", async () => {
    const copies = await db.publishedFeedback.findMany();
    const named = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]ôi là) \p{Lu}\p{Ll}* \p{Lu}/u;
    expect(
      copies.filter(({ title, content, reply }) => named.test(`${title}\n${content}\n${reply}`)),
    ).toEqual([]);
  });

  test("shows every state an item can rest in", () => {
    expect(
      missing(
        STATUSES,
        items.map((item) => item.status),
      ),
    ).toEqual([]);
  });

  test("shows what units and senders do with each other", async () => {
    const types = items.flatMap(({ events }) => events.map(({ type }) => type));
    const wanted = ["opinion_asked", "opinion_given", "returned", "disputed", "extension_corrected"];
    expect(missing([...wanted, "reopening_asked", "reopening_declined", "merged"], types)).toEqual([]);
    const attention = items.map((item) => item.attention);
    expect(missing(["DISPUTED", "REOPENING_ASKED", "REJECTION_CONTESTED"], attention)).toEqual([]);
    expect(await db.coordinatingUnit.count({ where: { answeredOn: null } })).toBeGreaterThan(0);
    expect(await db.internalNote.count()).toBeGreaterThan(2);
    expect(await db.noticePosting.count()).toBeGreaterThan(5);
    // Five of one unit and quarter: then they are shown.
    expect(await db.ratingTally.count({ where: { field: "", released: { gt: 0 } } })).toBeGreaterThan(0);
  });

  test("keeps, puts off, drops and misses promises, each in its own words and beside the answer that made it", async () => {
    const promises = await db.replyPromise.findMany({ include: { steps: true } });
    const happened = promises.map(({ steps }) => steps.map(({ kind }) => kind).join(" "));
    expect(new Set(happened)).toEqual(new Set(["MADE", "MADE KEPT", "MADE MOVED KEPT", "MADE DROPPED"]));
    const today = toDbDate(localDateOf(NOW));
    expect(
      promises.filter(({ dueOn, keptOn, droppedOn }) => !keptOn && !droppedOn && dueOn < today).length,
    ).toBeGreaterThanOrEqual(5);
    expect(new Set(promises.map(({ text }) => text)).size).toBe(promises.length);
    const unread = await db.publicPromise.count({
      where: {
        checked: false,
        feedbackId: { in: (await db.publishedFeedback.findMany()).map(({ feedbackId }) => feedbackId) },
      },
    });
    expect(unread).toBe(0);
  });

  test("numbers every register without a gap", async () => {
    const registers = new Map<string, number[]>();
    for (const { receivingUnit, registerYear, registerNo } of items) {
      if (registerNo === null) continue;
      const key = `${receivingUnit}/${registerYear}`;
      registers.set(key, [...(registers.get(key) ?? []), registerNo]);
    }
    for (const [key, numbers] of registers)
      expect(
        numbers.sort((a, b) => a - b),
        key,
      ).toEqual(numbers.map((_, i) => i + 1));
  });

  test("writes the log of publications in the order of their time", async () => {
    const rows = await db.publicationLog.findMany({ orderBy: { seq: "asc" }, select: { at: true } });
    const times = rows.map(({ at }) => at.toISOString());
    expect(times).toEqual(times.toSorted());
  });

  test("lets nothing happen in the future", () => {
    const latest = Math.max(...items.map((item) => item.lastEventAt.getTime()));
    expect(latest).toBeLessThanOrEqual(NOW.getTime());
    expect(NOW.getTime() - Math.max(...items.map((item) => item.receivedAt.getTime()))).toBeLessThan(
      2 * 86_400_000,
    );
  });
});
