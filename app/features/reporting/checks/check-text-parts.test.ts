import { describe, expect, test } from "vitest";
import { quarterFindings } from "./quarter.test-kit";

describe("S4: parts of an inspection, of PAKN, of people", () => {
  test.each([
    ["Kiểm tra 12 đơn vị, gồm 5 sở và 6 xã.", ["S4 12, 5, 6, 11"]],
    ["Kiểm tra 12 cơ quan, đơn vị, gồm 05 sở, ban, ngành và 09 xã.", ["S4 12, 05, 09, 14"]],
    ["Có 11 PAKN, gồm 5 về đất đai, 4 về hộ tịch và 1 về xây dựng.", ["S4 11, 5, 4, 1, 10"]],
    ["Tiếp nhận 11 PAKN, gồm 06 PAKN về đất đai và 04 PAKN về hộ tịch.", ["S4 11, 06, 04, 10"]],
    ["Tập huấn cho 250 cán bộ, gồm 100 cán bộ cấp huyện và 140 cán bộ cấp xã.", ["S4 250, 100, 140, 240"]],
    ["Tập huấn 250 người, gồm 100 người cấp huyện và 140 người cấp xã.", ["S4 250, 100, 140, 240"]],
    ["Tiếp nhận 11 PAKN (đất đai 5, hộ tịch 4, khác 1).", ["S4 11, 5, 4, 1, 10"]],
  ])("wrong: %s", (text, findings) => expect(quarterFindings(text)).toEqual(findings));

  test.each([
    "Kiểm tra 12 đơn vị, gồm 5 sở và 7 xã.",
    "Kiểm tra 12 đơn vị, gồm 5 sở, 6 xã và Văn phòng UBND tỉnh.",
    "Kiểm tra 12 đơn vị, gồm Sở Y tế và 6 xã.",
    "Tại 35 đơn vị, gồm 20 sở, ban, ngành và 15/15 UBND huyện.",
    "Có 11 PAKN, gồm 5 về đất đai, 4 về hộ tịch và 2 về xây dựng.",
    "Có 11 PAKN, gồm 5 về đất đai, môi trường và 6 về hộ tịch.",
    "Kiểm tra 12 đơn vị, gồm 12 quyết định và 3 công văn.",
    "Kiểm tra 12 đơn vị, trong đó có 5 sở và 6 xã.",
  ])("nothing wrong: %s", (text) => expect(quarterFindings(text)).toEqual([]));
});
