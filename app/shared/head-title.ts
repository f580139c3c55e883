const HEADS: readonly (readonly [name: RegExp, head: string])[] = [
  [/^(?:UBND|Ủy ban nhân dân)(?=\s)/iu, "CHỦ TỊCH"],
  [/^Văn phòng/iu, "CHÁNH VĂN PHÒNG"],
  [/^(?:Sở|Trung tâm|Công an|Bảo hiểm xã hội|Kho bạc)/iu, "GIÁM ĐỐC"],
  [/^Thanh tra/iu, "CHÁNH THANH TRA"],
  [/^Ban/iu, "TRƯỞNG BAN"],
  [/^Chi cục/iu, "CHI CỤC TRƯỞNG"],
  [/^Cục/iu, "CỤC TRƯỞNG"],
  [/^Thuế/iu, "TRƯỞNG THUẾ"],
];

/**
 * What the head of a body is called where it signs, by how the name of the body begins (cần xác nhận); anything else:
 * "THỦ TRƯỞNG ĐƠN VỊ".
 */
export const headTitle = (name: string): string =>
  HEADS.find(([begins]) => begins.test(name.trim()))?.[1] ?? "THỦ TRƯỞNG ĐƠN VỊ";
