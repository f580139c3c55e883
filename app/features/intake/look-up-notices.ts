/** Why somebody stands at the look-up form; the key goes through the address. */
const LOOK_UP_NOTICES = {
  "het-bien-nhan":
    "Biên nhận chỉ xem lại được trong 2 giờ trên thiết bị đã gửi. Hãy dùng mã và mã bí mật đã lưu để tra cứu.",
  "het-gio": "Đã quá 4 giờ kể từ lần mở trước, hoặc mã bí mật đã được đổi. Hãy nhập lại hai mã.",
  "sai-duong-dan":
    "Đường dẫn này không mở được phản ánh nào: mã bí mật đã được đổi hoặc đường dẫn bị cắt mất một phần. Hãy nhập hai mã.",
} as const;

/** The sentence for a key of the address; null for an unknown one. */
export const lookUpNotice = (key: string | null): string | null =>
  key !== null && Object.hasOwn(LOOK_UP_NOTICES, key)
    ? LOOK_UP_NOTICES[key as keyof typeof LOOK_UP_NOTICES]
    : null;

/** Said to an unknown code and to a wrong secret alike. */
export const NOTHING_FOUND =
  "Không tìm thấy phản ánh nào với hai mã này. Hãy kiểm tra lại từng ký tự; trong mã không có các chữ B, I, L, O, S, Z.";
