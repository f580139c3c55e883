/** The twelve channels of workflow.md §5, each under the legal form of art. 6 of Decree 20/2008 that it belongs to. */
export const CHANNELS = [
  { code: "web", name: "Cổng phản ánh, kiến nghị", legalForm: "DATA_MESSAGE" },
  { code: "phone", name: "Điện thoại", legalForm: "PHONE" },
  { code: "counter_oral", name: "Trình bày tại quầy một cửa", legalForm: "WRITTEN" },
  { code: "paper_direct", name: "Văn bản nộp trực tiếp", legalForm: "WRITTEN" },
  { code: "post", name: "Bưu điện", legalForm: "WRITTEN" },
  { code: "email", name: "Thư điện tử", legalForm: "DATA_MESSAGE" },
  { code: "national_portal", name: "Cổng Dịch vụ công quốc gia", legalForm: "DATA_MESSAGE" },
  { code: "citizen_reception", name: "Tiếp công dân", legalForm: "WRITTEN" },
  { code: "suggestion_box", name: "Hộp thư góp ý", legalForm: "WRITTEN" },
  { code: "survey_form", name: "Phiếu lấy ý kiến", legalForm: "SURVEY" },
  { code: "press", name: "Báo chí", legalForm: "WRITTEN" },
  { code: "inter_agency", name: "Cơ quan khác chuyển đến", legalForm: "WRITTEN" },
] as const;
