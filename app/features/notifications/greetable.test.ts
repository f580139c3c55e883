import { expect, it } from "vitest";
import { greetable } from "./recipients.server";

it("greets by what is a name, and by nothing that is a message to a stranger", () => {
  for (const name of ["Đặng Thị Thuỳ Trâm", "Nguyễn Văn An", "H'Hen Niê", "Công ty Thượng Đức"])
    expect(greetable(name), name).toBe(name);
  for (const name of [
    "Bạn được hoàn thuế, mở https://evil.example/a",
    "evil.example",
    "gọi 0912345678",
    "Quý khách đã trúng thưởng lớn hãy liên hệ ngay với chúng tôi",
    null,
  ])
    expect(greetable(name), String(name)).toBeNull();
});
