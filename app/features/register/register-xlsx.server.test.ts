import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { localDate } from "~/shared/local-date";
import type { RegisterEntry } from "./register-entry";
import { registerXlsx } from "./register-xlsx.server";

const NUMBERED: RegisterEntry = {
  ...{ no: 1, code: "PAKN-26-7K4M-92", receivedAt: new Date("2026-02-05T01:30:00Z"), channel: "Điện thoại" },
  ...{
    sender: null,
    hidden: false,
    form: "PHAN_ANH",
    kind: "ACT",
    field: "Đất đai",
    summary: "Hẹn trả sổ ba lần",
  },
  ...{ assessmentClass: null, transferredTo: null, transferredOn: null, handlingUnit: "Sở Xây dựng" },
  ...{ dueOn: localDate("2026-02-25"), status: "REGISTERED", answers: [], outcome: null, publishedOn: null },
  ...{ notifiedOn: null, officer: "Lò Văn Minh" },
};
const WAITING: RegisterEntry = {
  ...NUMBERED,
  ...{ no: null, code: "PAKN-26-9Q2X-35", status: "SUBMITTED", summary: "Thu thừa phí", officer: null },
};

async function firstColumn(waiting: RegisterEntry[]): Promise<unknown[]> {
  const bytes = await registerXlsx({
    ...{ unitName: "Sở Xây dựng", peopleCommittee: "UBND tỉnh", year: 2026, identities: false },
    ...{ entries: [NUMBERED], waiting, on: localDate("2026-02-05") },
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.worksheets[0];
  return Array.from({ length: 5 }, (_, i) => sheet?.getCell(6 + i, 1).value ?? null);
}

it("has what waits for its number below the numbers, counted, and no such line where nothing waits", async () => {
  expect(await firstColumn([WAITING])).toEqual([1, "Đã nhận, chưa vào sổ: 1", "–", null, null]);
  expect(await firstColumn([])).toEqual([1, null, null, null, null]);
});
