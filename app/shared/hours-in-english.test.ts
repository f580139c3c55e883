import { expect, test } from "vitest";
import { hoursInEnglish } from "./hours-in-english";

test.each([
  [
    "Thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ",
    "Monday to Friday, 7:30 – 11:30 and 13:30 – 17:00",
  ],
  [
    "các ngày làm việc, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ",
    "Working days, 7:30 – 11:30 and 13:30 – 17:00",
  ],
  [
    "Sáng: 7h30-11h30; chiều: 13h-17h (trừ ngày lễ)",
    "Morning: 7:30-11:30; afternoon: 13:00-17:00 (except public holidays)",
  ],
  ["Từ thứ Hai đến sáng thứ Bảy, 07:30 đến 16:30", "From Monday to Saturday morning, 07:30 to 16:30"],
  ["Chủ nhật", "Sunday"],
])("%s", (vietnamese, english) => expect(hoursInEnglish(vietnamese)).toBe(english));

test.each(["Thứ Hai đến thứ Sáu, có người trực", "24/7", "Liên hệ trước", "Thứ Haidến", "sángg 7 giờ", ""])(
  "%s is left as it is, not half translated",
  (vietnamese) => expect(hoursInEnglish(vietnamese) || null).toBeNull(),
);
