/** Ways to answer; the tracking page always shows everything besides. */
export const ANSWER_WAYS = {
  EMAIL: {
    vi: "Thư điện tử",
    en: "E-mail",
    hint: {
      vi: "Nhanh nhất: mỗi bước xử lý đều được báo.",
      en: "The quickest: you are told of every step. Messages are in Vietnamese.",
    },
  },
  PHONE: {
    vi: "Gọi điện thoại",
    en: "Telephone",
    hint: {
      vi: "Cán bộ sẽ gọi cho bạn khi có kết quả.",
      en: "An officer calls you when there is a result.",
    },
  },
  POST: {
    vi: "Thư giấy",
    en: "Letter",
    hint: { vi: "Gửi đến địa chỉ bạn ghi ở trên.", en: "It goes to the address you gave above." },
  },
} as const;
export type AnswerWay = keyof typeof ANSWER_WAYS;
