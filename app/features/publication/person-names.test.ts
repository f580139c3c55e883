import { describe, expect, it } from "vitest";
import { ALL_STORIES } from "../../../prisma/seed/demo/stories";
import { findPersonNames } from "./person-names";
import { NOBODY } from "./personal-data";
import { redact } from "./redact";

const namesIn = (text: string) => findPersonNames(text).map(({ start, end }) => text.slice(start, end));

describe("a person's name is found", () => {
  it.each([
    ["đơn của ông Vi Văn Thoan ở cuối bản", ["Vi Văn Thoan"]],
    ["người thu tiền là anh Bùi Quang Tạo.", ["Bùi Quang Tạo"]],
    ["Tổ trưởng là ông Đinh Văn Lụa", ["Đinh Văn Lụa"]],
    ["Con tôi là Quàng Thị Pín, lớp ba", ["Quàng Thị Pín"]],
    ["nhận lại. Ông Sùng A Pó đã ký", ["Sùng A Pó"]],
    ["Ông/bà Hà Thu Vượng", ["Hà Thu Vượng"]],
    ["Bà Nụ nói, anh Tạo nghe", ["Nụ", "Tạo"]],
    ["anh Trung không nhận, anh Trung tâm nhận", ["Trung"]],
    ["ông K'Brơi ở bên", ["K'Brơi"]],
    ["trưởng bản Lò Văn Pâng và trưởng bản Láng Vang", ["Lò Văn Pâng"]],
    ["tổ trưởng Đinh Lụa", ["Đinh Lụa"]],
    ["Chủ tịch Nguyễn Lan ký", ["Nguyễn Lan"]],
    ["họ tên: Giàng Mí Sử", ["Giàng Mí Sử"]],
    ["vợ tôi là Lò Pâng", ["Lò Pâng"]],
    ["thầy giáo Nguyễn Hoa dạy", ["Nguyễn Hoa"]],
    [
      "gặp Trần Minh Châu, Lê Thị Ngọc Lan và Phạm Hữu Nam",
      ["Trần Minh Châu", "Lê Thị Ngọc Lan", "Phạm Hữu Nam"],
    ],
    ["ong Nguyen Van An va chi Lan", ["Nguyen Van An", "Lan"]],
    ["tôi là nguyễn văn an ở xóm dưới", ["nguyễn văn an"]],
    ["nguyễn thị ngọc lan đòi tiền", ["nguyễn thị ngọc lan"]],
    ["KÍNH GỬI ÔNG NGUYỄN VĂN AN", ["NGUYỄN VĂN AN"]],
    ["ở bản Suối Trai, Quàng Thị Pín kể", ["Quàng Thị Pín"]],
    ["bà Nguyễn Thị Lợi, đường Lê Lợi", ["Nguyễn Thị Lợi"]],
    ["ông Vi Văn Thoan".normalize("NFD"), ["Vi Văn Thoan".normalize("NFD")]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("streets, places and offices keep their names", () => {
  it.each([
    "đường Quang Trung, phường Thượng Đức, tỉnh Thượng Đức",
    "ngã tư đường Lê Lợi, Trần Phú và Nguyễn Văn Hưởng bị ngập",
    "chợ Nguyễn Minh Châu, trường Lê Quang Cường, cầu Hoàng Văn Thái",
    "từ Nguyễn Trãi đến Lê Lợi, ra công viên Lê Minh Lai",
    "quảng trường Hồ Chí Minh, đồng chí Hồ Chí Minh, Bác Hồ",
    "Sở Nông nghiệp và Môi trường, Bộ Công Thương, UBND tỉnh Hà Liên",
    "cán bộ Sở Xây dựng mời anh chị Phòng Tài nguyên, các cô Trường Mầm non Hoa Ban",
    "ông Chủ tịch, bà Giám đốc, anh Công an xã, cô Giáo viên chủ nhiệm",
    "bà con Bản Cốc, chị em Phú Hòa, các cháu Mường Then",
    "phố Bà Triệu, xã Bà Điểm, tiếng Anh, người Hàn Quốc",
    "quê tôi Thái Bình, về Hà Nội, của Cao Bằng",
    "Luật Tố cáo, Phiếu Lý Lịch Tư Pháp, Đoàn Thanh niên",
    "PHẢN ÁNH VỀ LÝ LỊCH TƯ PHÁP",
    "hồ sơ thi đỗ văn bằng hai",
    "Kính gửi ông bà\nTôi xin hỏi",
    "ông ấy, bà cụ, anh em, cô tôi",
  ])("%s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

it("shows where a name stood, leaves the form of address, and counts it", () => {
  const { text, found } = redact("Cán bộ là bà Hoàng Thị Mẩy, gọi 0912345678.", NOBODY);
  expect(text).toBe("Cán bộ là bà [đã ẩn tên người], gọi [đã ẩn số điện thoại].");
  expect(found.map(({ kind }) => kind)).toEqual(["OTHER_NAME", "PHONE"]);
  expect(redact(text, NOBODY).text).toBe(text);
});

it("lets no guess hide a sender's name from the last check", () => {
  const { found } = redact("bà Đặng Nguyễn Thị Lan", { ...NOBODY, name: "Nguyễn Thị Lan" });
  expect(found.map(({ kind }) => kind)).toEqual(["NAME"]);
});

describe("the matters of the demo province", () => {
  const texts = ALL_STORIES.flatMap(({ title, content, proposal = "", reply }) => [
    title,
    content,
    proposal,
    reply,
  ]);
  const hidden = texts.flatMap(namesIn);

  it("name nobody after a form of address once they are proposed for publication", () => {
    const NAMED =
      /(?<!\p{L})(?:ông|bà|anh|chị|em|cô|chú|bác|cháu|thầy|cụ|tên|tên là|tôi là) (?:\p{Lu}\p{Ll}* ){1,3}\p{Lu}\p{Ll}*/giu;
    const capitals = /^\S+ (?:là )?\p{Lu}/u;
    const left = texts
      .flatMap((text) => redact(text, NOBODY).text.match(NAMED) ?? [])
      .filter((match) => capitals.test(match));
    expect(left).toEqual([]);
  });

  it("lose no word that is not a name", () => {
    expect(hidden).toEqual([
      "Hà Văn Lộc",
      "Lò Văn Pâng",
      "Vi Văn Thoan",
      "Đinh Thị Nụ",
      "Sùng A Pó",
      "Hoàng Thị Mẩy",
      "Quàng Thị Pín",
      "Hà Thu Vượng",
      "Đinh Văn Lụa",
      "Bùi Quang Tạo",
    ]);
  });
});
