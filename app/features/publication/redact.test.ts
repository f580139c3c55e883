import { describe, expect, it } from "vitest";
import { findPersonal, type Identity, redact } from "./redact";

const LAN: Identity = {
  name: "Nguyễn Thị Ngọc Lan",
  address: "Số 12/5 đường Lê Lợi, tổ 7, phường Thượng Đức, tỉnh Thượng Đức",
  phone: "0912 345 678",
  email: "lan.nguyen@vidu.vn",
};
const NOBODY: Identity = { name: null, address: null, phone: null, email: null };

describe("what is known of the sender is found in any spelling", () => {
  it.each([
    ["Tôi là Nguyễn Thị Ngọc Lan, xin hỏi", "Nguyễn Thị Ngọc Lan"],
    ["NGUYỄN THỊ NGỌC LAN", "NGUYỄN"],
    ["nguyen thi ngoc lan", "ngoc lan"],
    ["Nguyễn  Thị\nNgọc-Lan", "Ngọc-Lan"],
    ["Nguyễn Thị Ngọc Lan".normalize("NFD"), "Lan"],
    ["cán bộ bảo chị Lan về", "Lan"],
    ["gặp bà Ngọc Lan hai lần", "Ngọc Lan"],
    ["gap chi Lan o quay", "Lan"],
    ["gọi 0912345678", "0912345678"],
    ["gọi 0912.345.678 nhé", "345"],
    ["gọi +84 912 345 678", "912"],
    ["(+84)912-345-678", "912"],
    ["gọi +84912345678", "2345678"],
    ["gọi 84912345678 nhé", "2345678"],
    ["gọi 0084 912345678", "2345678"],
    ["gọi +84 (0) 912 345 678", "345"],
    ["gọi 0912\u00a0345\u00a0678", "345"],
    ["gọi 0912\u200b345\u200b678", "345"],
    ["gọi ０９１２３４５６７８", "４５６"],
    ["gọi 0912–345–678", "345"],
    ["thư LAN.Nguyen@vidu.vn", "vidu"],
    ["nhà tôi ở đường Lê Lợi", "Lê Lợi"],
    ["so 12/5 duong le loi, to 7", "le loi"],
    ["Ở tổ 7 bị ngập", "tổ 7"],
  ])("%s", (text, secret) => {
    expect(redact(text, LAN).text).not.toContain(secret);
    expect(redact(text, LAN).text).toContain("[đã ẩn");
  });
});

describe("what has the shape of personal data is found of anyone", () => {
  it.each([
    ["điện thoại 0987654321", "0987654321"],
    ["máy bàn (0255) 3822 456", "3822"],
    ["CCCD 079085012345", "079085012345"],
    ["CMND: 212345678.", "212345678"],
    ["căn cước 079 085 012 345", "085"],
    ["căn 001 099 012345 ạ", "012345"],
    ["mang 0010 9901 2345", "9901"],
    ["mang 001099 012345", "012345"],
    ["mang 001\u200b099\u200b012345", "012345"],
    ["mang 001\u00a0099\u00a0012345", "012345"],
    ["mang ００１０９９０１２３４５", "０１２３"],
    ["giấy 212 345 678", "345"],
    ["giấy 21-2345-678", "2345"],
    ["CCCD số: 0 0 1 0 9 9 0 1 2 3 4 5", "9 9 0 1"],
    ["hộ chiếu C1234567", "C1234567"],
    ["STK 1234 5678 90 ngân hàng", "5678"],
    ["số tài khoản của tôi là 00123456", "00123456"],
    ["gửi về abc.d+e@mail.example.vn", "mail.example"],
    ["xe 76C1-123.45 bị giữ", "123.45"],
    ["nhà số 15B bị lún", "15B"],
    ["ở ngõ 12/5 tối", "12/5"],
    ["số 120 đường Quang Trung", "120"],
    ["thửa đất số 123, tờ bản đồ số 45", "123"],
    ["thửa đất số 123, tờ bản đồ số 45", "45"],
  ])("%s", (text, secret) => {
    expect(redact(text, NOBODY).text).not.toContain(secret);
  });
});

describe("what is nobody's own stays", () => {
  it.each([
    "Theo Quyết định số 53/2021/QĐ-UBND ngày 05/02/2021 và Nghị định 20/2008/NĐ-CP",
    "nộp 125.000.000 đồng, phí 1.250.000.000 đồng",
    "phường Thượng Đức, tỉnh Thượng Đức giải quyết trong 15 ngày",
    "PAKN-26-7K4M-92, mã quốc gia PAKN.20200812.0012",
    "Thủ tục 1.004227.000.00.00.H48 trả trong 03 ngày",
    "hoa lan, bình an, chị em trong xóm",
    "hẹn ba lần, đến cơ quan bà lấn chiếm",
    "gọi tổng đài 1900 1234",
    "phí 125 000 000 đồng và 212 345 678 đ",
    "trong các năm 2024 2025 2026",
    "giai đoạn 2021-2025 10",
  ])("%s", (text) => {
    expect(redact(text, LAN).text).toBe(text);
  });
});

it("marks overlapping findings once and keeps the rest letter for letter", () => {
  const { text, found } = redact("A chị Lan, 0912345678, hết.", LAN);
  expect(text).toBe("A [đã ẩn tên], [đã ẩn số điện thoại], hết.");
  expect(found.map(({ kind }) => kind)).toEqual(["NAME", "SENDER_PHONE"]);
});

it.each(["+84912345678", "84 912 345 678", "０９１２３４５６７８"])(
  "the sender's own number %s is never published",
  (phone) => {
    expect(findPersonal(`gọi ${phone}`, LAN).map(({ kind }) => kind)).toEqual(["SENDER_PHONE"]);
    expect(findPersonal("gọi 0912 345 678", { ...NOBODY, phone }).map(({ kind }) => kind)).toEqual([
      "SENDER_PHONE",
    ]);
  },
);

it.each(["001 099 012345", "001 099 012 345", "0010 9901 2345", "212 345 678"])(
  "%s is never published, though it begins like a telephone number",
  (id) => expect(findPersonal(`số ${id}`, NOBODY).map(({ kind }) => kind)).toEqual(["ID_NUMBER"]),
);

it("finds nothing in what it has cleaned", () => {
  const planted = `Tôi là ${LAN.name}, ở ${LAN.address}, gọi ${LAN.phone} hoặc ${LAN.email}, CCCD 079085012345.`;
  const { text } = redact(planted, LAN);
  expect(findPersonal(text, LAN)).toEqual([]);
});

it("takes long texts in a moment", () => {
  const text = "Số 12 đường 0912 345 67 Nguyễn Thị a@b 12345678 ".repeat(2000);
  // Time of the processor, so that a machine with much else to do changes nothing.
  const before = process.cpuUsage();
  redact(text, LAN);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});
