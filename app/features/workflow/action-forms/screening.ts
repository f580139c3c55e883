import { z } from "zod";
import { REJECTION } from "~/shared/glossary";
import { formatDate } from "~/shared/vi-format";
import { ANSWER_TO, REJECTION_REASONS, type RejectionReason } from "../events";
import { REFUSALS } from "../refusals";
import { codesOf, date, maybeOneOf, maybeText, NOTE_LIMIT, oneOf, text } from "./answers";
import {
  classField,
  classSchema,
  contentField,
  contentSchema,
  countedAs,
  countedSchema,
  fieldField,
  fieldSchema,
  kindFields,
  kindSchema,
  needsCountedKind,
  needsFittingClass,
} from "./classification";
import type { About, ActionForm } from "./form-kit";
import { knownOfficials, officialsAnswers, officialsFields, officialsFrom } from "./officials";
import { slipNoField } from "./routing-fields";

export const register: ActionForm<"register"> = {
  hint: "Phản ánh nhận số tiếp theo trong sổ của đơn vị. Số đã cấp không thay đổi và không bỏ trống.",
  button: "Vào sổ",
  fields: () => [],
  schema: () => z.object({}).transform(() => ({ type: "registered" as const })),
};

/** What the sender chose is where classifying begins, while it is still a field to choose. */
const chosenBySender = ({ fields, senderField }: About): string | null =>
  fields.find(({ value }) => value === senderField)?.value ?? null;

export const assess: ActionForm<"assess"> = {
  hint: "Xác định nhóm, lĩnh vực và loại để giao đúng nơi và tính đúng trong báo cáo.",
  button: "Lưu phân loại",
  fields: (about) => [
    classField,
    contentField,
    ...kindFields,
    fieldField(about),
    ...officialsFields(about),
    { as: "text", name: "note", label: "Ghi chú nội bộ", rows: 3, limit: NOTE_LIMIT },
  ],
  known: (about) => ({
    assessmentClass: about.assessmentClass,
    contentTypes: about.contentTypes.map(String),
    field: about.field ?? chosenBySender(about),
    ...knownOfficials(about),
    kind: about.assessmentClass && about.kind,
    countedKind: about.assessmentClass && about.kind === "BOTH" ? about.countedKind : null,
  }),
  schema: (about) =>
    z
      .object({
        assessmentClass: classSchema,
        contentTypes: contentSchema,
        kind: kindSchema,
        countedKind: countedSchema,
        field: fieldSchema(about),
        ...officialsAnswers(about),
        note: maybeText(),
      })
      .superRefine(needsCountedKind)
      .superRefine(needsFittingClass)
      .transform(({ officials, officialNames, ...answers }) => ({
        type: "assessed" as const,
        ...answers,
        officials: officialsFrom(about, { officials, officialNames }),
        contentTypes: answers.contentTypes.map(Number),
        countedKind: countedAs(answers),
        ...about.dueOnOfClass[answers.assessmentClass],
      })),
};

