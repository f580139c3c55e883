import { localDate } from "~/shared/local-date";
import { type Outline, OutlineDefinitionSchema, type OutlineUse } from "../outline";
import type { DefinitionInput } from "./common";
import { COMMUNE_2020 } from "./commune-2020";
import { PROVINCE_2017 } from "./province-2017";
import { PROVINCE_2020 } from "./province-2020";

type Frame = Omit<Outline, "abstract" | "intro" | "closing" | "sections" | "use" | "code"> & {
  formSet: string;
};

const UNDER_2017: Frame = {
  formSet: "kstt-2017",
  title: "Đề cương báo cáo năm 2017",
  citation: "Thông tư 02/2017/TT-VPCP, Phụ lục XII; Thông tư 01/2018/TT-VPCP, Điều 11 (đề mục: cần xác nhận)",
  confirmed: false,
  validFrom: localDate("2017-12-15"),
  validTo: localDate("2020-12-14"),
};
const UNDER_2020: Frame = {
  formSet: "kstt-2020",
  title: "Đề cương báo cáo năm 2020",
  citation: "Thông tư 01/2020/TT-VPCP (mục I đối chiếu với báo cáo thật; mục III, IV: cần xác nhận)",
  confirmed: false,
  validFrom: localDate("2020-12-15"),
  validTo: localDate("2026-02-14"),
};
const UNDER_2026: Frame = {
  formSet: "kstt-2026",
  title: "Đề cương báo cáo (dự thảo năm 2026)",
  citation:
    "Dự thảo: tạm dùng đề cương của Thông tư 01/2020/TT-VPCP; quy định sau Thông tư 5/2025/TT-VPCP và Nghị định 09/2026/NĐ-CP: cần xác nhận",
  confirmed: false,
  validFrom: localDate("2026-02-15"),
  validTo: null,
};

const outline = (code: string, use: OutlineUse, frame: Frame, definition: DefinitionInput) => ({
  code,
  use,
  ...frame,
  ...OutlineDefinitionSchema.parse(definition),
});

/** The outlines that a new database begins with. Rows are data: a new circular is a new row. */
export const OUTLINES: readonly (Outline & { formSet: string })[] = [
  outline("2017-tinh", "PROVINCE", UNDER_2017, PROVINCE_2017),
  outline("2020-tinh", "PROVINCE", UNDER_2020, PROVINCE_2020),
  outline("2020-xa", "COMMUNE", UNDER_2020, COMMUNE_2020),
  outline("2026-tinh", "PROVINCE", UNDER_2026, PROVINCE_2020),
  outline("2026-xa", "COMMUNE", UNDER_2026, COMMUNE_2020),
];
