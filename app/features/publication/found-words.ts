import type { Removed } from "./personal-data";

/** What a finding is, said to the officer who reads it. */
const WORDS: Record<Removed, string> = {
  NAME: "tên người gửi",
  ADDRESS: "địa chỉ người gửi",
  SENDER_PHONE: "số điện thoại người gửi",
  SENDER_EMAIL: "thư điện tử người gửi",
  ID_NUMBER: "số giấy tờ của một người",
  OTHER_NAME: "có thể là tên người",
  STREET: "địa chỉ",
  EMAIL: "thư điện tử",
  PHONE: "số điện thoại",
  ACCOUNT: "số tài khoản",
  PLATE: "biển số xe",
  HOUSE: "số nhà",
  PARCEL: "thửa đất",
  PROFILE: "trang cá nhân",
  FILE_CODE: "mã hồ sơ",
  BIRTH: "ngày sinh",
};

/** What was found by its kind, with the words in which it stands in the text. */
export type FoundText = { kind: Removed; written: string };

/** "tên người gửi (“Lan”), số nhà (“số nhà 5”, “ngõ 7”)"; "" for nothing. Each wording once, in the order found. */
export function foundWords(found: readonly FoundText[]): string {
  const places = new Map<string, Set<string>>();
  for (const { kind, written } of found)
    places.set(WORDS[kind], (places.get(WORDS[kind]) ?? new Set()).add(`“${written}”`));
  return [...places].map(([words, where]) => `${words} (${[...where].join(", ")})`).join(", ");
}
