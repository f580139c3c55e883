import { localDate } from "../../../app/shared/local-date";

/**
 * Decision 766/QĐ-TTg gives both ratios in words (law.md L46); which items of the register its words mean is this
 * portal's reading. Circular 01/2018/TT-VPCP was issued under a decree that has been replaced (L47).
 */
export const INDEX_DEFINITIONS = [
  {
    code: "766-dung-han",
    position: 1,
    title: "Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn",
    formula: "Số phản ánh, kiến nghị được xử lý đúng hạn / số thuộc thẩm quyền tiếp nhận, xử lý × 100 %",
    reading:
      "Trên: đã trả lời trong kỳ, không sau hạn. Dưới: tất cả việc của kỳ, kể cả việc đang xử lý còn hạn, trừ việc không tiếp nhận, việc chuyển cơ quan ngoài hệ thống và việc người gửi rút.",
    citation: "Quyết định 766/QĐ-TTg ngày 23/06/2022, nhóm chỉ số mức độ hài lòng",
    confirmed: true,
    measure: "RATIO",
    numerator: "on_time",
    denominator: "competent",
    validFrom: localDate("2022-06-23"),
  },
  {
    code: "766-hai-long",
    position: 2,
    title: "Mức độ hài lòng trong xử lý phản ánh, kiến nghị",
    formula:
      "(Tổng số − số không hài lòng hoặc có phản hồi về kết quả xử lý, hoặc quá hạn) / tổng số × 100 %",
    reading:
      "Tổng số: như mẫu số của tỷ lệ đúng hạn. Trừ ra: việc trả lời sau hạn hoặc đang quá hạn, việc bị yêu cầu mở lại sau khi trả lời, mỗi việc một lần; rồi trừ số đánh giá không hài lòng. Đánh giá là ẩn danh nên một việc vừa quá hạn vừa bị đánh giá không hài lòng bị trừ hai lần.",
    citation: "Quyết định 766/QĐ-TTg ngày 23/06/2022, nhóm chỉ số mức độ hài lòng",
    confirmed: true,
    measure: "RATIO",
    numerator: "undisputed",
    denominator: "competent",
    lessDissatisfied: true,
    validFrom: localDate("2022-06-23"),
  },
  {
    code: "01-2018-chi-so-8",
    position: 3,
    title: "Chỉ số 8: xử lý phản ánh, kiến nghị (thang 2 điểm)",
    formula:
      "2 điểm nếu không có phản ánh, kiến nghị, hoặc 100 % đúng hạn và không có việc kéo dài; 1 điểm nếu từ 90 % đúng hạn và không có việc kéo dài; còn lại 0 điểm",
    reading:
      "Tỷ lệ đúng hạn tính trên số đã trả lời trong kỳ. Việc kéo dài: đang xử lý mà đã quá hạn vào cuối kỳ. Ban hành theo Nghị định 61/2018/NĐ-CP, nay đã được thay thế: chỉ để tham khảo.",
    citation: "Thông tư 01/2018/TT-VPCP, Điều 13 (hiệu lực hiện nay: cần xác nhận)",
    confirmed: false,
    measure: "POINTS",
    numerator: "on_time",
    denominator: "answered",
    blocker: "overdue",
    steps: [
      { atLeast: 10_000, points: 2 },
      { atLeast: 9_000, points: 1 },
    ],
    pointsWhenNothing: 2,
    validFrom: localDate("2018-11-23"),
  },
];
