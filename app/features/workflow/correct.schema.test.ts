import { expect, it } from "vitest";
import { localDate } from "../../shared/local-date";
import { CORRECTED, correctionSchema } from "./correct.schema";
import { historyWords } from "./history-lines";

const schema = (nationalCode: string | null) =>
  correctionSchema({
    ...{ channels: [{ value: "phone", label: "Điện thoại" }], procedures: [] },
    ...{ firstEventAt: null, nationalCode, longest: { title: 300, content: 5000, proposal: 5000 } },
    ...{ now: new Date("2026-02-05T05:00:00Z"), unitSince: localDate("2020-01-01") },
  });
const FORM = {
  form: "PHAN_ANH",
  ...{ title: "Tiêu đề", content: "Nội dung", channel: "phone", reason: "Nhập sai" },
  ...{ receivedDay: "04/02/2026", receivedTime: "09:00", procedureCode: "" },
};
const codeOf = (typed: string, now: string | null = null) => {
  const read = schema(now).safeParse({ ...FORM, nationalCode: typed });
  return read.success ? read.data.corrected.nationalCode : read.error.issues.map(({ path }) => path[0]);
};

it.each([
  ["zz", null, ["nationalCode"]],
  ["pakn.20260205.0012", null, "PAKN.20260205.0012"],
  ["", null, null],
  ["cũ-17", "cũ-17", "cũ-17"],
  ["cũ-18", "cũ-17", ["nationalCode"]],
])("a national code %j beside %j", (typed, now, expected) => {
  expect(codeOf(typed, now)).toEqual(expected);
});

it("a form may be corrected, to a kiến nghị only with its proposal", () => {
  const of = (answers: object) => schema(null).safeParse({ ...FORM, nationalCode: "", ...answers });
  const bare = of({ form: "KIEN_NGHI", proposal: " " });
  expect(bare.error?.issues.map(({ path }) => path[0])).toEqual(["proposal"]);
  expect(of({ form: "KIEN_NGHI", proposal: "Bỏ giấy này" }).data?.corrected).toMatchObject({
    ...{ form: "KIEN_NGHI", proposal: "Bỏ giấy này" },
  });
  expect(of({ form: "" }).error?.issues.map(({ path }) => path[0])).toEqual(["form"]);
});

it("the history calls a corrected channel and form by their names", () => {
  const changes = {
    [CORRECTED.channel]: { before: "phone", after: "paper_direct" },
    [CORRECTED.form]: { before: "PHAN_ANH", after: "KIEN_NGHI" },
  };
  const names = { unit: String, field: String, channel: (code: string) => `<${code}>` };
  expect(historyWords({ type: "corrected", reason: "Gõ nhầm", changes }, names).facts).toEqual([
    "Kênh: <phone> → <paper_direct>",
    "Hình thức: Phản ánh → Kiến nghị",
  ]);
});
