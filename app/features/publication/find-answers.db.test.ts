import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "../../../tests/support/database";
import { aPlainFeedback } from "../../../tests/support/plain-feedback";

const { db, pool } = await testDatabase();
const ANSWERS = 500;

/** Copies of one answer, the older the thinner: more than half in the newest month. */
beforeAll(async () => {
  await db.field.upsert({
    where: { code: "khac" },
    create: { code: "khac", name: "Khác", position: 90 },
    update: {},
  });
  const feedbackId = await aPlainFeedback(db);
  const { id } = await db.publishedFeedback.create({
    data: {
      ...{
        feedbackId,
        title: "Chung",
        slug: "chung-1",
        content: "Nội dung.",
        reply: "Trả lời.",
        field: "khac",
      },
      ...{ unit: "so-xay-dung", outcome: "O5", version: 1, receivedOn: new Date("2026-01-05") },
      ...{ answeredOn: new Date("2026-01-20"), publishedAt: new Date("2026-08-30T00:00:00Z") },
    },
  });
  await copies(
    "feedback",
    feedbackId,
    `'reference_code', 'X-' || n, 'source_id', 'X-' || n, 'register_no', NULL`,
  );
  await copies(
    "published_feedback",
    id,
    `'feedback_id', row.feedback_id + n, 'slug', 'x-' || n,
     'title', 'Chung' || CASE WHEN n % 7 = 0 THEN ' thinh thoang' ELSE '' END || CASE WHEN n % 250 = 0 THEN ' hiem' ELSE '' END
       || CASE WHEN n > 400 THEN ' xua' ELSE '' END,
     'published_at', row.published_at - make_interval(hours => n * n / 100)`,
  );
  // As the index stands after a while: what was just added waits at its end, to be looked at one by one.
  await pool.query("SELECT gin_clean_pending_list('published_feedback_found')");
  await pool.query("ANALYZE published_feedback");
});

/** Copies of a row with other values; what the database makes itself it makes anew. */
async function copies(table: "feedback" | "published_feedback", id: number, others: string): Promise<void> {
  const { rows } = await pool.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const columns = rows[0]?.columns ?? "";
  await pool.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM (
       SELECT (jsonb_populate_record(row, jsonb_build_object('id', row.id + n, ${others}))).*
       FROM ${table} row, generate_series(1, $2::int) n WHERE row.id = $1) AS copy`,
    [id, ANSWERS],
  );
}

it("finds the newest matches however far back they lie, wherever it begins and ends", async () => {
  const { rows } = await pool.query(
    `SELECT words, want, before_at, since,
       (SELECT array_agg(f.id) FROM find_answers(quote_literal(words)::tsquery, before_at, 5, since, want) f) AS found,
       (SELECT array_agg(id) FROM (
          SELECT p.id FROM published_feedback p
          WHERE lower(p.title) LIKE '%' || words || '%' AND (before_at IS NULL OR (p.published_at, p.id) < (before_at, 5))
            AND (since IS NULL OR p.published_at >= since)
          ORDER BY p.published_at DESC, p.id DESC LIMIT want) AS newest) AS newest
     FROM unnest(ARRAY['chung', 'thinh thoang', 'hiem', 'xua', 'khong co']) AS words,
       unnest(ARRAY[1, 101, 2000]) AS want,
       unnest(ARRAY[NULL, '2026-08-01T00:00:01Z', '2026-06-15']::timestamptz[]) AS before_at,
       unnest(ARRAY[NULL, '2026-08-20', '2026-01-01']::timestamptz[]) AS since`,
  );
  expect(rows).toHaveLength(135);
  for (const { found, newest, ...asked } of rows) expect(found, JSON.stringify(asked)).toEqual(newest);
  expect(Math.max(...rows.map(({ found }) => found?.length ?? 0))).toBe(ANSWERS + 1);
});
