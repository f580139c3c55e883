import { describe, expect, it } from "vitest";
import { leftoversIn } from "./leftovers";
import { openContacts } from "./open-contacts";
import { NOBODY } from "./personal-data";
import { redact } from "./redact";

const OPEN = openContacts([
  { phone: "0235 3852 123, 1022 (máy lẻ 5); 0200 000 000", email: "Pakn@ThuongDuc.example" },
  { phone: null, email: null },
]);

describe("what agencies publish of themselves stays in an answer", () => {
  it.each([
    "Xin gọi 0200 000 000.",
    "Xin gọi 0235.3852.123 trong giờ làm việc",
    "Xin gọi (0235) 3852123",
    "Xin gọi +84 235 3852 123",
    "Xin gọi 02353852123 hoặc 0200000000",
    "Thư gửi pakn@thuongduc.example",
  ])("%s", (text) => {
    expect(redact(text, NOBODY, OPEN).text).toBe(text);
    expect(leftoversIn({ publicReply: text }, NOBODY, OPEN).doubts).toEqual([]);
  });

  it.each([
    ["another number", "Xin gọi 0235 3852 124"],
    ["a longer number that begins alike", "Xin gọi 0200 000 0001"],
    ["a mail box named like the number", "Thư gửi 0200000000@gmail.com"],
    ["nothing is known to be open", "Xin gọi 0912 345 678"],
  ])("but not %s", (_, text) => {
    expect(redact(text, NOBODY, OPEN).text).toContain("[đã ẩn");
  });

  it("and not where the sender left it as their own", () => {
    const sender = { ...NOBODY, phone: "0200000000", email: "pakn@thuongduc.example" };
    expect(redact("Gọi 0200 000 000 hay pakn@thuongduc.example", sender, OPEN).text).toBe(
      "Gọi [đã ẩn số điện thoại] hay [đã ẩn thư điện tử]",
    );
  });
});
