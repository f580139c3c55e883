import { expect, it } from "vitest";
import { localDate } from "../../shared/local-date";
import { correctionSchema } from "./correct.schema";

const schema = (nationalCode: string | null) =>
  correctionSchema({
    ...{ form: "PHAN_ANH", channels: [{ value: "phone", label: "Điện thoại" }], procedures: [] },
    ...{ firstEventAt: null, nationalCode, longest: { title: 300, content: 5000, proposal: 5000 } },
    ...{ now: new Date("2026-02-05T05:00:00Z"), unitSince: localDate("2020-01-01") },
  });
const FORM = {
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
