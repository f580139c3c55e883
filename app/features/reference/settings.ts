import { z } from "zod";
import { type OfficeHours, readOfficeHours } from "~/shared/office-hours";
import { areEscalationDays, areFallingDays, areOfficeHours, areTelephones } from "./setting-rules";
import { websiteSchema } from "./website";

const text = (max = 300) => z.string().trim().max(max);
const required = (message: string, max = 300) => text(max).min(1, message);

/**
 * What one province sets for itself: names, seal letters, and the reception block that art. 10 and 13 of Decree
 * 20/2008/NĐ-CP require to be published. The defaults are the invented province of the demo.
 */
export const SettingsSchema = z.object({
  provinceName: required("Nhập tên tỉnh").default("tỉnh Thượng Đức"),
  peopleCommittee: required("Nhập tên Ủy ban nhân dân").default("UBND tỉnh Thượng Đức"),
  sealLetters: required("Nhập chữ trên biểu trưng", 4).default("TĐ"),
  portalName: required("Nhập tên cổng").default("Cổng phản ánh, kiến nghị"),
  /** Code of the unit that receives for the whole province. */
  focalUnit: required("Chọn đơn vị đầu mối", 60).default("vp-ubnd"),
  focalUnitName: required("Nhập tên đơn vị đầu mối").default("Văn phòng UBND tỉnh"),
  /** The division inside the focal unit that does the work, for envelopes. */
  focalDivision: text().default("Phòng Kiểm soát thủ tục hành chính"),
  address: required("Nhập địa chỉ tiếp nhận").default(
    "Số 01 đường Quang Trung, phường Thượng Đức, tỉnh Thượng Đức",
  ),
  hotline: required("Nhập số điện thoại chuyên dùng", 40)
    .refine(areTelephones, "Nhập số điện thoại, ví dụ 0235 3852 123; nhiều số thì cách nhau dấu phẩy")
    .default("0200 000 000"),
  email: z.email("Nhập đúng địa chỉ thư điện tử, ví dụ pakn@tinh.gov.vn").default("pakn@thuongduc.example"),
  website: websiteSchema.default("pakn.thuongduc.example"),
  hours: required("Nhập giờ làm việc").default(
    "Thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ",
  ),
  /** When officials are at work on a working day: reminders are written in these hours only. */
  officeHours: text(100)
    .refine(areOfficeHours, "Viết giờ có thật, lần lượt trong ngày, như 07:30-11:30, 13:30-17:00")
    .default("07:30-11:30, 13:30-17:00"),
  /** Days past the due date after which head, provincial focal and leader are told (advice: workflow.md §4). */
  escalation: text(20)
    .refine(areEscalationDays, "Viết ba số ngày tăng dần, ví dụ 1, 3, 7")
    .default("1, 3, 7"),
  /** Days before the last one for answers on which those who have not answered are asked again (art. 9.2.e names none). */
  campaignReminders: text(10).refine(areFallingDays, "Viết hai số ngày giảm dần, ví dụ 5, 1").default("5, 1"),
  /** Days before a promise is due on which its owner is reminded, and every how many days once it is late (advice). */
  promiseReminders: text(10)
    .regex(/^[1-9]\d?\s*,\s*[1-9]\d?$/, "Viết hai số ngày từ 1 đến 99, ví dụ 7, 7")
    .default("7, 7"),
  /** So many items against one article draft a proposal for the yearly review plan (advice, no rule found). */
  reviewThreshold: text(4)
    .regex(/^([2-9]|[1-9]\d{1,2})$/, "Viết một số từ 2")
    .default("3"),
  /** Where a complaint goes (khiếu nại): another law, another door. */
  complaintInfo: text(1000).default(
    "Gửi đơn đến người hoặc cơ quan đã ra quyết định, có hành vi mà bạn khiếu nại; hoặc đến Ban Tiếp công dân tỉnh, số 03 đường Quang Trung, phường Thượng Đức.",
  ),
  /** Where a denunciation goes (tố cáo): confidential, never through this portal. */
  denunciationInfo: text(1000).default(
    "Gửi đơn hoặc trình bày trực tiếp với người đứng đầu cơ quan quản lý người bị tố cáo, hoặc với Ban Tiếp công dân tỉnh. Người tố cáo được giữ bí mật thông tin.",
  ),
  /** Who answers requests about personal data. */
  privacyContact: text(1000).default("Văn phòng UBND tỉnh, bộ phận bảo vệ dữ liệu cá nhân"),
});

/** All settings of the province, every key filled in. */
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({});

/** When officials are at work; a stored text that no longer reads as hours falls back to the default. */
export const officeHoursOf = ({ officeHours }: Pick<Settings, "officeHours">): OfficeHours =>
  readOfficeHours(officeHours) ?? readOfficeHours(DEFAULT_SETTINGS.officeHours) ?? [];

/** "5, 1" as numbers; the schema has checked that there are two. */
export function twoDays(text: string): [number, number] {
  const [first = 0, second = 0] = text.split(",").map((part) => Number(part.trim()));
  return [first, second];
}

/**
 * Lays stored values over the defaults, key by key: an unknown key or a value that no longer fits is passed over,
 * so that one bad row never takes the site down.
 */
export function mergeSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, schema] of Object.entries(SettingsSchema.shape)) {
    if (!Object.hasOwn(stored, key)) continue;
    const value = schema.safeParse(stored[key]);
    if (value.success) merged[key] = value.data;
  }
  return SettingsSchema.parse(merged);
}
