import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";

export type StrikeRefusal = "NO_SUCH_FORM" | "BY_LINK" | "STRUCK" | "TURNED";
export const STRIKE_REFUSALS: Record<StrikeRefusal, string> = {
  NO_SUCH_FORM: "Đợt này không có phiếu mang số đã chọn.",
  BY_LINK:
    "Phiếu gửi qua đường dẫn là lời của chính người trả lời, không phải do cán bộ nhập, nên không gạch được.",
  STRUCK: "Phiếu này đã được gạch trước đó.",
  TURNED:
    "Phiếu này đã vào sổ tiếp nhận thành một phản ánh, kiến nghị có số và người theo dõi, nên không gạch được nữa. Nhập nhầm thì đính chính hoặc không tiếp nhận (trùng) ngay tại phản ánh, kiến nghị đó.",
};

/**
 * Strikes out a form on paper that was typed in twice or for somebody else. It keeps its number, what it says and why it
 * was struck, and counts for nothing from then on; whom it was taken for can answer again. Refuses what came by link, what
 * is struck already, and what was turned into an item.
 */
export function strikeAnswer(
  db: PrismaClient,
  { campaignId, no, reason, staffId }: { campaignId: number; no: number; reason: string; staffId: number },
  now: Date,
): Promise<Outcome<number, StrikeRefusal>> {
  return db.$transaction(async (tx) => {
    // Held while it is read and struck: nobody turns it into an item meanwhile.
    await tx.$queryRaw`SELECT id FROM campaign_answer WHERE campaign_id = ${campaignId} AND no = ${no} FOR UPDATE`;
    const form = await tx.campaignAnswer.findUnique({ where: { campaignId_no: { campaignId, no } } });
    if (!form) return refused("NO_SUCH_FORM");
    if (form.way !== "PAPER") return refused("BY_LINK");
    if (form.struckAt) return refused("STRUCK");
    if (form.feedbackId !== null) return refused("TURNED");
    await tx.campaignAnswer.update({
      where: { id: form.id },
      data: {
        ...{ struckAt: now, struckBy: staffId, struckReason: reason },
        ...{ recipientId: null, struckRecipientId: form.recipientId },
      },
    });
    return done(no);
  });
}
