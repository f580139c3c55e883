import type { PrismaClient } from "~/platform/db.server";
import { cleanText } from "~/shared/clean-text";
import { dateOf, type LocalDate, localDate, localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import { readDate } from "~/shared/read-date";
import { tooLong } from "~/shared/too-long";
import { formatDate } from "~/shared/vi-format";
import { audit } from "../access/audit.server";
import { checkFile } from "../intake/check-file.server";
import { loadWallNotice, noticeDigest } from "./load-notice.server";
import { stripPicture } from "./strip-picture";

type Typed = { postedOn: string; place: string; photo: File | null };
type Errors = Partial<Record<keyof Typed, string[]>>;

const NO_PICTURE = "Chọn ảnh JPG hoặc PNG, không quá 5 MB, chụp rõ bảng niêm yết.";

/** Decree 20/2008/NĐ-CP, the first to ask for the notice (art. 6), was signed on this day. */
const FIRST_NOTICES = localDate("2008-02-14");

/**
 * Records that a unit's notice hangs: day, place and a photo, out of which everything is taken that is not the picture
 * (place of the camera, device, thumbnails). It keeps what the notice said then; the same proof posted again is the one that is there. Refused with a sentence for each field: a day
 * that is none, lies ahead or before the unit or the notice existed, no place or too long a one, no picture. A guard has checked that the actor may record for this unit.
 */
export async function recordPosting(
  db: PrismaClient,
  { unit, by, typed }: { unit: string; by: number; typed: Typed },
  now: Date,
): Promise<Outcome<number, "NO_UNIT"> | { ok: false; reason: "TO_MEND"; errors: Errors }> {
  const today = localDateOf(now);
  const notice = await loadWallNotice(db, unit, today);
  if (!notice) return { ok: false, reason: "NO_UNIT" };
  const errors: Errors = {};
  const postedOn = readDate(typed.postedOn);
  const wrongDay = postedOn
    ? await dayRefusal(db, unit, postedOn, today)
    : "Nhập ngày niêm yết, ví dụ 05/02/2026.";
  if (wrongDay) errors.postedOn = [wrongDay];
  const place = cleanText(typed.place);
  const longPlace = tooLong(place, 300);
  if (place === "") errors.place = ["Ghi bảng được treo ở đâu, ví dụ: bảng tin bộ phận Một cửa."];
  else if (longPlace) errors.place = [longPlace];
  const photo = typed.photo ? await pictureOf(typed.photo) : null;
  if (!photo) errors.photo = [NO_PICTURE];
  if (!postedOn || !photo || Object.keys(errors).length > 0) return { ok: false, reason: "TO_MEND", errors };
  const { id } = await db.$transaction(async (tx) => {
    const details = noticeDigest(notice);
    const data = {
      ...photo,
      unit,
      place,
      details,
      postedOn: toDbDate(postedOn),
      staffId: by,
      recordedAt: now,
    };
    // The same proof once more is a button pressed twice, one after the other or at once.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`posting ${unit}`}))`;
    const { postedOn: day, photo: picture } = data;
    const same = { unit, place, details, postedOn: day, photo: picture };
    const known = await tx.noticePosting.findFirst({ where: same, select: { id: true } });
    if (known) return known;
    const posting = await tx.noticePosting.create({ data, select: { id: true } });
    const after = { postedOn, place, posting: posting.id };
    await audit(tx, { by, action: "notice.posted", subject: `unit:${unit}`, after }, now);
    return posting;
  });
  return done(id);
}

/** Why a notice cannot have been hung on that day, as a sentence; null when it can. */
async function dayRefusal(
  db: PrismaClient,
  code: string,
  day: LocalDate,
  today: LocalDate,
): Promise<string | null> {
  if (day > today) return "Ngày niêm yết không thể ở sau hôm nay.";
  const { validFrom } = await db.unit.findUniqueOrThrow({ where: { code }, select: { validFrom: true } });
  const since = validFrom && dateOf(validFrom);
  if (since && day < since)
    return `Đơn vị có từ ngày ${formatDate(since)}: ngày niêm yết không thể ở trước đó.`;
  if (day < FIRST_NOTICES)
    return `Việc niêm yết có từ Nghị định số 20/2008/NĐ-CP ngày ${formatDate(FIRST_NOTICES)}: xem lại ngày.`;
  return null;
}

async function pictureOf(file: File) {
  const checked = await checkFile(file);
  if (!checked.ok) return null;
  const { mediaType, content } = checked.value;
  if (mediaType !== "image/jpeg" && mediaType !== "image/png") return null;
  const stripped = stripPicture(content, mediaType);
  return stripped && { photo: new Uint8Array(stripped), mediaType };
}
