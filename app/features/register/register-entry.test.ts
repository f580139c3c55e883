import { describe, expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import { gapsIn, HIDDEN, type RegisterEntry, registerColumns } from "./register-entry";

const ENTRY: RegisterEntry = {
  no: 12,
  code: "PAKN-26-7K4M-92",
  receivedAt: new Date("2026-02-05T01:30:00Z"),
  channel: "Điện thoại",
  sender: { type: "PERSON", name: "Nguyễn Thị Ngọc Lan", address: null, phone: "0912 345 678", email: null },
  hidden: false,
  form: "PHAN_ANH",
  kind: "ACT",
  field: "Đất đai",
  summary: "Hẹn trả sổ ba lần",
  assessmentClass: "B",
  transferredTo: "Sở Xây dựng",
  transferredOn: localDate("2026-02-06"),
  handlingUnit: "Sở Xây dựng",
  dueOn: localDate("2026-02-25"),
  status: "RESOLVED",
  answers: [
    { documentNo: "15/SXD-VP", on: localDate("2026-02-20"), outcome: "O6", holds: false },
    { documentNo: null, on: localDate("2026-02-26"), outcome: "O7", holds: false },
    { documentNo: "31/SXD-VP", on: localDate("2026-03-04"), outcome: "O5", holds: true },
  ],
  outcome: "O5",
  publishedOn: null,
  notifiedOn: localDate("2026-02-20"),
  officer: "Lò Văn Minh",
};
const row = (entry: RegisterEntry, identities: boolean) =>
  Object.fromEntries(registerColumns(identities).map((column) => [column.key, column.text(entry)]));

describe("a line of the register", () => {
  it("has every column that workflow.md §8 asks for, in its order", () => {
    expect(registerColumns(true).map(({ key }) => key)).toEqual(
      "no received channel sender form kind field summary class transfer unit due answer outcome published notified officer".split(
        " ",
      ),
    );
    expect(row(ENTRY, true)).toMatchObject({
      received: "08:30 05/02/2026",
      sender: "Cá nhân\nNguyễn Thị Ngọc Lan\n0912 345 678",
      class: "(b) Về hành vi hành chính",
      transfer: "Sở Xây dựng\n06/02/2026",
      answer: "15/SXD-VP\n20/02/2026\n31/SXD-VP\n04/03/2026",
      outcome:
        "Đã giải thích, không thay đổi quy định (20/02/2026)\nĐã xác minh, không có cơ sở (26/02/2026)\nMở lại: chấn chỉnh, khắc phục hành vi",
      published: "",
    });
  });

  it("classes what was not accepted as (a), which nobody types", () => {
    const rejected = { ...ENTRY, assessmentClass: null, status: "REJECTED" } as const;
    expect(row(rejected, true).class).toBe("(a) Không thuộc phạm vi tiếp nhận");
    expect(row({ ...rejected, status: "REGISTERED" }, true).class).toBe("");
  });

  it("names nobody unless identities were asked for", () => {
    expect(JSON.stringify(row(ENTRY, false))).not.toContain("Lan");
  });

  it("tells of a hidden denunciation only that it is there", () => {
    const shown = row({ ...ENTRY, hidden: true }, true);
    expect(shown).toMatchObject({ no: "12", summary: HIDDEN, sender: "", unit: "" });
    expect(JSON.stringify(shown)).not.toMatch(/sổ ba lần|Xây dựng|Lan|PAKN-/);
  });
});

it("finds the numbers that are missing between others", () => {
  expect(gapsIn([3, 1, 2])).toEqual([]);
  expect(gapsIn([9, 5, 6])).toEqual([7, 8]);
  expect(gapsIn([])).toEqual([]);
});
