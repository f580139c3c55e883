import { expect, test } from "vitest";
import type { EventData } from "../../../app/features/workflow/events";
import { plotAll } from "./plot";
import { ALL_STORIES } from "./stories";

const CALENDAR = { entries: new Map(), officialYears: new Set<string>(), known: new Map() } as never;
const PLOTS = plotAll(new Date("2026-11-20T03:00:00Z"), CALENDAR);

const eventsOf = ({ steps }: (typeof PLOTS)[number]): EventData[] =>
  steps.flatMap(({ event }) => (event === "PUBLICATION" ? [] : [event]));

const doubled = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

test("no two replies are equal, of one matter neither", () => {
  const replies = PLOTS.flatMap((plot) =>
    eventsOf(plot).flatMap((event) => (event.type === "resolved" ? [event.reply] : [])),
  );
  expect(replies.length).toBeGreaterThan(200);
  expect(doubled(replies)).toEqual([]);
});

test("every matter that is raised again says why in its own words", () => {
  const reasons = PLOTS.flatMap((plot) =>
    eventsOf(plot).flatMap((event) => (event.type === "reopened" ? [event.reason] : [])),
  );
  expect(reasons).toHaveLength(ALL_STORIES.filter(({ reopened }) => reopened).length);
  expect(reasons.length).toBeGreaterThanOrEqual(5);
  expect(doubled(reasons)).toEqual([]);
});

test("the class fits the kind: acts are of class B, also those that another body answers", () => {
  const classified = PLOTS.flatMap((plot) =>
    eventsOf(plot).flatMap((event) => (event.type === "assessed" ? [event] : [])),
  );
  const odd = classified.filter(
    ({ assessmentClass, kind }) => (kind === "ACT") !== (assessmentClass === "B"),
  );
  expect(odd).toEqual([]);
});

test("what has only been handed on stands with the unit of its story", () => {
  const handed = PLOTS.filter(({ steps }) => steps.at(-1)?.action === "assign");
  expect(handed.length).toBeGreaterThan(0);
  for (const plot of handed) {
    const { title, handler } = plot.coming.story;
    const last = eventsOf(plot).at(-1);
    if (handler !== "commune") expect({ title, last }).toMatchObject({ title, last: { unit: handler } });
  }
});

/** Which departments answer for a field; a commune may for any. */
const ANSWERS: Record<string, readonly string[]> = {
  "bao-hiem": ["bhxh", "so-yt"],
  "bao-tro-xa-hoi": ["so-nv", "so-yt"],
  "cu-tru": ["ca-tinh", "tt-pvhcc"],
  "dat-dai": ["so-nnmt", "tt-pvhcc"],
  "dich-vu-cong": ["tt-pvhcc", "vp-ubnd"],
  "doanh-nghiep": ["so-tc", "so-ct", "so-nnmt", "so-nv", "so-xd", "tt-pvhcc"],
  "duong-bo": ["so-xd"],
  "giao-duc": ["so-gddt"],
  "ho-tich": ["so-tp"],
  "lao-dong": ["so-nv", "bhxh"],
  "ly-lich-tu-phap": ["ca-tinh", "tt-pvhcc"],
  "moi-truong": ["so-nnmt", "ca-tinh"],
  "nong-nghiep": ["so-nnmt"],
  "thi-dua": ["so-nv", "so-gddt", "so-khcn", "so-nnmt"],
  thue: ["thue", "so-tc", "so-nnmt", "so-xd"],
  "van-hoa": ["so-vhttdl"],
  "xay-dung": ["so-xd"],
  "y-te": ["so-yt"],
};

test("every matter is told of a unit that answers for its field", () => {
  const odd = ALL_STORIES.filter(
    ({ field, handler }) => !/^(commune$|[px]-)/.test(handler) && !ANSWERS[field]?.includes(handler),
  );
  expect(odd.map(({ title }) => title)).toEqual([]);
});
