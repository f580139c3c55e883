import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate } from "~/shared/local-date";
import { allWallNotices, loadWallNotice, noticeDigest } from "./load-notice.server";

/** How a unit stands with its notice: never posted, posted with an address that has changed since, or posted. */
export type PostingState = "MISSING" | "OUTDATED" | "POSTED";
export type BoardLine = { code: string; name: string; state: PostingState; postedOn: LocalDate | null };

const ORDER: readonly PostingState[] = ["MISSING", "OUTDATED", "POSTED"];

/** The units within reach, those that have to do something first. */
export async function postingBoard(
  db: DbOrTx,
  scope: "ALL" | readonly string[],
  today: LocalDate,
): Promise<BoardLine[]> {
  const notices = (await allWallNotices(db, today)).filter(
    ({ unit }) => scope === "ALL" || scope.includes(unit.code),
  );
  const latest = await db.noticePosting.findMany({
    where: { unit: { in: notices.map(({ unit }) => unit.code) } },
    distinct: ["unit"],
    orderBy: [{ unit: "asc" }, { postedOn: "desc" }, { id: "desc" }],
    select: { unit: true, postedOn: true, details: true },
  });
  const byUnit = new Map(latest.map((posting) => [posting.unit, posting]));
  const lines = notices.map((notice): BoardLine => {
    const posting = byUnit.get(notice.unit.code);
    const same = posting?.details === noticeDigest(notice);
    return {
      ...notice.unit,
      state: posting ? (same ? "POSTED" : "OUTDATED") : "MISSING",
      postedOn: posting ? dateOf(posting.postedOn) : null,
    };
  });
  return lines.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** A unit's proofs of posting, newest first; null for a unit that does not exist today. */
export async function postingsOf(db: DbOrTx, code: string, today: LocalDate) {
  const notice = await loadWallNotice(db, code, today);
  if (!notice) return null;
  const postings = await db.noticePosting.findMany({
    where: { unit: code },
    orderBy: [{ postedOn: "desc" }, { id: "desc" }],
    select: { id: true, postedOn: true, place: true, details: true, recordedAt: true, staffId: true },
  });
  const people = await db.staff.findMany({
    where: { id: { in: postings.map(({ staffId }) => staffId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const digest = noticeDigest(notice);
  return {
    unit: notice.unit,
    postings: postings.map(({ postedOn, details, staffId, ...posting }) => ({
      ...posting,
      postedOn: dateOf(postedOn),
      outdated: details !== digest,
      by: names.get(staffId) ?? "",
    })),
  };
}
