import { figureField } from "~/features/reporting/sections/section-figures";

/** "Số hồ sơ tiếp nhận"; the unit stands behind where the name does not begin with it. */
export function figureLabel(key: string): string {
  const { label = key, unit = "" } = figureField(key) ?? {};
  return label.startsWith(unit) || unit === "lượt"
    ? `Số ${label}`
    : `${unit === "%" ? "" : "Số "}${label} (${unit})`;
}
