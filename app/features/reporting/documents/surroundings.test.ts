import { describe, expect, test } from "vitest";
import { asSupplement, gapsOnPaper, onBasis, signedAlike } from "./surroundings";

const written = { abstract: "Báo cáo quý", intro: "Mở đầu:", closing: "./.", sections: [] };

describe("around a report", () => {
  test("a supplement names itself in its title and says why it was made", () => {
    expect(asSupplement(written, 1, "Vào sổ sau khi chốt.")).toMatchObject({
      abstract: "Báo cáo quý (bổ sung số 01)",
      intro: "Lý do bổ sung: Vào sổ sau khi chốt. Mở đầu:",
    });
  });

  test("the law that it is made by, where typed, stands before its first sentence", () => {
    expect(onBasis(written, " Theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017. ").intro).toBe(
      "Theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017. Mở đầu:",
    );
    expect(onBasis(written, "  ")).toBe(written);
  });

  test("its forms bear the place, date and signature of the letter", () => {
    const letter = {
      placeAndDate: "Thượng Đức, ngày 16 tháng 9 năm 2026",
      signature: ["KT. CHỦ TỊCH"],
      signer: "Lan",
    };
    const [sheet] = signedAlike([{ signature: null } as never], letter as never);
    expect(sheet?.signature).toEqual({
      dateLine: "Thượng Đức, ngày 16 tháng 9 năm 2026",
      lines: ["KT. CHỦ TỊCH"],
      name: "Lan",
    });
  });

  test("what the paper lacks is named", () => {
    const sections = [
      { number: "1.", title: "Công bố", empty: true },
      { number: "2.", title: "Rà soát", empty: false },
    ] as never;
    expect(gapsOnPaper({ sections }, { number: " ", place: "Thượng Đức" })).toEqual([
      "1 mục chưa có nội dung: 1. Công bố.",
      "Chưa có số văn bản.",
    ]);
    expect(gapsOnPaper({ sections: [] }, { number: "158", place: "Thượng Đức" })).toEqual([]);
  });
});
