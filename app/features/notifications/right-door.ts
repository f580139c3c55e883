import type { RejectionReason } from "../workflow/events";

/** What the province set for the doors that other laws open. */
export type Doors = { complaintInfo: string; denunciationInfo: string };

/**
 * What somebody can do whose item was not accepted (guidance duty, Decree 20/2008 art. 9.1.a and 11.1). One sentence or
 * two, for the sender.
 */
export function rightDoor(reason: RejectionReason, doors: Doors): string {
  const door = RIGHT_DOOR[reason];
  return typeof door === "string" ? door : door(doors);
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

const RIGHT_DOOR: Record<RejectionReason, string | ((doors: Doors) => string)> = {
  R1: "Hãy gửi lại bằng tiếng Việt. Bạn có thể nhờ người khác viết giúp, hoặc đến Bộ phận Một cửa gần nhất để được hướng dẫn.",
  R2: "Hãy gửi lại và nêu rõ việc gì đã xảy ra, ở cơ quan nào, khi nào, liên quan quy định hay thủ tục nào nếu bạn biết.",
  R3: "Hãy gửi lại kèm họ tên, địa chỉ và số điện thoại hoặc thư điện tử. Những thông tin này không được công khai.",
  R4: "Hãy gửi qua Cổng này, hoặc đến số điện thoại, địa chỉ đã công bố ở trang Liên hệ.",
  R5: "Nếu bạn cần hỏi về thủ tục, hãy liên hệ Bộ phận Một cửa hoặc Trung tâm Phục vụ hành chính công để được giải đáp.",
  R6: (doors) => doors.complaintInfo,
  R7: (doors) => doors.denunciationInfo,
  R8: "Hãy báo ngay cho cơ quan Công an nơi gần nhất; trường hợp khẩn cấp, gọi 113.",
  R9: "Xin không gửi lại nội dung này qua Cổng hay thư điện tử. Hãy liên hệ trực tiếp cơ quan có thẩm quyền để được hướng dẫn.",
  R10: "Bạn không phải gửi lại. Hãy theo dõi phản ánh, kiến nghị đã gửi trước bằng mã của lần gửi đó.",
  R11: "Hãy gửi qua hệ thống tiếp nhận phản ánh, kiến nghị về văn bản quy phạm pháp luật của Trung ương.",
  R12: "Hãy liên hệ tòa án hoặc trung tâm trọng tài đang giải quyết vụ việc.",
  R13: "Nếu có tình tiết hoặc tài liệu mới, hãy gửi lại và nêu rõ điểm mới đó.",
};
