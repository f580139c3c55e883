import { inBoth, type Language } from "~/shared/language";
import type { RejectionReason } from "../workflow/events";

/** What the province set for the doors that other laws open. */
export type Doors = { complaintInfo: string; denunciationInfo: string };

type Sentences = Record<Exclude<RejectionReason, "R6" | "R7">, string>;

/** Whether the sentence is what the province set, in Vietnamese, and none of the portal's own. */
export const ofProvince = (reason: RejectionReason): reason is "R6" | "R7" =>
  reason === "R6" || reason === "R7";

/**
 * What somebody can do whose item was not accepted (guidance duty, Decree 20/2008 art. 9.1.a and 11.1). One sentence or
 * two, for the sender.
 */
export function rightDoor(reason: RejectionReason, doors: Doors, language: Language = "vi"): string {
  if (ofProvince(reason)) return reason === "R6" ? doors.complaintInfo : doors.denunciationInfo;
  return RIGHT_DOOR[language][reason];
}

/** A door in one line of a mail; one that nobody has confirmed says so. A path of this site is left to the page itself. */
export function doorInWords(door: {
  name: string;
  address: string | null;
  phone: string | null;
  link: string | null;
  hours: string | null;
  confirmed: boolean;
}): string {
  const parts = [
    door.name,
    door.address,
    door.phone && `điện thoại ${door.phone}`,
    door.hours,
    door.link?.startsWith("https://") ? door.link : null,
  ].filter(Boolean);
  return `${parts.join(", ")}${door.confirmed ? "" : " (cần xác nhận)"}`;
}

/** The portal's own sentences; for complaints and denunciations the province has set its own. */
export const RIGHT_DOOR = inBoth({
  vi: {
    R1: "Hãy gửi lại bằng tiếng Việt. Bạn có thể nhờ người khác viết giúp, hoặc đến Bộ phận Một cửa gần nhất để được hướng dẫn.",
    R2: "Hãy gửi lại và nêu rõ việc gì đã xảy ra, ở cơ quan nào, khi nào, liên quan quy định hay thủ tục nào nếu bạn biết.",
    R3: "Hãy gửi lại kèm họ tên, địa chỉ và số điện thoại hoặc thư điện tử. Những thông tin này không được công khai.",
    R4: "Hãy gửi qua Cổng này, hoặc đến số điện thoại, địa chỉ đã công bố ở trang Liên hệ.",
    R5: "Nếu bạn cần hỏi về thủ tục, hãy liên hệ Bộ phận Một cửa hoặc Trung tâm Phục vụ hành chính công để được giải đáp.",
    R8: "Hãy báo ngay cho cơ quan Công an nơi gần nhất; trường hợp khẩn cấp, gọi 113.",
    R9: "Xin không gửi lại nội dung này qua Cổng hay thư điện tử. Hãy liên hệ trực tiếp cơ quan có thẩm quyền để được hướng dẫn.",
    R10: "Bạn không phải gửi lại. Hãy theo dõi phản ánh, kiến nghị đã gửi trước bằng mã của lần gửi đó.",
    R11: "Hãy gửi qua hệ thống tiếp nhận phản ánh, kiến nghị về văn bản quy phạm pháp luật của Trung ương.",
    R12: "Hãy liên hệ tòa án hoặc trung tâm trọng tài đang giải quyết vụ việc.",
    R13: "Nếu có tình tiết hoặc tài liệu mới, hãy gửi lại và nêu rõ điểm mới đó.",
  } satisfies Sentences,
  en: {
    R1: "Send it again in Vietnamese. You can ask somebody to write it for you, or get help at the nearest one-stop desk.",
    R2: "Send it again and say clearly what happened, at which agency and when, and which rule or procedure it is about if you know.",
    R3: "Send it again with your full name, address and a telephone number or e-mail address. None of these is published.",
    R4: "Send it through this portal, or to one of the numbers and addresses on the Contact page.",
    R5: "If you have a question about a procedure, ask a one-stop desk or the public administration service centre.",
    R8: "Report it to the nearest police at once; in an emergency, call 113.",
    R9: "Please do not send this again through the portal or by e-mail. Speak to the competent agency directly to learn what to do.",
    R10: "You need not send it again. Follow what you sent before with the code of that sending.",
    R11: "Send it through the central system for feedback about legal documents.",
    R12: "Turn to the court or arbitration centre that is dealing with the case.",
    R13: "If there are new facts or documents, send it again and say what is new.",
  },
});
