import { expect, test } from "vitest";
import { LETTER, letterOf } from "../documents/letter";
import { writtenOf } from "./letter-section";

const unit = { level: "DEPARTMENT", name: "Sở Y tế", receiver: "UBND tỉnh Thượng Đức" };
const written = { abstract: "", intro: "Thực hiện Thông tư số 1.", sections: [], closing: "" };

test("whoever types the letter sees its lines, the empty ones as they are usual", () => {
  const letter = letterOf({ number: "12", signer: "Đỗ Thị Hạnh" }, unit);
  expect(writtenOf({ written, letter }, LETTER)).toEqual([
    ...["UBND TỈNH THƯỢNG ĐỨC", "SỞ Y TẾ", "Số: 12/BC-SYT", "Thượng Đức, ngày …… tháng …… năm ……"],
    written.intro,
    ...["Nơi nhận:", ...letter.recipients, "GIÁM ĐỐC", "Đỗ Thị Hạnh"],
  ]);
  expect(writtenOf({ written, letter: letterOf({}, unit) }, LETTER).at(-1)).toBe("(họ và tên người ký)");
  expect(writtenOf({ written, letter }, "I.1")).toEqual([]);
});
