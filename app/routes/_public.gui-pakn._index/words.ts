import { inBoth } from "~/shared/language";

/** What only English readers have to be told. */
export const IN_VIETNAMESE =
  "These pages are in English, but the law asks that what you write is in Vietnamese. Answers come in Vietnamese too.";

/** The first step of sending. */
export const START = inBoth({
  vi: {
    title: "Gửi phản ánh, kiến nghị",
    description: "Gửi phản ánh, kiến nghị về quy định hành chính, không cần tài khoản.",
    lead: "Khoảng 5 phút, bốn bước ngắn. Không cần tài khoản, không cần số căn cước.",
    about: "Bạn muốn nói về điều gì?",
    begin: "Bắt đầu",
    sent: "Bạn vừa gửi một phản ánh trên thiết bị này",
    sentReceipt: "Xem lại biên nhận",
    sentElse: ", hoặc chọn bên dưới để gửi một việc khác.",
    unfinished: "Bạn đang viết dở một phản ánh",
    unfinishedKept:
      "Bản nháp được giữ 24 giờ kể từ lần lưu cuối, chỉ trên thiết bị này. Máy tắt giữa chừng thì phần đang viết ở bước “Nội dung” vẫn còn, trừ tệp; tên và địa chỉ ở bước “Liên hệ” chỉ được giữ khi đã bấm “Tiếp tục”, vì máy có thể là máy dùng chung. Dùng máy chung thì nên xóa khi không viết nữa.",
    writeOn: "Viết tiếp",
    discard: "Xóa bản nháp",
    staleLink: "Đường dẫn này không đúng hoặc đã cũ",
    staleLinkWords:
      "Bạn vẫn gửi được như thường. Cơ quan liên quan chọn ở bước sau, không biết thì để trống.",
    onNotice: "Bảng niêm yết ghi",
    nowPartOf: "nay thuộc",
    unitChosen: "Cơ quan được chọn sẵn:",
    unitChosenWords: "Bạn xem lại ở bước sau; việc của cơ quan khác thì chọn lại, không biết thì để trống.",
  },
  en: {
    title: "Send feedback or a recommendation",
    description: "Send feedback or a recommendation about administrative rules; no account needed.",
    lead: "About 5 minutes, four short steps. No account and no identity number needed.",
    about: "What do you want to speak about?",
    begin: "Begin",
    sent: "You have just sent something from this device",
    sentReceipt: "See the receipt again",
    sentElse: ", or choose below to send something else.",
    unfinished: "You have begun to write something",
    unfinishedKept:
      "The draft is kept for 24 hours after you last saved it, on this device only. If it is switched off, what you were writing in the second step is still there, except files; name and address in the third step are only kept once you have pressed the button to go on, since others may use this device. If they do, delete the draft when you stop.",
    writeOn: "Write on",
    discard: "Delete the draft",
    staleLink: "This link is wrong or out of date",
    staleLinkWords:
      "You can send all the same. Choose the agency in the next step, or leave it empty if you do not know.",
    onNotice: "The notice names",
    nowPartOf: "which is now part of",
    unitChosen: "Agency filled in:",
    unitChosenWords:
      "You see it again in the next step; choose another one if it is not this one, or leave it empty if you do not know.",
  },
});
