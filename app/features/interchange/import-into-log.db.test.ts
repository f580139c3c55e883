import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { logImported } from "../publication/log-imported.server";
import { verifyLog } from "../publication/verify-log.server";
import { importKit } from "./import-kit.test-kit";

const NOW = new Date("2026-11-01T00:00:00Z");
const database = await testDatabase();
const { db } = database;
const { feed, dispose } = importKit(database, NOW);
afterAll(dispose);

const at = (day: number, more: object) => ({ at: `2020-02-${day}T09:00:00+07:00`, ...more });
const item = (sourceId: string, history: object[] = []) => ({
  ...{
    sourceId,
    receivedAt: "2020-02-03T08:15:00+07:00",
    channel: "phone",
    receivingUnit: "T",
    submitter: {},
  },
  ...{ form: "PHAN_ANH", kind: "ACT", field: "dat-dai", title: "Hẹn lại", content: "Hẹn ba lần.", history },
});
const ANSWERED = [
  at(20, { type: "resolved", outcome: "O5", reply: "Đã trả kết quả." }),
  at(21, {
    type: "published",
    publicTitle: "Trả đúng hẹn",
    publicContent: "Bị hẹn lại.",
    publicReply: "Đã trả.",
  }),
];

beforeAll(async () => {
  const province = { code: "T", name: "UBND tỉnh", level: "PROVINCE", parent: null, validFrom: "1990-01-01" };
  expect((await feed("units", [province])).refused).toEqual([]);
});

test("public copies enter the public log, once, also those that an import killed before its end left behind", async () => {
  expect((await feed("feedback", [item("a", ANSWERED)])).counts.imported).toBe(1);
  expect(await verifyLog(db)).toMatchObject({ problems: [] });
  const entered = await db.publicationLog.count();
  expect(entered).toBe(await db.publishedFeedback.count({ where: { withdrawnAt: null } }));
  expect(await logImported(db, NOW)).toBe(0);
  const [newest] = await db.publicationVersion.findMany({ orderBy: { answerId: "desc" }, take: 1 });
  expect(newest, "dated as it was published").toMatchObject({
    version: 1,
    at: new Date("2020-02-21T02:00:00Z"),
  });
  // As a killed import, or one of before, leaves it: a copy that no version is known of.
  const last = await db.publishedFeedback.findFirstOrThrow({ orderBy: { id: "desc" } });
  const { id: _, slug, feedbackId: of, ...copy } = last;
  const plain = item("b");
  await feed("feedback", [plain]);
  const other = await db.feedback.findFirstOrThrow({ where: { sourceId: plain.sourceId } });
  await db.publishedFeedback.create({ data: { ...copy, slug: `${slug}x`, feedbackId: other.id } });
  expect((await verifyLog(db)).problems).toHaveLength(1);
  expect(await logImported(db, NOW)).toBe(1);
  expect(await verifyLog(db)).toMatchObject({ rows: entered + 1, problems: [] });
});
