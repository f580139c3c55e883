import { lengthOf } from "~/shared/clean-text";
import type { LocalDate } from "~/shared/local-date";
import { readDate } from "~/shared/read-date";
import type { CampaignTexts } from "./campaign.server";
import { readQuestions } from "./questions";

const REQUIRED = {
  title: "Nhập tên đợt lấy ý kiến",
  regulation: "Nhập quy định được lấy ý kiến",
  purpose: "Nhập mục đích lấy ý kiến",
  returnAddress: "Nhập địa chỉ nhận phiếu",
} as const;

/** Reads the form of a campaign; `texts` is null when something has to be mended. `fields`: codes that may be chosen. */
export function readCampaign(
  typed: (name: string) => string,
  {
    today,
    fields,
    procedures,
  }: { today: LocalDate; fields: readonly string[]; procedures: readonly string[] },
): { texts: CampaignTexts | null; errors: Record<string, string[]> } {
  const { questions, errors } = readQuestions(typed);
  const line = (name: string) => typed(name).normalize("NFC").replace(/\s+/g, " ").trim();
  for (const [name, missing] of Object.entries(REQUIRED)) if (line(name) === "") errors[name] = [missing];
  for (const name of [...Object.keys(REQUIRED), "regulationNo", "article"])
    if (lengthOf(line(name)) > 500) errors[name] = ["Rút ngắn còn tối đa 500 ký tự"];
  const answerBy = readDate(typed("answerBy"));
  if (!answerBy) errors.answerBy = ["Nhập ngày dạng ngày/tháng/năm, ví dụ 05/02/2026"];
  else if (answerBy < today) errors.answerBy = ["Hạn trả lời không thể ở quá khứ"];
  const field = typed("field");
  if (!fields.includes(field)) errors.field = ["Chọn lĩnh vực của quy định"];
  const procedureCode = typed("procedure") || null;
  if (procedureCode && !procedures.includes(procedureCode)) errors.procedure = ["Chọn trong danh sách"];
  if (Object.keys(errors).length > 0 || !answerBy) return { texts: null, errors };
  return {
    texts: {
      ...{ title: line("title"), regulation: line("regulation"), purpose: line("purpose") },
      ...{ regulationNo: line("regulationNo") || null, article: line("article") || null },
      ...{ returnAddress: line("returnAddress"), field, procedureCode, answerBy, questions },
    },
    errors,
  };
}