export const proposeRejection: ActionForm<"proposeRejection"> = {
  hint: "Thủ trưởng đơn vị quyết định. Khi được duyệt, người gửi nhận lý do cùng hướng dẫn gửi đúng nơi.",
  button: "Trình đề nghị",
  fields: ({ rejectionReasons }) => [
    {
      as: "radios",
      name: "reason",
      label: "Lý do",
      hint: rejectionReasons.length === 1 ? REFUSALS.ONLY_DENUNCIATION_NOW.message : "",
      required: true,
      options: rejectionReasons.map((value) => ({
        value,
        label: `${value}. ${REJECTION[value].vi}`,
        hint:
          value === "R7"
            ? "Từ lúc lưu, chỉ đầu mối cấp tỉnh và lãnh đạo xem được phản ánh này."
            : REJECTION[value].citizen.vi,
      })),
    },
    {
      as: "line",
      name: "firstItem",
      label: "Mã của phản ánh đã có",
      hint: "Cần khi chọn R10, và phải là của cùng người gửi; người khác gửi cùng việc thì gộp. Nên ghi khi chọn R13. Người gửi không thấy mã này, chỉ thấy câu trả lời đã công khai.",
    },
    {
      as: "text",
      name: "note",
      label: "Giải thích và hướng dẫn cho người gửi",
      hint: `Nêu cụ thể vì sao và người gửi nên làm gì tiếp. ${KEPT_IN_THE_FILE}`,
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  schema: ({ firstItem }) =>
    z
      .object({
        reason: oneOf(REJECTION_REASONS, "Chọn lý do không tiếp nhận."),
        firstItem: maybeText(100),
        note: text("Viết lời giải thích và hướng dẫn cho người gửi."),
      })
      .superRefine(({ reason, firstItem: typed }, context) => {
        const problem = repeats(reason) && firstItemProblem(reason, typed, firstItem);
        if (problem) context.addIssue({ code: "custom", path: ["firstItem"], message: problem });
      })
      .transform(({ reason, note }) => ({
        ...{ type: "rejection_proposed" as const, reason, note },
        ...(repeats(reason) && typeof firstItem === "object" && { firstItem: firstItem.code }),
      })),
};

const repeats = (reason: RejectionReason): boolean => reason === "R10" || reason === "R13";

/** A repetition names the item that it repeats; one that merely brings nothing new may do so. */
function firstItemProblem(reason: RejectionReason, typed: string | undefined, found: About["firstItem"]) {
  if (typed === undefined) return reason === "R10" ? "Nhập mã của phản ánh đã có." : null;
  if (found === "ITSELF") return "Đây là mã của chính phản ánh này. Nhập mã của phản ánh đã có.";
  return typeof found === "object"
    ? null
    : "Không có phản ánh nào mang mã này trong phạm vi của bạn. Xem lại mã.";
}

export const declineRejection: ActionForm<"declineRejection"> = {
  hint: "Phản ánh tiếp tục được xử lý như bình thường.",
  button: "Không đồng ý, tiếp tục xử lý",
  fields: () => [
    { as: "text", name: "note", label: "Ý kiến cho đầu mối", required: true, rows: 4, limit: NOTE_LIMIT },
  ],
  schema: () =>
    z
      .object({ note: text("Viết ý kiến để đầu mối biết vì sao.") })
      .transform((answers) => ({ type: "rejection_declined" as const, ...answers })),
};

export const reject: ActionForm<"reject"> = {
  hint: "Phản ánh được đóng. Người gửi nhận lý do và hướng dẫn gửi đúng nơi.",
  button: "Duyệt không tiếp nhận",
  danger: true,
  fields: (about) => [
    {
      as: "text",
      name: "note",
      label:
        about.rejection && isWithheld(about.rejection.reason)
          ? "Giải thích, lưu trong hồ sơ"
          : "Giải thích và hướng dẫn cho người gửi",
      hint: rejectionHint(about.rejection?.reason),
      required: true,
      rows: 5,
      limit: NOTE_LIMIT,
    },
  ],
  known: (about) => ({ note: about.rejection?.note ?? null }),
  schema: (about) =>
    z.object({ note: text("Viết lời giải thích và hướng dẫn cho người gửi.") }).transform((answers) => ({
      type: "rejected" as const,
      // Another reason is another proposal; without one, decide() refuses.
      reason: about.rejection?.reason ?? ("R5" as const),
      ...answers,
    })),
};

/** What would repeat a denunciation or a secret in a mail is not sent: the sender reads the standing sentence alone. */
const isWithheld = (reason: RejectionReason): boolean => reason === "R7" || reason === "R9";
const KEPT_IN_THE_FILE =
  "Với R7 (tố cáo) và R9 (bí mật nhà nước), lời này chỉ lưu trong hồ sơ để giữ kín: thư và trang tra cứu chỉ có câu hướng dẫn chung, không có lời này.";

function rejectionHint(reason: RejectionReason | undefined): string {
  if (!reason) return "Chưa có đề nghị nào.";
  const why = `Lý do ${reason}: ${REJECTION[reason].vi}.`;
  return isWithheld(reason) ? `${why} ${KEPT_IN_THE_FILE}` : why;
}

/** Until when a body outside is asked to answer the unit: the sender's own date, or as long again where that is over. */
const askedBy = ({ dueOn, today, dueOnIfReopened }: About) => (dueOn > today ? dueOn : dueOnIfReopened.dueOn);

export const transferOut: ActionForm<"transferOut"> = {
  hint: "Dùng khi thẩm quyền thuộc cơ quan ngoài hệ thống của tỉnh. Phản ánh được đóng ở đây; người gửi được báo nơi nhận và ai sẽ trả lời.",
  button: "Chuyển đi",
  known: () => ({ answerTo: "SENDER" }),
  fields: (about) => [
    {
      as: "select",
      name: "body",
      label: "Cơ quan nhận",
      placeholder: "Chọn trong danh sách, hoặc ghi ở dưới",
      options: about.routing.outsideBodies,
    },
    {
      as: "line",
      name: "to",
      label: "Cơ quan không có trong danh sách",
      hint: "Tên đầy đủ, ví dụ: Cục Đường bộ Việt Nam.",
    },
    {
      as: "radios",
      name: "answerTo",
      label: "Ai trả lời người gửi",
      required: true,
      options: [
        {
          value: "SENDER",
          label: "Cơ quan nhận trả lời thẳng người gửi",
          hint: "Phiếu chuyển có phụ lục riêng, chỉ gửi cơ quan nhận: họ tên, địa chỉ, cách liên lạc của người gửi. Tải phụ lục ở trang phản ánh sau khi chuyển; mỗi lần tải được ghi lại.",
        },
        {
          value: "UNIT",
          label: "Cơ quan nhận trả lời về đơn vị chuyển, đơn vị chuyển báo lại người gửi",
          hint: "Chọn khi người gửi đề nghị giữ kín tên. Cơ quan nhận không biết ai gửi.",
        },
      ],
    },
    {
      as: "date",
      name: "answerBy",
      label: "Đề nghị trả lời về đơn vị trước hết ngày",
      hint: `Chỉ dùng khi cơ quan nhận trả lời về đơn vị; đơn vị được nhắc trước ngày này. Để trống: ${formatDate(askedBy(about))}.`,
    },
    slipNoField,
    {
      as: "text",
      name: "note",
      label: "Căn cứ chuyển",
      hint: `Hạn trả lời hiện tại là ${formatDate(about.dueOn)}.`,
      required: true,
      rows: 4,
      limit: NOTE_LIMIT,
    },
  ],
  schema: (about) =>
    z
      .object({
        body: maybeOneOf(codesOf(about.routing.outsideBodies), "Chọn cơ quan trong danh sách."),
        to: maybeText(300),
        answerTo: oneOf(ANSWER_TO, "Chọn ai trả lời người gửi."),
        answerBy: date("")
          .optional()
          .refine((day) => day === undefined || day > about.today, "Chọn một ngày sau hôm nay."),
        slipNo: maybeText(50),
        note: text("Viết căn cứ: vì sao cơ quan này có thẩm quyền."),
      })
      .superRefine(({ body, to }, context) => {
        if (!body === !to)
          context.addIssue({
            code: "custom",
            path: [body ? "to" : "body"],
            message: body
              ? "Đã chọn cơ quan trong danh sách; bỏ trống ô này, hoặc bỏ chọn ở trên."
              : "Chọn cơ quan nhận, hoặc ghi tên ở ô dưới.",
          });
      })
      .transform(({ body, to, answerBy, ...answers }) => ({
        type: "transferred_out" as const,
        to: body ?? to ?? "",
        ...answers,
        ...(answers.answerTo === "UNIT" && { answerBy: answerBy ?? askedBy(about) }),
      })),
};
