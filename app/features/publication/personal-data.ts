/** Who sent it, as far as it is known; never stored here, never shown. */
export type Identity = {
  name: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
};

/** Somebody of whom nothing is known. */
export const NOBODY: Identity = { name: null, address: null, phone: null, email: null };

/** What is taken out, and what stands there instead. */
export const MARKS = {
  NAME: "[đã ẩn tên]",
  OTHER_NAME: "[đã ẩn tên người]",
  ADDRESS: "[đã ẩn địa chỉ]",
  STREET: "[đã ẩn địa chỉ]",
  SENDER_PHONE: "[đã ẩn số điện thoại]",
  SENDER_EMAIL: "[đã ẩn thư điện tử]",
  EMAIL: "[đã ẩn thư điện tử]",
  PHONE: "[đã ẩn số điện thoại]",
  ID_NUMBER: "[đã ẩn số giấy tờ]",
  ACCOUNT: "[đã ẩn số tài khoản]",
  PLATE: "[đã ẩn biển số]",
  HOUSE: "[đã ẩn số nhà]",
  PARCEL: "[đã ẩn thửa đất]",
  PROFILE: "[đã ẩn trang cá nhân]",
  FILE_CODE: "[đã ẩn mã hồ sơ]",
  BIRTH: "[đã ẩn ngày sinh]",
} as const;
export type Removed = keyof typeof MARKS;

/** What must never be published, whatever an officer thinks; the rest is theirs to judge (a shop's number on its sign). */
export const NEVER: readonly Removed[] = ["NAME", "ADDRESS", "SENDER_PHONE", "SENDER_EMAIL", "ID_NUMBER"];

/** `name`: the group of the pattern whose letters, as they were written, must pass `accept`. */
export type Pattern = { kind: Removed; pattern: RegExp; accept?: (written: string) => boolean };
