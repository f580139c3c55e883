import type { Role } from "../../../app/features/access/permissions";
import { FOCAL_OFFICE, PROVINCE } from "./units";

/** An account of the demo; all share one password, which is printed at start and useless anywhere else. */
export type DemoPerson = { email: string; name: string; unit: string; roles: readonly Role[] };

export const DEMO_PASSWORD = "thuong-duc-2026";
const at = (name: string) => `${name}@thuongduc.example`;

/** One account per role: the tour of the README signs in with these. */
export const ROLE_ACCOUNTS: readonly DemoPerson[] = [
  { email: at("quay"), name: "Hoàng Thị Mai", unit: "tt-pvhcc", roles: ["COUNTER"] },
  { email: at("dau-moi"), name: "Lò Văn Minh", unit: "so-nnmt", roles: ["FOCAL_OFFICER"] },
  { email: at("xu-ly"), name: "Nguyễn Thu Hoa", unit: "so-nnmt", roles: ["HANDLER"] },
  { email: at("thu-truong"), name: "Trần Quốc Tuấn", unit: "so-nnmt", roles: ["AGENCY_HEAD"] },
  { email: at("dau-moi-tinh"), name: "Phạm Ngọc Lan", unit: FOCAL_OFFICE, roles: ["PROVINCIAL_FOCAL"] },
  { email: at("lanh-dao"), name: "Vi Thị Hạnh", unit: PROVINCE, roles: ["LEADER"] },
  { email: at("bao-cao"), name: "Đặng Minh Châu", unit: PROVINCE, roles: ["REPORT_OFFICER"] },
  { email: at("quan-tri"), name: "Bùi Đức Anh", unit: FOCAL_OFFICE, roles: ["ADMINISTRATOR"] },
  { email: at("kiem-tra"), name: "Đinh Thị Nga", unit: PROVINCE, roles: ["AUDITOR"] },
];

/** Besides the leader of the tour: who looks again at what that leader decided (decision 0050). */
export const SECOND_LEADER: DemoPerson = {
  ...{ email: at("lanh-dao-2"), name: "Hà Quang Bình", unit: PROVINCE, roles: ["LEADER"] },
};

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vi", "Lò", "Đinh", "Bùi", "Hà", "Quàng", "Ma"];
const MIDDLE = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Hồng", "Quang"];
const GIVEN = [
  "An",
  "Bình",
  "Cường",
  "Dung",
  "Giang",
  "Hải",
  "Khánh",
  "Liên",
  "Nam",
  "Oanh",
  "Phúc",
  "Quyên",
];

const nth = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** An invented name; each number below 1152 gives another. */
export const inventedName = (i: number): string =>
  `${nth(FAMILY, i)} ${nth(MIDDLE, Math.floor(i / 12) + i)} ${nth(GIVEN, Math.floor(i / 96) + i * 5)}`;

/**
 * The people of a unit that handles items: one officer who is focal point and handler, one head. The units of the role
 * accounts have theirs.
 */
export function peopleOf(unit: string, index: number): DemoPerson[] {
  return [
    {
      email: at(`can-bo.${unit}`),
      name: inventedName(index * 2 + 3),
      unit,
      roles: ["FOCAL_OFFICER", "HANDLER"],
    },
    { email: at(`lanh-dao.${unit}`), name: inventedName(index * 2 + 4), unit, roles: ["AGENCY_HEAD"] },
  ];
}
