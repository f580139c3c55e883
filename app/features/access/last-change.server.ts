import type { DbOrTx } from "~/platform/db.server";
import { formatDateTime } from "~/shared/vi-format";

/** What an entry of the audit log was done to: one subject, or all that begin with a word ("setting:"). */
type What = { subject: string; beginning?: boolean; action?: string };

/**
 * What somebody is told whose form is older than what is stored: who was first, when, and that nothing of theirs is lost.
 * `thing` is what was edited, in Vietnamese: "thiết lập". The form is shown again with the answers and the new version.
 */
export async function whoWasFirst(db: DbOrTx, what: What, thing: string): Promise<string> {
  const { subject, beginning = false, action } = what;
  const entry = await db.auditEntry.findFirst({
    where: { subject: beginning ? { startsWith: subject } : subject, ...(action && { action }) },
    orderBy: { id: "desc" },
    select: { staffId: true, at: true },
  });
  const staff =
    entry?.staffId == null
      ? null
      : await db.staff.findUnique({ where: { id: entry.staffId }, select: { name: true } });
  const when = entry ? ` lúc ${formatDateTime(entry.at)}` : "";
  return `${staff?.name ?? "Người khác"} đã sửa ${thing} này${when}, sau khi bạn mở trang, nên chưa lưu gì. Phần bạn nhập vẫn còn dưới đây. Xem bản mới ở cửa sổ khác; bấm Lưu lần nữa thì phần của bạn thay bản mới.`;
}
