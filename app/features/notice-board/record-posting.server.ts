import type { PrismaClient } from "~/platform/db.server";
import { cleanText } from "~/shared/clean-text";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome } from "~/shared/outcome";
import { readDate } from "~/shared/read-date";
import { audit } from "../access/audit.server";
import { checkFile } from "../intake/check-file.server";
import { loadWallNotice, noticeDigest } from "./load-notice.server";
import { stripPicture } from "./strip-picture";

type Typed = { postedOn: string; place: string; photo: File | null };
type Errors = Partial<Record<keyof Typed, string[]>>;

const NO_PICTURE = "Chọn ảnh JPG hoặc PNG, không quá 5 MB, chụp rõ bảng niêm yết.";

/**
 * Records that a unit's notice hangs: day, place and a photo, out of which everything is taken that is not the picture
 * (place of the camera, device, thumbnails). It keeps what the notice said then. Refused with a sentence for each field: a day
 * that is none or lies ahead, no place, no picture. A guard has checked that the actor may record for this unit.
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
  if (!postedOn) errors.postedOn = ["Nhập ngày niêm yết, ví dụ 05/02/2026."];
  else if (postedOn > today) errors.postedOn = ["Ngày niêm yết không thể ở sau hôm nay."];
  const place = cleanText(typed.place).slice(0, 300);
  if (place === "") errors.place = ["Ghi bảng được treo ở đâu, ví dụ: bảng tin bộ phận Một cửa."];
  const photo = typed.photo ? await pictureOf(typed.photo) : null;
  if (!photo) errors.photo = [NO_PICTURE];
  if (!postedOn || !photo || place === "") return { ok: false, reason: "TO_MEND", errors };
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
    const posting = await tx.noticePosting.create({ data, select: { id: true } });
    const after = { postedOn, place, posting: posting.id };
    await audit(tx, { by, action: "notice.posted", subject: `unit:${unit}`, after }, now);
    return posting;
  });
  return done(id);
}

async function pictureOf(file: File) {
  const checked = await checkFile(file);
  if (!checked.ok) return null;
  const { mediaType, content } = checked.value;
  if (mediaType !== "image/jpeg" && mediaType !== "image/png") return null;
  const stripped = stripPicture(content, mediaType);
  return stripped && { photo: new Uint8Array(stripped), mediaType };
}
