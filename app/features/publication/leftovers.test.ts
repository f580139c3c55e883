import { expect, test } from "vitest";
import { TEXT_LIMITS } from "~/shared/text-limits";
import { leftoversIn, withBlanks } from "./leftovers";
import { type Identity, NOBODY } from "./personal-data";
import { redact } from "./redact";

const LAN: Identity = {
  name: "Nguyễn Thị Ngọc Lan",
  address: "Số 12/5 đường Lê Lợi, tổ 7",
  phone: "0912 345 678",
  email: "lan.nguyen@vidu.vn",
};

const NOTHING = { errors: {}, doubts: [], places: [] };

test("the sender stops a publication, with every place named in the field where it stands", () => {
  const { errors, doubts } = leftoversIn(
    {
      publicTitle: "Bà Ngọc Lan chờ sổ",
      publicContent: "Gọi 0912345678 hoặc 0912 345 678.",
      publicReply: "Đã trả sổ.",
    },
    LAN,
  );
  expect(errors).toEqual({
    publicTitle: ["Chưa công khai được vì còn tên người gửi (“Bà Ngọc Lan”). Bỏ đi hoặc viết lại chỗ đó."],
    publicContent: [
      "Chưa công khai được vì còn số điện thoại người gửi (“0912345678”, “0912 345 678”). Bỏ đi hoặc viết lại chỗ đó.",
    ],
  });
  expect(doubts).toEqual([]);
});

test("what an officer judges is only pointed out", () => {
  const { errors, doubts, places } = leftoversIn(
    { publicReply: "Đường dây nóng 0235 3888 999; nhà số 7 ngõ 5; ông Vi Văn Thoan đã được nhắc." },
    NOBODY,
  );
  expect(errors).toEqual({});
  expect(doubts).toHaveLength(1);
  expect(doubts[0]).toMatch(/^Nội dung trả lời: .*số điện thoại \(“0235 3888 999”\)/);
  expect(places).toContain("publicReply: Vi Văn Thoan");
  expect(doubts[0]).toContain("có thể là tên người (“Vi Văn Thoan”)");
});

test("nothing is said of texts that are clean, missing, or refused for their length anyway", () => {
  expect(leftoversIn({}, LAN)).toEqual(NOTHING);
  expect(leftoversIn({ publicTitle: "Chậm trả sổ", publicContent: "Hẹn ba lần." }, LAN)).toEqual(NOTHING);
  expect(leftoversIn({ publicReply: "0912345678 ".repeat(20_000) }, LAN).errors).toEqual({});
});

test("no blank of a template goes public with the answer; the citizen's words may hold any sign", () => {
  const texts = {
    publicContent: "Mẫu đơn ghi [họ tên] ở đâu?",
    publicReply: "Bà [đã ẩn tên] được trả sổ vì [nêu lý do].",
    promises: [{ id: 3, text: "Sửa mẫu trước ngày …/…/2026" }],
  };
  const { errors } = withBlanks(leftoversIn(texts, NOBODY), texts);
  expect(errors).toEqual({
    publicReply: ["Chưa công khai được vì còn chỗ chưa điền: “[nêu lý do]”."],
    "promise-3": [expect.stringContaining("“ngày …”")],
  });
});

test("the end of the longest text that a form takes is searched, too", () => {
  const longest = "chữ ".repeat(TEXT_LIMITS.publicText).slice(0, TEXT_LIMITS.publicText - 12);
  expect(Object.keys(leftoversIn({ publicContent: `${longest} 0912345678` }, LAN).errors)).toEqual([
    "publicContent",
  ]);
});

test.each([
  ["bác sĩ Hùng khám qua loa", "Hùng"],
  ["Con tôi tên Phúc học lớp ba", "Phúc"],
  ["con trai tôi là Minh Khôi", "Minh Khôi"],
  ["đơn của N.T.N. Lan", "N.T.N. Lan"],
  ["đơn của N.T.N.L", "N.T.N.L"],
  ["đơn của NTN Lan", "NTN Lan"],
])("%s: what may be a name is asked about, and not cut out", (text, name) => {
  expect(redact(text, LAN).text).toBe(text);
  const { errors, doubts } = leftoversIn({ publicReply: text }, LAN);
  expect(errors).toEqual({});
  expect(doubts).toEqual([`Nội dung trả lời: có thể là tên người (“${name}”).`]);
});

test.each([
  "cán bộ Sở Xây dựng, bác sĩ Trung tâm Y tế, giáo viên Trường Tiểu học, đồng chí Hồ Chí Minh",
  "tên Công ty, hộ Gia đình, cán bộ xã, tên đường, bạn tôi là người Hà Nội",
  "UBND TP. Lan, N. Lan",
])("%s: offices are no names", (text) => {
  expect(leftoversIn({ publicReply: text }, LAN).doubts).toEqual([]);
});
