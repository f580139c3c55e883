import { z } from "zod";
import { addDays, type LocalDate } from "~/shared/local-date";
import { date, maybeText, someOf } from "../workflow/action-forms/answers";

/** The form of an urging letter; `codes` are the late items shown. */
export const urgingSchema = (today: LocalDate, codes: readonly string[]) =>
  z.object({
    stamp: z
      .string({ error: "Tải lại trang rồi gửi lại." })
      .regex(/^[a-f\d-]{36}$/, "Tải lại trang rồi gửi lại."),
    answerBy: date("Nhập ngày đơn vị phải báo cáo.").refine(
      (day) => day >= today && day <= addDays(today, 90),
      "Chọn một ngày từ hôm nay đến 90 ngày tới.",
    ),
    documentNo: maybeText(60),
    note: maybeText(),
    items: someOf(codes, "Chọn phản ánh trong danh sách.").refine(
      (chosen) => chosen.length > 0,
      "Đánh dấu ít nhất một phản ánh cần đôn đốc.",
    ),
  });
