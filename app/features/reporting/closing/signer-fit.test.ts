import { describe, expect, test } from "vitest";
import { localDate } from "~/shared/local-date";
import { signatureLines } from "~/shared/sign-mode";
import { isTheHead, notAsTyped, type Signer, signingBy, signsForThemselves } from "./signer-fit";

const TODAY = localDate("2026-09-16");
const HEAD: Signer = { name: "Lò Minh Khánh", isHead: true, delegated: [] };
const KT = { mode: "KT", onBehalfOf: "Chủ tịch", position: "Phó Chủ tịch" } as const;
const DELEGATION = {
  id: 7,
  mode: "KT",
  onBehalfOf: "CHỦ TỊCH",
  deputyPosition: "PHÓ CHỦ TỊCH",
  ground: "QĐ 12",
} as const;
const TM = { mode: "TM", onBehalfOf: "Ủy ban nhân dân", position: "Chủ tịch" } as const;

describe("who signs a report", () => {
  test("as its head does not sign as the own deputy, unless a delegation says so", () => {
    for (const mode of ["KT", "TL", "TUQ", "TM_KT"] as const)
      expect(signsForThemselves(HEAD, { ...KT, mode }), mode).toBe(true);
    expect(signsForThemselves(HEAD, { mode: "DIRECT", position: "PHÓ GIÁM ĐỐC" })).toBe(true);
    expect(signsForThemselves(HEAD, TM)).toBe(false);
    expect(signsForThemselves(HEAD, { mode: "DIRECT", position: "Giám đốc" })).toBe(false);
    expect(signsForThemselves({ ...HEAD, delegated: [DELEGATION] }, KT)).toBe(false);
    expect(signsForThemselves({ ...HEAD, isHead: false }, KT)).toBe(false);
  });

  test("is the head by their own role in this unit; the leaders of a province are several", () => {
    const head = { role: "AGENCY_HEAD", unit: "x" } as const;
    expect(isTheHead([head], "x")).toBe(true);
    expect(isTheHead([head], "y")).toBe(false);
    expect(isTheHead([{ ...head, coverFor: 7 }], "x")).toBe(false);
    expect(isTheHead([{ role: "LEADER", unit: "x" }, head], "x")).toBe(false);
  });

  test("signs by a delegation in the committee's name where it is a committee's report, else as the delegation says", () => {
    expect(signatureLines(signingBy(DELEGATION, TM))).toEqual([
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ]);
    expect(signatureLines(signingBy({ ...DELEGATION, mode: "TUQ" }, TM))).toEqual([
      "TUQ. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ]);
    const office = { mode: "DIRECT", onBehalfOf: "GIÁM ĐỐC", position: "GIÁM ĐỐC" } as const;
    const ofOffice = { ...DELEGATION, onBehalfOf: "GIÁM ĐỐC", deputyPosition: "PHÓ GIÁM ĐỐC" };
    expect(signatureLines(signingBy(ofOffice, office))).toEqual(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
  });

  test("is told what was typed for somebody else, another office or another day", () => {
    const texts = { signer: "Nguyễn Văn Thử", date: "2026-09-15" };
    expect(notAsTyped(texts, KT, HEAD, TODAY)).toEqual([
      expect.stringContaining("“KT. CHỦ TỊCH / PHÓ CHỦ TỊCH”, nhưng bạn là người đứng đầu"),
      "Văn bản soạn cho Nguyễn Văn Thử ký; bản ký sẽ in tên bạn, Lò Minh Khánh.",
      "Văn bản soạn ghi ngày 15/09/2026; bản ký sẽ ghi ngày ký, 16/09/2026.",
    ]);
    expect(notAsTyped({ signer: "ThS. Lò Minh  Khánh", date: "16/09/2026" }, TM, HEAD, TODAY)).toEqual([]);
    expect(notAsTyped({}, TM, HEAD, TODAY)).toEqual([]);
    const deputy = { ...HEAD, isHead: false };
    expect(notAsTyped({}, TM, deputy, TODAY, [KT])).toEqual([
      expect.stringContaining("bản ký sẽ ghi theo giao ký thay"),
    ]);
    expect(notAsTyped({}, KT, deputy, TODAY, [KT])).toEqual([]);
  });
});
