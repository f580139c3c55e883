import { expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { detailsOf, receptionRows, type WallNotice } from "./wall-notice";
import { wallNoticePdf } from "./wall-notice-pdf.server";

const ON = localDate("2026-02-05");
const NOTHING = { address: null, phone: null, email: null, website: null, hours: null };
const notice = (address: string): WallNotice => ({
  unit: { code: "xa-phu-hoa", name: "UBND xã Phú Hòa" },
  superior: "UBND tỉnh Thượng Đức",
  reception: { ...NOTHING, address, phone: "0200 111 222", email: "a@tinh.example", hours: "7 giờ 30" },
  focal: {
    name: "Văn phòng UBND tỉnh",
    reception: { ...NOTHING, address, phone: "0200 000 000", hours: "7 giờ" },
  },
});
const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;

test("leaves out what is not known, and notices when what is known changes", () => {
  expect(receptionRows(notice("Thôn 1").reception).map(({ label }) => label)).toEqual([
    "Địa chỉ",
    "Điện thoại chuyên dùng",
    "Thư điện tử",
    "Giờ làm việc",
  ]);
  expect(detailsOf(notice("Thôn 1"))).not.toEqual(detailsOf(notice("Thôn 2")));
});

test.each([
  ["A4", "Số 12 đường rất dài, thôn Xa Lắc, xã Phú Hòa, ".repeat(3), "[0 0 595.28 841.89]"],
  ["A3", "Thôn 1", "[0 0 841.89 1190.55]"],
] as const)("is one sheet of %s, however long an address is", async (size, address, box) => {
  const pdf = await wallNoticePdf(notice(address), size, ON);
  expect(sheets(pdf)).toBe(1);
  expect(pdf.toString("latin1")).toContain(box);
  // For readers that read aloud: the language, and what each part is.
  const written = pdf.toString("latin1");
  expect([written.includes("/Marked true"), written.includes("/Lang (vi)")]).toEqual([true, true]);
  const parts = (type: string) => written.match(new RegExp(`/S /${type}\\b`, "g"))?.length;
  expect([parts("H1"), parts("H2"), parts("L"), parts("LI"), parts("Figure")]).toEqual([1, 3, 3, 9, 1]);
});
