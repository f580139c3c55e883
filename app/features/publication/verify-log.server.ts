import type { DbOrTx } from "~/platform/db.server";
import { sha256 } from "~/platform/sha256.server";
import { AS_KEPT } from "./as-kept.server";
import { chainProblems, type LogRow } from "./log-chain";
import { logRows } from "./public-log.queries.server";

/** A sentence for each thing that is not as it was written, how many rows were read, and the newest of them. */
export type Verdict = { rows: number; head: Pick<LogRow, "seq" | "hash"> | null; problems: string[] };

const BATCH = 5000;
const WORDS = {
  GAP: "thiếu dòng ngay trước dòng này, hoặc dòng bị đảo chỗ",
  UNLINKED: "không nối vào dòng trước",
  CHANGED: "nội dung đã bị sửa sau khi ghi",
} as const;

/**
 * Reads the whole log and everything it vouches for: the chain of hashes, the texts of versions under their
 * fingerprints, and the public copies that readers see now.
 * @param kept a row that somebody noted down earlier; a log cut off or rewritten since then is found by it
 */
export async function verifyLog(
  db: DbOrTx,
  kept: { seq: number; hash: string } | null = null,
): Promise<Verdict> {
  const problems: string[] = [];
  let last: LogRow | null = null;
  let rows = 0;
  let metKept = kept === null;
  for (;;) {
    const batch: LogRow[] = await logRows(db, last?.seq ?? 0, BATCH);
    for (const { seq, is } of chainProblems(batch, last, sha256)) problems.push(`Dòng ${seq}: ${WORDS[is]}.`);
    metKept ||= batch.some(({ seq, hash }) => seq === kept?.seq && hash === kept.hash);
    rows += batch.length;
    last = batch.at(-1) ?? last;
    if (batch.length < BATCH) break;
  }
  if (!metKept)
    problems.push(`Dòng ${kept?.seq} không còn mang mã băm đã giữ: nhật ký bị cắt hoặc viết lại.`);
  problems.push(...(await versionProblems(db)), ...(await copyProblems(db)), ...(await goneProblems(db)));
  return { rows, head: last && { seq: last.seq, hash: last.hash }, problems };
}

/** Versions whose text is not the one under their fingerprint, or that the log does not know. */
async function versionProblems(db: DbOrTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ answer: number; version: number; changed: boolean }[]>`
    SELECT v.answer_id AS answer, v.version,
      v.body IS NOT NULL AND encode(sha256(convert_to(v.body, 'UTF8')), 'hex') <> v.fingerprint AS changed
    FROM publication_version v
      LEFT JOIN publication_log l ON l.answer_id = v.answer_id AND l.version = v.version
        AND l.fingerprint = v.fingerprint AND l.act <> 'WITHDRAWN'
    WHERE l.seq IS NULL OR v.body IS NOT NULL AND encode(sha256(convert_to(v.body, 'UTF8')), 'hex') <> v.fingerprint
    ORDER BY 1, 2`;
  return rows.map(
    ({ answer, version, changed }) =>
      `Trả lời ${answer}, phiên bản ${version}: ${changed ? "nội dung không khớp dấu vân tay" : "không có trong nhật ký"}.`,
  );
}

/**
 * Answers that readers see otherwise than the newest version says: words, promises, codes, days, and since when they stand.
 * What became of a promise, and the address, are in no version.
 */
async function copyProblems(db: DbOrTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT p.id FROM published_feedback p
      LEFT JOIN publication_version v ON v.answer_id = p.id AND v.version = p.version
      LEFT JOIN LATERAL (SELECT v.body::jsonb AS b) said ON TRUE
      LEFT JOIN LATERAL (
        SELECT string_agg(pp.text, E'\n' ORDER BY pp.promise_id) AS words FROM public_promise pp
         WHERE pp.feedback_id = p.feedback_id AND pp.checked) promised ON TRUE
      LEFT JOIN LATERAL (
        SELECT f.at FROM publication_version f
         WHERE f.answer_id = p.id AND f.version > coalesce((SELECT max(l.version) FROM publication_log l
           WHERE l.answer_id = p.id AND l.act = 'WITHDRAWN'), 0)
         ORDER BY f.version LIMIT 1) first ON TRUE
    WHERE p.withdrawn_at IS NULL AND (NOT ${AS_KEPT} OR b ->> 'promises' IS DISTINCT FROM promised.words
      OR (b ->> 'publishedAt')::timestamptz <> v.at OR first.at <> p.published_at)
    ORDER BY p.id`;
  return rows.map(({ id }) => `Trả lời ${id}: bản đang hiện không phải phiên bản đã ghi trong nhật ký.`);
}

/** Answers that the log says are public, and that nobody can read. */
async function goneProblems(db: DbOrTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT l.answer_id AS id FROM (
        SELECT DISTINCT ON (answer_id) answer_id, act FROM publication_log ORDER BY answer_id, seq DESC) l
      LEFT JOIN published_feedback p ON p.id = l.answer_id AND p.withdrawn_at IS NULL
    WHERE l.act <> 'WITHDRAWN' AND p.id IS NULL ORDER BY 1`;
  return rows.map(({ id }) => `Trả lời ${id}: đã bị gỡ hoặc xóa mà nhật ký không ghi.`);
}
