import { inBoth, type Language } from "~/shared/language";
import { waitWords } from "../access/wait-words";

/** Why somebody stands at the look-up form; the key goes through the address. */
export const LOOK_UP_NOTICES = inBoth({
  vi: {
    "het-bien-nhan":
      "Biên nhận chỉ xem lại được trong 2 giờ trên thiết bị đã gửi. Hãy dùng mã và mã bí mật đã lưu để tra cứu.",
    "het-gio": "Đã quá 4 giờ kể từ lần mở trước, hoặc mã bí mật đã được đổi. Hãy nhập lại hai mã.",
    "sai-duong-dan":
      "Đường dẫn này không mở được phản ánh nào: mã bí mật đã được đổi hoặc đường dẫn bị cắt mất một phần. Hãy nhập hai mã.",
  },
  en: {
    "het-bien-nhan":
      "A receipt can be seen again for 2 hours only, on the device it was sent from. Use the code and the secret code that you kept.",
    "het-gio":
      "It was opened more than 4 hours ago, or the secret code has been changed. Enter both codes again.",
    "sai-duong-dan":
      "This link opens nothing: the secret code has been changed, or part of the link is missing. Enter both codes.",
  },
});

/** The sentence for a key of the address; null for an unknown one. */
export const lookUpNotice = (key: string | null, language: Language): string | null =>
  key !== null && Object.hasOwn(LOOK_UP_NOTICES.vi, key)
    ? LOOK_UP_NOTICES[language][key as keyof (typeof LOOK_UP_NOTICES)["vi"]]
    : null;

/** What is said against two codes. `nothingFound`: to an unknown code and to a wrong secret alike. */
export const LOOK_UP_REFUSALS = inBoth({
  vi: {
    nothingFound:
      "Không tìm thấy phản ánh nào với hai mã này. Hãy kiểm tra lại từng ký tự; trong mã không có các chữ B, I, L, O, S, Z.",
    slowDown: (wait: string) => `Từ mạng của bạn đã có nhiều lần nhập sai. Hãy đợi ${wait} rồi thử lại.`,
  },
  en: {
    nothingFound:
      "Nothing was found with these two codes. Check them letter by letter; the letters B, I, L, O, S and Z are never used in them.",
    slowDown: (wait) =>
      `Wrong codes have been entered many times from your network. Wait ${wait}, then try again.`,
  },
});

/** To a network address that guesses: how long to wait. Takes seconds. */
export const slowDown = (waitSeconds: number, language: Language): string =>
  LOOK_UP_REFUSALS[language].slowDown(waitWords(waitSeconds, language));
