import { expect, test } from "vitest";
import { SenderSchema, senderOf } from "./sender.schema";

const lan = {
  senderType: "PERSON",
  name: "Nguyễn Thị Lan",
  address: "Thôn 3, xã Ea Kao",
  phone: "0912 345 678",
};
const problems = (input: object) =>
  SenderSchema.safeParse(input).error?.issues.map((issue) => issue.path.join(".")) ?? [];

test("a name, an address and one way to be reached are enough", () => {
  expect(problems(lan)).toEqual([]);
  expect(problems({ ...lan, phone: "", email: "lan@vidu.vn" })).toEqual([]);
  expect(problems({ ...lan, phone: "", replyByPost: "on" })).toEqual([]);
});

test("without any way to be reached it is refused at the phone field", () => {
  expect(problems({ ...lan, phone: "", email: " " })).toEqual(["phone"]);
});

test.each([
  { name: "" },
  { name: "123" },
  { name: "Lan\nBcc: x@y.vn" },
  { name: "Lan 079123456789" },
  { address: "   " },
  { address: "Căn cước 079123456789" },
  { phone: "12" },
  { email: "không phải" },
  { senderType: "ROBOT" },
])("refuses %o", (change) => {
  expect(problems({ ...lan, ...change })).toEqual(Object.keys(change));
});

test("a foreigner's name in another script and a foreign number are taken", () => {
  const sender = SenderSchema.parse({
    senderType: "PERSON",
    name: "田中 さくら",
    address: "Phường Bến Nghé",
    phone: "+81 3 1234 5678",
  });
  expect(senderOf(sender)).toEqual({
    type: "PERSON",
    name: "田中 さくら",
    address: "Phường Bến Nghé",
    phone: "+81 3 1234 5678",
    email: null,
  });
});

test("combining diacritics are stored composed, so that one name is one spelling", () => {
  expect(SenderSchema.parse({ ...lan, name: "Nguyễn Thị Lan".normalize("NFD") }).name).toBe("Nguyễn Thị Lan");
});
