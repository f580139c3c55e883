import { expect, test } from "vitest";
import { CheckFileSchema } from "./check-file";
import { issueWords } from "./file-issue";

const right = { period: "2020-Q1", figures: { "files.received": 5 } };
const words = (file: unknown) =>
  CheckFileSchema.safeParse(file).error?.issues.map((issue) => issueWords(issue, file)) ?? [];

test("a right file has no mistake", () => expect(words(right)).toEqual([]));

test.each([
  [{}, ["“period” còn thiếu", "“figures” còn thiếu"]],
  [[], ["tệp phải là nhóm { … }"]],
  [null, ["tệp phải là nhóm { … }"]],
  [{ ...right, period: 5 }, ["“period” phải là chữ trong ngoặc kép"]],
  [{ ...right, period: "2020-Q9" }, ["“period”: không đọc được kỳ báo cáo “2020-Q9”"]],
  [{ ...right, figures: 5 }, ["“figures” phải là nhóm { … }"]],
  [{ ...right, figures: { nope: 5 } }, ["“figures.nope”: không có chỉ tiêu “nope”"]],
  [{ ...right, figures: { "files.late": -1 } }, ["“figures.files.late” không được nhỏ hơn 0"]],
  [{ ...right, figures: { "files.late": "" } }, ["“figures.files.late” không được để trống"]],
  [
    { ...right, figures: { "files.late": null } },
    ["“figures.files.late” phải là số hoặc chữ trong ngoặc kép"],
  ],
  [{ ...right, figures: { "files.late": "1".repeat(50) } }, ["“figures.files.late” dài quá 40 ký tự"]],
  [{ ...right, kind: "x" }, ["“kind” phải là một trong: report, article"]],
  [{ ...right, texts: { "I.1": "chữ" } }, ["“texts.I.1” phải là nhóm { … }"]],
  [{ ...right, reportedOn: "31/02/2020" }, ["“reportedOn”: không có ngày “31/02/2020” (năm-tháng-ngày)"]],
  [
    { ...right, shares: [{}] },
    ["“shares.0.of” còn thiếu", "“shares.0.to” còn thiếu", "“shares.0.printed” còn thiếu"],
  ],
  [{ ...right, shares: {} }, ["“shares” phải là danh sách [ … ]"]],
])("%j", (file, expected) => expect(words(file)).toEqual(expected));
