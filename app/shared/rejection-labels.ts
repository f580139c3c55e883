/** Why an item is not accepted (art. 7 of Decree 20/2008/NĐ-CP, law.md L7), for officers and in words for the sender. */
export const REJECTION = {
  R1: {
    vi: "Không viết bằng tiếng Việt",
    en: "Not written in Vietnamese",
    citizen: { vi: "Nội dung chưa được viết bằng tiếng Việt.", en: "It is not written in Vietnamese." },
  },
  R2: {
    vi: "Nội dung không rõ sau khi đã hướng dẫn",
    en: "Still unclear after guidance",
    citizen: {
      vi: "Sau khi đã hướng dẫn bổ sung, nội dung vẫn chưa đủ rõ để xem xét.",
      en: "Even after we asked for more, it is not clear enough to be examined.",
    },
  },
  R3: {
    vi: "Thiếu họ tên, địa chỉ hoặc cách liên hệ",
    en: "Name, address or contact missing",
    citizen: {
      vi: "Chưa có đủ họ tên, địa chỉ và cách liên hệ mà pháp luật yêu cầu.",
      en: "The name, address and way of contact that the law asks for are not complete.",
    },
  },
  R4: {
    vi: "Không gửi đến số điện thoại, địa chỉ đã công bố",
    en: "Not sent to a published number or address",
    citizen: {
      vi: "Phản ánh chưa được gửi đến số điện thoại hoặc địa chỉ tiếp nhận đã công bố.",
      en: "It was not sent to one of the numbers or addresses that are published for this.",
    },
  },
  R5: {
    vi: "Không liên quan đến quy định hoặc hành vi hành chính",
    en: "Not about a regulation or conduct",
    citizen: {
      vi: "Nội dung là câu hỏi hoặc ý kiến không liên quan đến quy định hay hành vi hành chính.",
      en: "It is a question or an opinion that is not about an administrative regulation or conduct.",
    },
  },
  R6: {
    vi: "Là khiếu nại",
    en: "It is a complaint",
    citizen: {
      vi: "Nội dung là khiếu nại, phải gửi theo thủ tục của Luật Khiếu nại.",
      en: "It is a complaint, which has to be made under the Law on Complaints.",
    },
  },
  R7: {
    vi: "Là tố cáo",
    en: "It is a denunciation",
    citizen: {
      vi: "Nội dung phải được gửi và bảo vệ theo Luật Tố cáo.",
      en: "It has to be sent, and is protected, under the Law on Denunciations.",
    },
  },
  R8: {
    vi: "Là tin báo tội phạm",
    en: "It reports a crime",
    citizen: {
      vi: "Nội dung là tin báo về tội phạm, do cơ quan Công an tiếp nhận.",
      en: "It reports a crime, which the police take down.",
    },
  },
  R9: {
    vi: "Có bí mật nhà nước",
    en: "It holds state secrets",
    citizen: {
      vi: "Nội dung có thông tin không được gửi qua cổng này.",
      en: "It holds information that must not be sent through this portal.",
    },
  },
  R10: {
    vi: "Trùng với một phản ánh đã có",
    en: "Same as an item that exists",
    citizen: {
      vi: "Nội dung trùng với một phản ánh của bạn đang được xử lý.",
      en: "It is the same as an item of yours that is being handled.",
    },
  },
  R11: {
    vi: "Về dự thảo hoặc văn bản quy phạm pháp luật",
    en: "About a draft or a legal document",
    citizen: {
      vi: "Nội dung về văn bản quy phạm pháp luật có hệ thống tiếp nhận riêng của Trung ương.",
      en: "It is about a legal document, for which the central government has a system of its own.",
    },
  },
  R12: {
    vi: "Vụ việc thuộc tòa án, trọng tài",
    en: "A matter for court or arbitration",
    citizen: {
      vi: "Vụ việc thuộc thẩm quyền của tòa án hoặc trọng tài.",
      en: "It is for a court or an arbitrator to decide.",
    },
  },
  R13: {
    vi: "Đã trả lời, không có tình tiết mới",
    en: "Answered, nothing new",
    citizen: {
      vi: "Vấn đề đã được trả lời và chưa có tình tiết mới.",
      en: "It has been answered, and there is nothing new in it.",
    },
  },
} as const;
