import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Identity, NOBODY } from "./personal-data";
import { findPersonal, redact } from "./redact";

const LAN: Identity = {
  name: "Nguyễn Thị Ngọc Lan",
  address: "Số 12/5 đường Lê Lợi, tổ 7, phường Thượng Đức, tỉnh Thượng Đức",
  phone: "0912 345 678",
  email: "lan.nguyen@vidu.vn",
};

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
    ["gọi 0912345678/0934567890", "0912345678"],
    ["gọi 0912345678/0934567890", "0934567890"],
    ["gọi 0912 345 678/0934 567 890", "345"],
    ["gọi 0912 345 678/0934 567 890", "567"],
    ["gọi 0912345678 / 0934567890", "09"],
    ["gọi 024.38253456/0912345678", "3825"],
    ["gọi 024.38253456/0912345678", "0912"],
    ["gọi 0912345678/79", "0912"],
    ["gọi 0912/345/678", "345"],
    ["Zalo/0912345678", "0912"],
    ["ĐT.0912 345 678", "345"],
    ["zalo.me/0912345678", "0912"],
    ["https://wa.me/84912345678", "8491"],
    ["gọi 0912345678,0934567890", "0934"],
    ["gọi 0912 345 678,0934 567 890", "567"],
    ["CCCD và số khác 001099012345/001099012346", "0010"],
    ["số 001 099 012 345/0912345678", "099"],
    ["gửi lan[at]gmail.com nhé", "gmail"],
    ["gửi lan (at) gmail (dot) com", "gmail"],
    ["gửi lan a còng gmail.com", "gmail"],
    ["gửi lan at gmail dot com", "gmail"],
    ["gửi lan@vidu。vn nhé", "vidu"],
    ["gửi dat@gmail . com", "com"],
    ["gửi dat @gmail", "gmail"],
    ["trang facebook.com/lan.nguyen.90", "nguyen"],
    ["trang https://www.facebook.com/profile.php?id=100012345678901", "1000"],
    ["hồ sơ H29.12-240101-0001", "240101"],
    ["hồ sơ 000.12.34.H29-240101-0001", "H29"],
    ["tôi sinh ngày 01/02/1980", "1980"],
    ["ngày sinh: 1-2-1980", "1980"],
    ["sinh ngày 01 tháng 02 năm 1980", "1980"],
    ["xe 29A12345", "12345"],
    ["xe 29A1-2345", "2345"],
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
    "vệ sinh ngày 01/02/2025, khai sinh ngày 05/10/2026, sinh năm 1980",
    "xem https://dichvucong.gov.vn/p/hoso/chitiet/123456789012",
    "thẻ 15h3012, 20g, mục 12a",
    "số tiền 20 012 345 678 đồng và 1.012.345.678.901 đồng",
    "từ 01.02.2025-03.04.2025, lúc 05-10-2025 08 giờ",
    "Công văn 158/BC-UBND, 0912/UBND-NC, 1234/2025/QĐ-UBND",
  ])("%s", (text) => {
    expect(redact(text, LAN).text).toBe(text);
  });
});

describe("numbers that are nobody's stay, whatever they are", () => {
  const number = (most: number) => fc.integer({ min: 1, max: most }).map(String);
  const two = (most: number) => number(most).map((n) => n.padStart(2, "0"));
  const year = fc.integer({ min: 1990, max: 2035 }).map(String);
  const kind = fc.constantFrom("BC-UBND", "NĐ-CP", "QĐ-TTg", "TB-VP7CP", "KH-SNNMT", "UBND-NC", "CV");
  const date = fc
    .tuple(two(31), two(12), year, fc.constantFrom("/", ".", "-", " / "))
    .map(([day, month, of, joint]) => [day, month, of].join(joint));
  const time = fc.tuple(two(23), two(59), fc.constantFrom(":", " giờ ", "h")).map(([h, m, by]) => h + by + m);
  const amount = fc.bigInt({ min: 1n, max: 999_999_999_999n });
  const money = fc
    .tuple(amount, fc.constantFrom(".", " ", ","), fc.constantFrom("đồng", "đ", "VND", "triệu đồng"))
    .map(([of, joint, unit]) => `${String(of).replace(/\B(?=(\d{3})+$)/g, joint)} ${unit}`);
  const whole = fc.oneof(
    fc.tuple(number(99_999), kind).map((parts) => parts.join("/")),
    fc.tuple(two(9999), year, kind).map((parts) => parts.join("/")),
    ...[date, money, fc.tuple(date, time).map((parts) => parts.join(" "))],
    fc.tuple(date, date).map((parts) => parts.join("-")),
  );
  it("documents, dates, times and money", () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 4 }), (said) => {
        const text = `Theo ${said.join(", ")}.`;
        expect(redact(text, NOBODY).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("but no telephone number hides among them", () => {
    const phone = fc
      .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8}$/))
      .map((digits) => `0${digits.join("")}`);
    const joint = fc.constantFrom("/", ", ", ",", " / ", " - ", "; ", " hoặc ", "\n");
    fc.assert(
      fc.property(phone, joint, fc.oneof(phone, whole), joint, phone, (one, by, middle, and, other) => {
        const { text } = redact(`Zalo/${one}${by}${middle}${and}${other}`, NOBODY);
        for (const secret of [one, other]) expect(text).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });
});

it("never lets a place or a page hide the sender from the last check", () => {
  const kinds = findPersonal("facebook.com/0912345678 và số 12/5 đường Lê Lợi", LAN).map(({ kind }) => kind);
  expect(kinds).toEqual(["SENDER_PHONE", "ADDRESS"]);
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

it.each(["Số 12 đường 0912 345 67 Nguyễn Thị a@b 12345678 ", "a", "1.", "a-"])(
  "takes long texts in a moment: %s…",
  (piece) => {
    const text = piece.repeat(96_000 / piece.length);
    // Time of the processor, so that a machine with much else to do changes nothing.
    const before = process.cpuUsage();
    redact(text, LAN);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  },
);
