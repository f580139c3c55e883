import { inBoth } from "~/shared/language";

/** Inviting others who meet the same problem. */
export const INVITING = inBoth({
  vi: {
    title: "Mời người cùng gặp việc này",
    lead: "Người khác gặp cùng việc bấm một nút, nhận mã riêng để theo dõi. Họ không thấy mã, tên và nội dung bạn đã gửi.",
    signed: (count: number) => `${count} người đã cùng ký`,
    pass: "Gửi địa chỉ này cho người cùng gặp việc:",
    close: "Đóng lời mời",
    name: "Tên việc, như người khác sẽ đọc",
    nameHint: "Ví dụ: Đường vào thôn 3 ngập sau mỗi trận mưa. Không ghi tên, số nhà của bạn.",
    hidden:
      "Số điện thoại, giấy tờ, địa chỉ hoặc tên người trong tên việc đã được ẩn, vì ai có đường dẫn cũng đọc được. Bạn có thể viết lại tên việc ở dưới.",
    save: "Lưu tên việc",
    make: "Tạo lời mời",
  },
  en: {
    title: "Invite others with the same problem",
    lead: "Others who meet the same problem press a button and get a code of their own to follow it. They do not see your code, your name or what you wrote.",
    signed: (count) => `${count} ${count === 1 ? "person has" : "people have"} co-signed`,
    pass: "Give this address to others with the same problem:",
    close: "Close the invitation",
    name: "Name of the matter as others will read it, in Vietnamese",
    nameHint:
      "Say what and where, for example that the road into a village floods after every rain. Do not write your name or house number.",
    hidden:
      "Telephone numbers, identity numbers, addresses or names of people in it have been hidden, because everyone who has the link can read it. You can write the name anew below.",
    save: "Save the name",
    make: "Make the invitation",
  },
});
