import { localDate } from "../../../app/shared/local-date";

/** The circulars a quarterly report on the control of administrative procedures was and is written under. */
export const FORM_SETS = [
  {
    code: "kstt-2017",
    title: "Báo cáo công tác kiểm soát thủ tục hành chính (mẫu năm 2017)",
    citation: "Thông tư 02/2017/TT-VPCP (ngày hiệu lực: cần xác nhận)",
    confirmed: false,
    validFrom: localDate("2017-12-15"),
    validTo: localDate("2020-12-14"),
  },
  {
    code: "kstt-2020",
    title:
      "Báo cáo công tác kiểm soát TTHC, triển khai cơ chế một cửa, một cửa liên thông và thực hiện TTHC trên môi trường điện tử",
    citation: "Thông tư 01/2020/TT-VPCP",
    confirmed: true,
    validFrom: localDate("2020-12-15"),
    validTo: localDate("2026-02-14"),
  },
  {
    code: "kstt-2026",
    title: "Báo cáo công tác kiểm soát TTHC (dự thảo theo quy định năm 2026)",
    citation: "Thông tư 5/2025/TT-VPCP, Nghị định 09/2026/NĐ-CP (mẫu: cần xác nhận)",
    confirmed: false,
    validFrom: localDate("2026-02-15"),
    validTo: null,
  },
];
