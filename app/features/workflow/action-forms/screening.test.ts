import { expect, test } from "vitest";
import { assess, proposeRejection, reject } from "./screening";

const noteOf = (reason: string) =>
  reject.fields({ rejection: { reason, note: "n" } } as never).find(({ name }) => name === "note");

test.each(["R7", "R9"])(
  "whoever approves %s hears that the sender does not read the explanation",
  (reason) => {
    expect(noteOf(reason)).toMatchObject({ label: "Giải thích, lưu trong hồ sơ" });
    expect(noteOf(reason)?.hint).toContain("chỉ lưu trong hồ sơ");
  },
);

test("every other reason is explained to the sender; who proposes reads of the two that are not", () => {
  expect(noteOf("R5")).toMatchObject({ label: "Giải thích và hướng dẫn cho người gửi" });
  expect(noteOf("R5")?.hint).not.toContain("chỉ lưu trong hồ sơ");
  const note = proposeRejection.fields({ rejectionReasons: ["R7"] } as never).find((f) => f.name === "note");
  expect(note?.hint).toContain("R7 (tố cáo)");
});

test.each([
  [null, "dat-dai", "dat-dai"],
  ["ho-tich", "dat-dai", "ho-tich"],
  [null, "linh-vuc-cu", null],
  [null, null, null],
])("classifying begins with the field %j, which the sender called %j: %j", (field, senderField, first) => {
  const fields = ["dat-dai", "ho-tich"].map((value) => ({ value, label: value }));
  const officials = { staff: [], names: [] };
  const about = { field, senderField, fields, officials, contentTypes: [], assessmentClass: null };
  expect(assess.known?.(about as never)).toMatchObject({ field: first });
});

test.each([
  ["B", "ACT", true],
  ["B", "REGULATION", false],
  ["C", "ACT", false],
  ["C", "REGULATION", true],
  ["D", "ACT", false],
  ["D", "REGULATION", true],
  ["B", "BOTH", true],
  ["C", "BOTH", true],
  ["D", "BOTH", true],
])("class %s with kind %s is accepted: %j", (assessmentClass, kind, accepted) => {
  const about = {
    ...{ fields: [{ value: "dat-dai", label: "Đất đai" }], accounts: [] },
    ...{ officials: { staff: [], names: [] }, dueOnOfClass: {} },
  };
  const answers = { assessmentClass, kind, countedKind: "ACT", contentTypes: ["6"], field: "dat-dai" };
  const read = assess.schema(about as never).safeParse(answers);
  expect(read.error?.issues.map(({ path }) => path.join()) ?? []).toEqual(
    accepted ? [] : ["assessmentClass"],
  );
});
