import { beforeAll, expect, it } from "vitest";
import { LAN, openOffice } from "../../../tests/staff/office";
import { ANSWERED } from "../../../tests/staff/ways";
import { testDatabase } from "../../../tests/support/database";
import { setDatabase } from "../../platform/db.server";
import { sha256 } from "../../platform/sha256.server";
import { findAnswer } from "./find-answer.queries.server";
import { knownFingerprint } from "./fingerprint.queries.server";
import { logFile } from "./log-file.server";
import { logPage, logRows } from "./public-log.queries.server";
import { verifyLog } from "./verify-log.server";
import { changesBetween, takeDownsOf, versionsOf } from "./versions.queries.server";

const database = await testDatabase();
const { db, pool } = database;
setDatabase(database);

const TEXTS = { publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần.", checked: "on" };
let office: Awaited<ReturnType<typeof openOffice>>;
let code: string;
let slug: string;

const correct = (publicReply: string, earlier?: string) =>
  office.act("khanh", code, "correctPublication", {
    ...{ ...TEXTS, publicReply, reason: "Sửa" },
    ...(earlier && { earlier }),
  });
const acts = async () => (await logRows(db, 0, 100)).map(({ act, version }) => `${act} ${version}`);

beforeAll(async () => {
  office = await openOffice(db);
  code = await office.arrive();
  const copy = { ...TEXTS, publicReply: "Trả trong 05 ngày." };
  await office.take(code, ...ANSWERED, ["minh", "publish", copy]);
  const { id } = await office.itemOf(code);
  slug = (await db.publishedFeedback.findUniqueOrThrow({ where: { feedbackId: id } })).slug;
});

it("keeps each version, shows what changed, and says how a fingerprint stands", async () => {
  const [first] = await versionsOf(db, slug);
  expect(await knownFingerprint(db, first?.fingerprint ?? "")).toMatchObject({
    version: 1,
    next: null,
    slug,
  });
  const reopened = (reopenedOn: Date | null) =>
    db.publishedFeedback.update({ where: { slug }, data: { reopenedOn } });
  await reopened(new Date("2026-03-02"));
  expect(await knownFingerprint(db, first?.fingerprint ?? "")).toMatchObject({ reopenedOn: "2026-03-02" });
  await reopened(null);
  expect((await correct("Trả trong 03 ngày.")).status).toBe(422);
  expect((await correct("Trả trong 03 ngày.", "OPEN")).status).toBe(303);
  const [newest, before] = changesBetween(await versionsOf(db, slug), (fact, code) => `${fact} ${code}`);
  expect(newest?.changes).toEqual([
    {
      of: "reply",
      parts: [
        { kind: "same", text: "Trả trong " },
        { kind: "removed", text: "05" },
        { kind: "added", text: "03" },
        { kind: "same", text: " ngày." },
      ],
    },
  ]);
  expect(before?.changes).toBeNull();
  const typed = (first?.fingerprint ?? "").toUpperCase().replace(/(.{8})/g, "$1 ");
  expect(await knownFingerprint(db, typed)).toMatchObject({ version: 1, next: { version: 2 } });
  const { rows } = await pool.query<{ body: string; fingerprint: string }>(
    "SELECT body, fingerprint FROM publication_version",
  );
  for (const { body, fingerprint } of rows) expect(sha256(body)).toBe(fingerprint);
});

it("does not open a version again that names somebody", async () => {
  await db.publishedFeedback.update({ where: { slug }, data: { content: `Của bà ${LAN.name}.` } });
  const refused = await correct("Trả trong 02 ngày.", "OPEN");
  expect(refused).toMatchObject({ status: 422 });
  expect(refused.shown).toContain("earlier");
  await db.publishedFeedback.update({ where: { slug }, data: { content: TEXTS.publicContent } });
});

it("erases earlier versions when a correction says so, and all of them with the withdrawal", async () => {
  expect((await correct("Trả trong 04 ngày.", "CLOSED")).status).toBe(303);
  expect((await versionsOf(db, slug)).map(({ body }) => body !== null)).toEqual([true, false, false]);
  expect(
    changesBetween(await versionsOf(db, slug), (fact, code) => `${fact} ${code}`)[0]?.changes,
  ).toBeNull();
  const oldest = (await versionsOf(db, slug)).at(-1)?.fingerprint ?? "";
  expect(await knownFingerprint(db, oldest), "the one that stands now").toMatchObject({
    next: { version: 3 },
  });
  const kept = (await versionsOf(db, slug))[0]?.fingerprint ?? "";
  expect((await office.act("tuan", code, "unpublish", { reason: "Sai" })).status).toBe(303);
  expect(await versionsOf(db, slug)).toEqual([]);
  const { rows } = await pool.query("SELECT 1 FROM publication_version WHERE body IS NOT NULL");
  expect(rows).toEqual([]);
  expect(await knownFingerprint(db, kept)).toMatchObject({ slug: null, title: null, body: null });
  expect(await acts()).toEqual(["PUBLISHED 1", "CORRECTED 2", "CORRECTED 3", "WITHDRAWN 3"]);
  const soon = new Date(Date.now() + 5000);
  const file = await logFile(db, new Headers(), soon);
  const shown = JSON.stringify(await logPage(db, null)) + (await file.text());
  expect(shown).not.toContain("Chậm trả sổ");
  const again = async (header: string, value: string | null) =>
    (await logFile(db, new Headers({ [header]: value ?? "" }), soon)).status;
  expect(await again("If-None-Match", file.headers.get("etag"))).toBe(304);
  expect(await again("If-Modified-Since", file.headers.get("last-modified"))).toBe(304);
  expect(await again("If-None-Match", '"x"')).toBe(200);
});

it("gives one answer for every fingerprint that nobody gave out", async () => {
  for (const wrong of ["", "x", "0".repeat(64), "../../etc", "g".repeat(64)])
    expect(await knownFingerprint(db, wrong)).toBeNull();
});

it("refuses to be changed, and tells where somebody changed it all the same", async () => {
  const clean = await verifyLog(db);
  expect(clean).toMatchObject({ rows: 4, problems: [] });
  const head = clean.head ?? { seq: 0, hash: "" };
  await expect(pool.query("UPDATE publication_log SET unit = 'x'")).rejects.toThrow("append-only");
  await expect(pool.query("DELETE FROM publication_log")).rejects.toThrow("append-only");
  expect((await office.act("khanh", code, "publish", { ...TEXTS, publicReply: "Đã trả." })).status).toBe(303);
  expect(await takeDownsOf(db, slug)).toHaveLength(1);
  const history = await office.visit(null, "_public.cong-khai_.$slug_.phien-ban", { slug });
  const { versions } = JSON.parse(history.shown);
  expect(
    versions.map((version: { takenDownBefore: string | null }) => version.takenDownBefore !== null),
  ).toEqual([...[true, false, false, false]]);

  const tampered = async (...statements: string[]) => {
    const client = await pool.connect();
    const tell = async () => (await verifyLog(db, head)).problems;
    try {
      await client.query("ALTER TABLE publication_log DISABLE TRIGGER USER");
      for (const statement of statements) await client.query(statement);
      return await tell();
    } finally {
      await client.query("ALTER TABLE publication_log ENABLE TRIGGER USER");
      client.release();
    }
  };
  expect(await tampered("UPDATE publication_log SET at = at - interval '1 day' WHERE seq = 2")).toEqual([
    "Dòng 2: nội dung đã bị sửa sau khi ghi.",
  ]);
  expect(await tampered("UPDATE publication_log SET at = at + interval '1 day' WHERE seq = 2")).toEqual([]);
  expect(await tampered(`UPDATE published_feedback SET reply = 'Khác' WHERE slug = '${slug}'`)).toEqual([
    expect.stringContaining("bản đang hiện không phải phiên bản đã ghi"),
  ]);
  await pool.query("UPDATE published_feedback SET reply = 'Đã trả.' WHERE slug = $1", [slug]);
  const quietly = (sql: string) =>
    pool.query(`SET session_replication_role = replica; ${sql}; RESET session_replication_role`);
  for (const [column, value, found] of [
    ["outcome", "'O7'", "bản đang hiện"],
    ["unit", "'so-khac'", "bản đang hiện"],
    ["received_on", "received_on - 9", "bản đang hiện"],
    ["published_at", "published_at - interval '9 days'", "bản đang hiện"],
    ["withdrawn_at", "now()", "mà nhật ký không ghi"],
  ] as const) {
    await quietly(`CREATE TABLE before AS SELECT * FROM published_feedback WHERE slug = '${slug}';
      UPDATE published_feedback SET ${column} = ${value} WHERE slug = '${slug}'`);
    const { problems } = await verifyLog(db, head);
    expect(problems, column).toEqual([expect.stringContaining(found)]);
    if (column === "outcome") {
      // Nor do the pages vouch for it.
      expect(await findAnswer(db, slug)).toMatchObject({ is: "answer", newest: null });
      const { fingerprint } = await db.publicationVersion.findFirstOrThrow({ orderBy: { version: "desc" } });
      expect(await knownFingerprint(db, fingerprint)).toMatchObject({ next: null, isShown: false });
    }
    await quietly(`UPDATE published_feedback p SET ${column} = b.${column} FROM before b WHERE b.id = p.id;
      DROP TABLE before`);
  }
  expect((await verifyLog(db, head)).problems).toEqual([]);
  expect(await findAnswer(db, slug)).toMatchObject({ newest: { version: 4, versions: 4 } });
  expect(await tampered("DELETE FROM publication_log WHERE seq >= 4")).toEqual([
    expect.stringContaining("nhật ký bị cắt hoặc viết lại"),
    expect.stringContaining("không có trong nhật ký"),
    // Without the rows of its withdrawal it stands since the wrong day as well.
    expect.stringContaining("bản đang hiện không phải phiên bản đã ghi"),
  ]);
});
