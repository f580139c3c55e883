import { z } from "zod";
import { EXTENSION } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import { EXTENSION_REASONS } from "../events";
import { DAY_OFF, date, oneOf, text } from "./answers";
import { type About, type ActionForm, linesOf, note } from "./form-kit";

export const extend: ActionForm<"extend"> = {
  hint: "Chỉ gia hạn được khi chưa quá hạn. Người gửi nhận thư báo hạn mới, lý do và tiến độ dưới đây. Quá thời hạn gốc thì vẫn phải thông báo tiến độ định kỳ.",
  button: "Gia hạn",
  fields: (about) => [
    {
      as: "date",
      name: "dueOn",
      label: "Hạn mới",
      hint: `Hạn hiện tại là ${formatDate(about.dueOn)}. ${latestInWords(about)} Viết ngày/tháng/năm. ${DAY_OFF}${movedInWords(about)}`,
      required: true,
    },
    {
      as: "radios",
      name: "reason",
      label: "Lý do",
      required: true,
      options: linesOf(EXTENSION, EXTENSION_REASONS),
    },
    note("Tiến độ, gửi người phản ánh"),
  ],
  schema: (about) =>
    z
      .object({
        dueOn: newDueDate(about, "Nhập hạn mới.").refine(
          (day) => day > about.dueOn,
          `Hạn mới phải sau hạn hiện tại ${formatDate(about.dueOn)}.`,
        ),
        reason: oneOf(EXTENSION_REASONS, "Chọn lý do gia hạn."),
        note: text("Viết đã làm đến đâu, còn gì phải làm."),
      })
      .transform((answers) => ({ type: "extended" as const, ...answers })),
};

const WAYS = ["TAKE_BACK", "OTHER_DATE"] as const;

export const correctExtension: ActionForm<"correctExtension"> = {
  hint: "Dùng khi gia hạn nhầm hoặc nhập sai ngày. Lần gia hạn cũ vẫn nằm trong lịch sử; người gửi nhận thư báo hạn đúng và lý do.",
  button: "Lưu đính chính",
  fields: (about) => [
    {
      as: "radios",
      name: "way",
      label: "Đính chính thế nào",
      required: true,
      ...withHint(correctedInWords(about)),
      options: [
        {
          value: "TAKE_BACK",
          label: about.extendedFrom
            ? `Rút lại gia hạn, hạn trở về ${formatDate(about.extendedFrom)}`
            : "Rút lại gia hạn",
          ...(about.extendedFrom &&
            about.extendedFrom < about.today && {
              hint: "Ngày này đã qua nên phản ánh sẽ quá hạn ngay.",
            }),
        },
        { value: "OTHER_DATE", label: "Sửa thành ngày khác" },
      ],
    },
    {
      as: "date",
      name: "dueOn",
      label: "Hạn đúng",
      hint: `Chỉ nhập khi sửa thành ngày khác. Hạn đang ghi là ${formatDate(about.dueOn)}. ${latestInWords(about)} ${DAY_OFF}`,
    },
    { ...note("Vì sao đính chính, gửi người phản ánh"), name: "reason" },
  ],
  schema: (about) =>
    z
      .object({
        way: oneOf(WAYS, "Chọn rút lại gia hạn hoặc sửa thành ngày khác."),
        dueOn: newDueDate(about, "").optional(),
        reason: text("Viết vì sao đính chính, ví dụ: nhập nhầm năm."),
      })
      .transform(({ way, dueOn, reason }, context) => {
        const takenBack = way === "TAKE_BACK";
        const held = takenBack ? (about.extendedFrom ?? about.dueOn) : dueOn;
        if (held) return { type: "extension_corrected" as const, dueOn: held, takenBack, reason };
        context.addIssue({ code: "custom", path: ["dueOn"], message: "Nhập hạn đúng." });
        return z.NEVER;
      }),
};

/** " Cùng chuyển theo: PAKN-… (muộn nhất 14/04/2026). Giữ hạn riêng: PAKN-… (01/04/2026)." */
function movedInWords({ under = [] }: About): string {
  const codes = (found: string[]) => found.join("; ");
  const moved = under.flatMap(({ code, latest }) =>
    latest ? [`${code} (muộn nhất ${formatDate(latest)})`] : [],
  );
  const kept = under.flatMap(({ code, dueOn, latest }) => (latest ? [] : [`${code} (${formatDate(dueOn)})`]));
  return [
    moved.length > 0 ? ` Phản ánh gộp chuyển theo, người gửi cũng được báo: ${codes(moved)}.` : "",
    kept.length > 0 ? ` Phản ánh gộp giữ hạn riêng: ${codes(kept)}.` : "",
  ].join("");
}

/** Which items under it a correction reaches, since the same extension moved them. */
function correctedInWords({ under = [] }: About): string {
  const codes = under.filter(({ together }) => together).map(({ code }) => code);
  return codes.length > 0 ? `Đính chính cả phản ánh gộp đã gia hạn cùng: ${codes.join("; ")}.` : "";
}

const withHint = (hint: string) => (hint ? { hint } : {});

/** A date that the rule still allows. */
const newDueDate = (about: About, missing: string) =>
  date(missing).refine(
    (day) => about.extension === null || day <= about.extension.latest,
    about.extension ? `Chọn ngày sớm hơn. ${latestInWords(about)}` : "",
  );

/** "Muộn nhất 14/04/2026, được gia hạn 01 lần (căn cứ; cần xác nhận)." */
function latestInWords({ extension }: Pick<About, "extension">): string {
  if (!extension) return "";
  const { latest, times, citation, confirmed } = extension;
  const often = times === null ? "" : `, được gia hạn ${String(times).padStart(2, "0")} lần`;
  return `Muộn nhất ${formatDate(latest)}${often} (${citation}${confirmed ? "" : "; cần xác nhận"}).`;
}
