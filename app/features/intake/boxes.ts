/** Why a slip out of a box becomes no item; it stands in the minutes all the same. */
export const UNUSABLE = {
  BLANK: { vi: "Phiếu trắng" },
  ILLEGIBLE: { vi: "Không đọc được" },
  NOT_FEEDBACK: { vi: "Không phải phản ánh, kiến nghị" },
} as const;
export type Unusable = keyof typeof UNUSABLE;
/** Whether a posted code names a reason why a slip cannot be used. */
export const isUnusable = (code: unknown): code is Unusable =>
  typeof code === "string" && Object.hasOwn(UNUSABLE, code);

/** "Nguyễn Văn An, Chánh Văn phòng": one person a line, empty lines and those typed twice left out. */
export const peoplePresent = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** Their names alone, for where they sign: what stands before the comma or dash. */
export const namesOfPresent = (people: readonly string[]): string[] =>
  people.map((person) => person.split(/[,–-]/)[0]?.trim() || person);
