import { ROLE } from "~/shared/glossary";
import { kindOfAction, LOG_KINDS, type LogKind, maskedSearch } from "./access-log";
import type { LogRow } from "./access-log.queries.server";

/** A line of the log in words: what was done, to whom or what, and what changed. */
export type LogLine = {
  key: string;
  at: Date;
  staffName: string | null;
  unitName: string | null;
  what: string;
  code: string | null;
  facts: string[];
};

/** Names behind the codes in the log; each answers the code itself where it knows no name. */
export type LogNames = { unit: (code: string) => string; staff: (id: string) => string };

const ACTIONS: Readonly<Record<string, string>> = {
  "staff.create": "Tạo tài khoản",
  "staff.edit": "Sửa tài khoản, vai trò",
  "staff.disable": "Vô hiệu hóa tài khoản",
  "staff.enable": "Mở lại tài khoản",
  "password.reset": "Cấp lại mật khẩu",
  "password.change": "Tự đổi mật khẩu",
  setting: "Sửa thiết lập",
  "unit.edit": "Sửa đơn vị",
  "fields.edit": "Sửa danh mục lĩnh vực",
  "fields.add": "Thêm lĩnh vực",
  "calendar.day": "Sửa lịch làm việc",
  "calendar.year": "Ghi thông báo nghỉ lễ",
  "reply-template.add": "Thêm mẫu trả lời",
  "reply-template.edit": "Sửa mẫu trả lời",
  "right-door.add": "Thêm nơi tiếp nhận đúng",
  "right-door.edit": "Sửa nơi tiếp nhận đúng",
  "outside-body.add": "Thêm cơ quan ngoài tỉnh",
  "outside-body.edit": "Sửa cơ quan ngoài tỉnh",
  "form.edit": "Sửa biểu mẫu",
  "form.copy": "Lập bản biểu mẫu mới",
  "delegation.add": "Ủy quyền ký thay",
  "delegation.end": "Kết thúc ủy quyền ký",
  "work.hand-over": "Bàn giao công việc",
  "notice.posted": "Ghi việc niêm yết",
};

/** Puts a stored line into words. Searches are masked, and nothing that was typed of a sender is told. */
export function logLine(row: LogRow, names: LogNames): LogLine {
  const key = `${row.source}.${row.id}`;
  const who = { at: row.at, staffName: row.staffName, unitName: row.unitName };
  if (row.source === 3)
    return { key, ...who, code: null, what: titleOf(row, names), facts: changes(row, names) };
  const facts = [
    ...(row.action === "SEARCH" && row.query ? [`Theo ${maskedSearch(row.query)}`] : []),
    ...(row.action === "PRINT" && row.query ? [row.query] : []),
    ...(row.items > 1 ? [`${row.items} phản ánh trong danh sách`] : []),
  ];
  const kind = Object.hasOwn(LOG_KINDS, row.action) ? (row.action as LogKind) : null;
  return { key, ...who, code: row.code, what: kind ? LOG_KINDS[kind].vi : row.action, facts };
}

function titleOf({ action, subject }: LogRow, names: LogNames): string {
  const [what = "", ...rest] = (subject ?? "").split(":");
  const which = rest.join(":");
  const title = ACTIONS[action] ?? LOG_KINDS[kindOfAction(action)].vi;
  if (!which) return title;
  return `${title}: ${what === "staff" ? names.staff(which) : what === "unit" ? names.unit(which) : which}`;
}

type Values = Readonly<Record<string, unknown>>;
const asValues = (given: unknown): Values =>
  given !== null && typeof given === "object" && !Array.isArray(given) ? (given as Values) : {};

/** Of what is done to lists and accounts the change is told; of all else only that it was done. */
const TOLD_IN_FULL = /^(staff|unit|fields|calendar|right-door|outside-body|reply-template)\.|^setting$/;

/** What an administrator's act changed: roles by name, everything short as before and after. */
function changes({ action, before, after }: LogRow, names: LogNames): string[] {
  if (!TOLD_IN_FULL.test(action)) return [];
  if (action === "setting") return [`${shown(before)} → ${shown(after)}`];
  const [was, is] = [asValues(before), asValues(after)];
  const roles = rolesOf(is.roles, names);
  // What is new is named in the title already.
  if (before === null) return roles.length > 0 ? [`Vai trò: ${roles.join("; ")}`] : [];
  const earlier = rolesOf(was.roles, names);
  const keys = Object.keys(is).filter((key) => key !== "roles" && key !== "email");
  return [
    ...roles.filter((role) => !earlier.includes(role)).map((role) => `Thêm vai trò: ${role}`),
    ...earlier.filter((role) => !roles.includes(role)).map((role) => `Bỏ vai trò: ${role}`),
    ...keys
      .filter((key) => !same(was[key], is[key]) && isShort(is[key]) && isShort(was[key]))
      .map((key) => `${LABELS[key] ?? key}: ${place(key, was[key], names)} → ${place(key, is[key], names)}`),
  ];
}

const LABELS: Readonly<Record<string, string>> = {
  name: "Tên",
  unit: "Đơn vị",
  successor: "Đơn vị kế thừa",
  validFrom: "Từ ngày",
  validTo: "Đến ngày",
  source: "Căn cứ",
  active: "Áp dụng",
  confirmed: "Đã xác nhận",
  kind: "Loại",
  citation: "Căn cứ",
};

function rolesOf(given: unknown, names: LogNames): string[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((one): string[] => {
    const { role, unit } = asValues(one);
    if (typeof role !== "string" || typeof unit !== "string") return [];
    const label = Object.hasOwn(ROLE, role) ? ROLE[role as keyof typeof ROLE].vi : role;
    return [`${label} – ${names.unit(unit)}`];
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
const isShort = (value: unknown): boolean => value === null || typeof value !== "object";
const place = (key: string, value: unknown, names: LogNames): string =>
  (key === "unit" || key === "successor") && typeof value === "string" ? names.unit(value) : shown(value);

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "(để trống)";
  if (typeof value === "boolean") return value ? "có" : "không";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
