import { inBoth } from "~/shared/language";

/** What stands around the text of the help. */
export const HELP = inBoth({
  vi: {
    title: "Trợ giúp",
    description: "Phản ánh, kiến nghị là gì, gửi thế nào, bao lâu có trả lời, mất mã tra cứu thì làm sao.",
    lead: "Đọc trong hai phút, để gửi đúng nơi và được trả lời.",
    send: "Gửi phản ánh, kiến nghị",
    lookUp: "Tra cứu kết quả",
  },
  en: {
    title: "Help",
    description:
      "What feedback and recommendations (PAKN) are, how to send them, when the answer comes, what to do when you have lost your code.",
    lead: "Two minutes to read, so that it goes to the right place and is answered.",
    send: "Send feedback or a recommendation",
    lookUp: "Track your feedback",
  },
});
