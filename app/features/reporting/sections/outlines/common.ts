import type { z } from "zod";
import type { OutlineDefinitionSchema, SectionSchema, SentenceSchema } from "../outline";

/** Outlines as they are written down; reading them through the schema fills in what is left out. */
export type SectionInput = z.input<typeof SectionSchema>;
export type DefinitionInput = z.input<typeof OutlineDefinitionSchema>;
export type SentenceInput = z.input<typeof SentenceSchema>;

const free = (label: string, required = false, hint?: string) => ({
  key: "text",
  label,
  required,
  ...(hint ? { hint } : {}),
});

/** A section of words alone. */
export const words = (
  key: string,
  number: string,
  title: string,
  depth: number,
  required = true,
): SectionInput => ({ key, number, title, depth, texts: [free("Nội dung", required)] });

/** A heading that only holds others. */
export const heading = (key: string, number: string, title: string, depth: number): SectionInput => ({
  key,
  number,
  title,
  depth,
});

export const addition = free("Bổ sung bằng lời (nếu có)");

export const PAKN_FIGURES = [
  "pakn.received_total",
  "pakn.opening",
  "pakn.new",
  "pakn.received_act",
  "pakn.received_reg",
  "pakn.resolved_total",
  "pakn.pending_total",
  "pakn.published",
  "pakn.excluded",
  "pakn.through_system",
];

/** The figures of PAKN come from the register; only the words around them are typed. */
export const PAKN_SENTENCES: SentenceInput[] = [
  {
    text: "Trong {@period}, tổng số PAKN là {pakn.received_total}[, trong đó kỳ trước chuyển qua {pakn.opening}, tiếp nhận mới trong kỳ {pakn.new}][; gồm {pakn.received_act} PAKN về hành vi hành chính và {pakn.received_reg} PAKN về quy định hành chính].",
    zero: {
      of: ["pakn.received_total"],
      text: "Trong {@period}, đơn vị không phát sinh phản ánh, kiến nghị về quy định hành chính.",
    },
  },
  {
    text: "Đã xử lý {pakn.resolved_total} PAKN[ (trong đó {pakn.through_system} PAKN được xử lý qua Hệ thống phản ánh, kiến nghị)][; đang xử lý {pakn.pending_total} PAKN].",
    zero: { of: ["pakn.received_total"], text: "" },
  },
  {
    text: "Đã công khai kết quả xử lý {pakn.published} PAKN trên trang thông tin điện tử.",
    zero: { of: ["pakn.published"], text: "" },
  },
  {
    text: "Ngoài số trên, {pakn.excluded} PAKN đến trong kỳ không tính vào biểu, theo lý do: {list:pakn.excluded}.",
    zero: {
      of: ["pakn.excluded"],
      text: "Không phát sinh PAKN bị từ chối tiếp nhận hoặc chuyển cơ quan ngoài hệ thống ngay trong kỳ.",
    },
  },
];

export const PAKN_TEXTS: SectionInput["texts"] = [
  { key: "posting", label: "Niêm yết địa chỉ tiếp nhận, các kênh tiếp nhận", place: "before" },
  { key: "fields", label: "Lĩnh vực có nhiều PAKN", lead: "Lĩnh vực có nhiều PAKN:", place: "after" },
  { key: "text", label: "Nhận xét, kế hoạch", place: "after" },
];

export const FILES_SENTENCES: SentenceInput[] = [
  {
    text: "- Tổng số hồ sơ TTHC đã tiếp nhận trong kỳ báo cáo: {files.received} hồ sơ[ (theo số liệu của {units.departments}/{units.departments_all} sở, ban, ngành; {units.districts}/{units.districts_all} huyện, thị xã, thành phố)][ ({@coverage})][, trong đó cấp tỉnh {files.received_province} hồ sơ, cấp huyện {files.received_district} hồ sơ, cấp xã {files.received_commune} hồ sơ].",
    zero: { of: ["files.received"], text: "Trong {@period}, đơn vị không phát sinh hồ sơ TTHC." },
  },
  {
    text: "- Số mới tiếp nhận trong kỳ: {files.new} hồ sơ (trực tuyến: {files.new_online} hồ sơ; trực tiếp và qua dịch vụ bưu chính: {files.new_direct} hồ sơ)[; số từ kỳ trước chuyển qua: {files.opening} hồ sơ].",
    zero: { of: ["files.received"], text: "" },
  },
  {
    text: "- Số hồ sơ đã giải quyết: {files.resolved} hồ sơ[; trong đó, giải quyết trước hạn {files.early} hồ sơ, đúng hạn {files.on_time} hồ sơ][; giải quyết trước và đúng hạn {files.in_time} hồ sơ, đạt {share:files.in_time/files.resolved}][; quá hạn {files.late} hồ sơ].",
    zero: { of: ["files.received"], text: "" },
  },
  {
    text: "- Số hồ sơ đang giải quyết: {files.pending} hồ sơ[; trong đó, trong hạn {files.pending_in_time} hồ sơ][; quá hạn {files.pending_late} hồ sơ].",
    zero: { of: ["files.received"], text: "" },
  },
  {
    text: "- Số hồ sơ theo cơ chế một cửa: {onestop.total} hồ sơ[; trong đó, giải quyết trước và đúng hạn {onestop.in_time} hồ sơ, quá hạn {onestop.late} hồ sơ, đang giải quyết {onestop.pending} hồ sơ].",
  },
];

