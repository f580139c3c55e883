import type { MessageKind, PayloadOf } from "./registry";

const code = "PAKN-26-7K4M-92";

/** Invented data for looking at messages and for tests; one sample or more of every kind. */
export const SAMPLES: { [K in MessageKind]: readonly PayloadOf<K>[] } = {
  N1: [
    {
      code,
      secret: "h7kq-mw4t-x2nd-8rpy",
      receivedOn: "05/02/2026",
      unit: "Văn phòng UBND tỉnh",
      dueOn: "25/02/2026",
      dueExplained: "20 ngày kể từ ngày 05/02/2026, không tính ngày nhận. Căn cứ: Thông tư 02/2017/TT-VPCP.",
      proof: `https://pakn.example/xac-thuc/${"0123456789abcdef".repeat(4)}`,
    },
  ],
  N2: [
    {
      code,
      unit: "Sở Nông nghiệp và Môi trường",
      question: "Thửa đất nằm ở thôn nào?\nÔng/bà nộp hồ sơ ngày nào, có giấy hẹn không?",
      answerBy: "12/02/2026",
    },
  ],
  "co-signed": [
    { code: "CK-26-7K4M-92", publicTitle: "Đường vào thôn 3 ngập sau mưa", slug: "duong-vao-thon-3-7k4m" },
    {
      ...{
        code: "CK-26-7K4M-92",
        publicTitle: "Đường vào thôn 3 ngập sau mưa",
        slug: "duong-vao-thon-3-7k4m",
      },
      promise: {
        ...{ what: "PROMISE_KEPT", text: "Nạo vét cống thôn 3", day: "20/03/2026" },
        note: "Đã nạo vét 120 m cống.",
      },
    },
    ...(["REVIEWED", "ANSWERED"] as const).map((again) => ({
      ...{ code: "CK-26-7K4M-92", publicTitle: "Đường vào thôn 3 ngập sau mưa", again },
      slug: "duong-vao-thon-3-7k4m",
    })),
  ],
  contest: [
    {
      what: "LIFTED",
      code,
      unit: "Sở Xây dựng",
      note: "Nội dung nói về cách tiếp nhận hồ sơ, không phải khiếu nại quyết định.",
      dueOn: "25/02/2026",
    },
    { what: "CONFIRMED", code, unit: "Văn phòng UBND tỉnh", note: null },
  ],
  "promise-due": [
    {
      promiseId: 1,
      code,
      text: "Bỏ yêu cầu nộp bản sao giấy xác nhận và niêm yết lại bộ thủ tục",
      dueOn: "25/02/2026",
      stage: "DUE",
    },
  ],
  N3: [
    {
      code,
      unit: "Văn phòng UBND tỉnh",
      reason: "Nội dung là khiếu nại, phải gửi theo thủ tục của Luật Khiếu nại.",
      note: "Ông/bà đề nghị hủy Quyết định số 15/QĐ-UBND về thu hồi đất của gia đình mình.",
      rightDoor: "Gửi đơn đến người hoặc cơ quan đã ra quyết định, có hành vi mà bạn khiếu nại.",
      doors: ["Ban Tiếp công dân tỉnh, số 03 đường Quang Trung, điện thoại 0200 000 003"],
    },
  ],
  N4: [
    { where: "INSIDE", code, to: "UBND phường Thượng Đức", dueOn: "25/02/2026" },
    { where: "OUTSIDE", code, to: "Bộ Xây dựng", note: "Quy định này do Bộ Xây dựng ban hành." },
    { where: "OUTSIDE", code, to: "Bộ Xây dựng", note: null, named: true, from: "Sở Xây dựng" },
    { where: "OUTSIDE", code, to: "Bộ Xây dựng", note: null, named: false, from: "Sở Xây dựng", slip: true },
  ],
  N5: [
    ...(["REPEAT_HELD", "REPEAT_WAITS"] as const).map((part) => ({
      ...{
        code,
        unit: "Sở Xây dựng",
        title: "Cấp phép xây dựng yêu cầu thêm giấy tờ",
        dueOn: "25/02/2026",
        part,
      },
    })),
    {
      code,
      unit: "Sở Xây dựng",
      title: "Cấp phép xây dựng yêu cầu thêm giấy tờ ngoài quy định",
      dueOn: "25/02/2026",
      part: "LEAD",
    },
    { code, unit: "Sở Tư pháp", title: null, dueOn: "25/02/2026", part: "COORDINATING" },
    {
      code,
      unit: "Sở Xây dựng",
      title: "Cấp phép xây dựng yêu cầu thêm giấy tờ",
      dueOn: "25/02/2026",
      part: "OPINION_GIVEN",
    },
    {
      code,
      unit: "Sở Xây dựng",
      title: "Cấp phép xây dựng yêu cầu thêm giấy tờ",
      dueOn: "25/02/2026",
      part: "REOPENING_ASKED",
    },
  ],
  N6: [
    { what: "LEAD_REOPENED", code, unit: "Sở Xây dựng" },
    { what: "LEAD_ANSWERED", code, unit: "Sở Xây dựng" },
    {
      what: "PROMISE_KEPT",
      code,
      unit: "Sở Xây dựng",
      promise: "Niêm yết lại thành phần hồ sơ tại quầy",
      note: "Đã niêm yết tại Bộ phận Một cửa, tầng 1.",
      on: "20/03/2026",
    },
    {
      what: "PROMISE_MOVED",
      code,
      unit: "Sở Xây dựng",
      promise: "Niêm yết lại thành phần hồ sơ tại quầy",
      note: "Chờ quyết định công bố mới.",
      dueBefore: "20/03/2026",
      dueOn: "20/04/2026",
    },
    {
      what: "EXTENDED",
      code,
      unit: "Sở Xây dựng",
      reason: "Cần xác minh thực tế",
      note: "Đoàn kiểm tra sẽ đến hiện trường ngày 20/02/2026.",
      dueBefore: "25/02/2026",
      dueOn: "10/03/2026",
    },
    {
      what: "CORRECTED",
      code,
      unit: "Sở Xây dựng",
      note: "Nhập nhầm năm khi gia hạn.",
      dueBefore: "10/03/2027",
      dueOn: "10/03/2026",
    },
    {
      what: "RECOUNTED",
      code,
      unit: "Sở Xây dựng",
      note: "Thêm ngày nghỉ 24/02/2026: Nghỉ bù.",
      dueBefore: "24/02/2026",
      dueOn: "25/02/2026",
    },
    {
      what: "PROGRESS",
      code,
      unit: "Sở Xây dựng",
      note: "Đã lấy ý kiến của UBND phường; đang chờ ý kiến của Bộ.",
      dueOn: "25/02/2026",
    },
    { what: "REOPENED", code, unit: "Sở Xây dựng", dueOn: "30/03/2026" },
    {
      what: "OUTSIDE_ANSWER",
      code,
      unit: "Sở Xây dựng",
      from: "Bộ Xây dựng",
      note: "Đã tiếp thu vào dự thảo.",
    },
    { what: "NOT_REOPENED", code, unit: "Sở Xây dựng", note: "Hồ sơ không có tình tiết mới." },
    {
      what: "OVERDUE",
      code,
      unit: "Sở Xây dựng",
      state: "Đang xử lý",
      daysLate: 7,
      dueOn: "25/02/2026",
    },
  ],
  digest: [
    {
      day: "23/02/2026",
      groups: [
        {
          title: "Quá hạn, báo thủ trưởng",
          lines: [
            {
              code,
              title: "Cấp phép xây dựng yêu cầu thêm giấy tờ ngoài quy định",
              unit: "Sở Xây dựng",
              due: "quá hạn 1 ngày",
            },
          ],
          more: 2,
        },
      ],
      counts: [{ label: "Mới", count: "04" }],
    },
    { day: "24/02/2026", groups: [], counts: [{ label: "Chờ duyệt", count: "01" }] },
  ],
  urging: [
    {
      letterId: 3,
      from: "Văn phòng UBND tỉnh",
      unit: "Sở Xây dựng",
      issuedOn: "05/03/2026",
      answerBy: "10/03/2026",
      note: "Báo cáo rõ nguyên nhân chậm.",
      items: [{ code, title: null, late: "quá hạn 8 ngày" }],
    },
  ],
  N7: [
    {
      code,
      unit: "Sở Xây dựng",
      answeredOn: "20/02/2026",
      outcome: "Đã chấn chỉnh, khắc phục hành vi",
      reply:
        "Sở Xây dựng đã kiểm tra hồ sơ của ông/bà.\nYêu cầu nộp bản sao có chứng thực là không đúng quy định; bộ phận tiếp nhận đã được chấn chỉnh.\n\nÔng/bà có thể nhận giấy phép từ ngày 23/02/2026.",
    },
  ],
  N8: [
    {
      code,
      publicTitle: "Yêu cầu thêm giấy tờ khi cấp phép xây dựng",
      slug: "yeu-cau-them-giay-to-khi-cap-phep-xay-dung-a1b2",
    },
  ],
  "new-secret": [
    { code, secret: "q3vt-9dxk-wm7h-2rfe" },
    { code, secret: null },
  ],
  "follow-confirm": [
    {
      about: "Đất đai, một từ khóa đã chọn (ghi ở trang xác nhận)",
      language: "vi",
      secret: "q3vt9dxkwm7h2rfeq3vt9dxkwm7h2rfe",
    },
    { about: "Sở Xây dựng", language: "vi", secret: null },
    { about: "Sở Xây dựng", language: "en", secret: "q3vt9dxkwm7h2rfeq3vt9dxkwm7h2rfe" },
  ],
  "follow-alert": [
    {
      about: "Sở Xây dựng",
      language: "vi",
      query: "unit=so-xd",
      ids: [3, 2],
      answers: [
        {
          title: "Yêu cầu thêm giấy tờ khi cấp phép xây dựng",
          unit: "Sở Xây dựng",
          link: "https://pakn.vidu.vn/cong-khai/yeu-cau-them-giay-to-7k4m92",
        },
        { title: "Chậm trả kết quả cấp phép", unit: "Sở Xây dựng" },
        { title: "Cấp phép chậm ở quầy số hai", unit: "Sở Xây dựng", news: "REPLACED" },
      ],
      more: 4,
    },
    {
      about: "Sở Xây dựng",
      language: "en",
      query: "unit=so-xd",
      ids: [],
      earlier: [{ id: 1, is: "REVIEWED" }],
      answers: [{ title: "Chậm trả kết quả cấp phép", unit: "Sở Xây dựng", news: "REVIEWED" }],
      more: 0,
    },
  ],
  "report-due": [
    {
      unit: "Sở Xây dựng",
      unitCode: "so-xd",
      period: "2026-Q1",
      periodTitle: "Quý I/2026",
      dueOn: "18/03/2026",
      stage: "SOON",
    },
    {
      unit: "UBND xã Láng Vang",
      unitCode: "x-lang-vang",
      period: "2026-Q1",
      periodTitle: "Quý I/2026",
      dueOn: "16/03/2026",
      stage: "LATE",
    },
  ],
  "report-returned": [
    {
      unit: "UBND xã Láng Vang",
      unitCode: "x-lang-vang",
      period: "2026-Q1",
      periodTitle: "Quý I/2026",
      reason: "Biểu thiếu hai phản ánh nhận qua đường bưu điện.",
    },
  ],
  mention: [{ code, from: "Lò Thị Hoa" }],
  N9: [{ code, unit: "Sở Xây dựng", token: "mau" }],
  survey: [
    {
      unit: "Sở Xây dựng",
      title: "Lấy ý kiến về cấp giấy phép xây dựng nhà ở riêng lẻ",
      regulation: "Quy định thành phần hồ sơ cấp giấy phép xây dựng nhà ở riêng lẻ",
      regulationNo: "12/2025/QĐ-UBND",
      article: "khoản 2 Điều 5",
      answerBy: "30/03/2026",
      stage: "ASK",
      secret: "q3vt9dxkwm7h2rfe",
    },
    {
      unit: "Sở Xây dựng",
      title: "Lấy ý kiến về cấp giấy phép xây dựng nhà ở riêng lẻ",
      regulation: "Quy định thành phần hồ sơ cấp giấy phép xây dựng nhà ở riêng lẻ",
      answerBy: "30/03/2026",
      stage: "DUE",
      secret: null,
    },
  ],
  "staff-password-reset": [{ at: "08:15 05/02/2026" }],
};