export const FILES_FIGURES = [
  "files.received",
  "files.opening",
  "files.new",
  "files.new_online",
  "files.new_direct",
  "files.received_province",
  "files.received_district",
  "files.received_commune",
  "files.resolved",
  "files.early",
  "files.on_time",
  "files.in_time",
  "files.late",
  "files.pending",
  "files.pending_in_time",
  "files.pending_late",
  "onestop.total",
  "onestop.in_time",
  "onestop.late",
  "onestop.pending",
];

type Sums = NonNullable<SectionInput["sums"]>;

const ofLevel = (name: string, levels: NonNullable<Sums[number]["levels"]>): Sums => [
  { key: `files.received_${name}`, of: "files.received", levels },
];

/** A province's files are those of its departments, offices, agencies, districts and communes. */
export const FILES_SUMS: Sums = [
  ...[
    "received",
    "opening",
    "new",
    "new_online",
    "new_direct",
    "resolved",
    "early",
    "on_time",
    "in_time",
    "late",
    "pending",
    "pending_in_time",
    "pending_late",
  ].map((key) => ({ key: `files.${key}` })),
  ...ofLevel("province", ["OFFICE", "DEPARTMENT", "VERTICAL_AGENCY"]),
  ...ofLevel("district", ["DISTRICT"]),
  ...ofLevel("commune", ["COMMUNE"]),
  ...["total", "in_time", "late", "pending"].map((key) => ({ key: `onestop.${key}` })),
];

/** Of these each unit knows its own, and the province's is their sum. */
export const sumsOf = (...keys: string[]): Sums => keys.map((key) => ({ key }));

export const SERVICES_SENTENCES: SentenceInput[] = [
  {
    text: "Hệ thống một cửa điện tử triển khai tại {esystem.units} đơn vị[, gồm {esystem.departments} sở, ban, ngành và {esystem.districts} huyện, thị xã, thành phố].",
  },
  // Where districts exist no more, or have none, the departments are still said.
  {
    text: "Có {esystem.departments} sở, ban, ngành dùng Hệ thống một cửa điện tử.",
    unless: "esystem.districts",
  },
  {
    text: "Cung cấp {services.total} dịch vụ công trực tuyến[ (mức độ 2: {services.level2}; mức độ 3: {services.level3}; mức độ 4: {services.level4})][ (toàn trình: {services.full}; một phần: {services.partial})].",
  },
  {
    text: "Một cửa điện tử đã tiếp nhận {esystem.received} hồ sơ, đã giải quyết {esystem.resolved} hồ sơ[; nộp trực tiếp {esystem.direct} hồ sơ][; trực tuyến mức độ 3: {esystem.level3} hồ sơ, chiếm {share:esystem.level3/esystem.received}][; trực tuyến mức độ 4: {esystem.level4} hồ sơ, chiếm {share:esystem.level4/esystem.received}].",
  },
];

export const SERVICES_FIGURES = [
  "esystem.units",
  "esystem.departments",
  "esystem.districts",
  "services.total",
  "services.level2",
  "services.level3",
  "services.level4",
  "services.full",
  "services.partial",
  "esystem.received",
  "esystem.resolved",
  "esystem.direct",
  "esystem.level3",
  "esystem.level4",
];

export const BALLOT_SENTENCES: SentenceInput[] = [
  {
    text: "Có {ballots.total} lượt đánh giá mức độ hài lòng[; rất hài lòng {ballots.very_satisfied} lượt, hài lòng {ballots.satisfied} lượt][; rất hài lòng và hài lòng {ballots.content} lượt, chiếm {share:ballots.content/ballots.total}][; bình thường {ballots.normal} lượt, chiếm {share:ballots.normal/ballots.total}][; không hài lòng {ballots.unsatisfied} lượt, chiếm {share:ballots.unsatisfied/ballots.total}].",
    zero: { of: ["ballots.total"], text: "Trong {@period}, không phát sinh lượt đánh giá mức độ hài lòng." },
  },
];

export const BALLOT_FIGURES = [
  "ballots.total",
  "ballots.content",
  "ballots.very_satisfied",
  "ballots.satisfied",
  "ballots.normal",
  "ballots.unsatisfied",
];
