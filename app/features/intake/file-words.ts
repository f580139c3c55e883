import { inBoth, type Language } from "~/shared/language";
import type { FileRefusal } from "./attachment-rules";

/** What is said about files that come along. */
export const FILE_WORDS = inBoth({
  vi: {
    hint: "Tối đa 5 tệp, mỗi tệp không quá 5 MB: PDF, ảnh (JPG, PNG, WEBP, HEIC), Word (DOCX).",
    there: "Tệp đã đính kèm",
    remove: "Bỏ tệp",
    full: (n: number) => `Đã đủ ${n} tệp. Muốn thêm tệp khác, hãy bỏ bớt một tệp.`,
    more: "Đính kèm thêm tệp",
    twin: (name: string, other: string) => `${name} giống hệt ${other} nên không thêm.`,
    /** With the name of the file in front. */
    refused: {
      EMPTY: "tệp rỗng, không có gì bên trong. Hãy chọn lại tệp.",
      TOO_LARGE: "lớn hơn 5 MB. Hãy chụp lại với cỡ nhỏ hơn hoặc chia thành nhiều tệp.",
      WRONG_TYPE:
        "không phải PDF, ảnh JPG, PNG, WEBP, HEIC hay Word DOCX. Hãy lưu sang một trong các loại đó.",
      TOO_MANY: "không thêm được vì đã đủ 5 tệp. Hãy bỏ bớt tệp khác trước.",
    } satisfies Record<FileRefusal, string>,
  },
  en: {
    hint: "Up to 5 files of at most 5 MB each: PDF, pictures (JPG, PNG, WEBP, HEIC), Word (DOCX).",
    there: "Attached files",
    remove: "Take away",
    full: (n) => `There are ${n} files, which is the limit. Take one away to add another.`,
    more: "Attach more files",
    twin: (name, other) => `${name} is the same as ${other} and was not added.`,
    refused: {
      EMPTY: "the file is empty. Choose it again.",
      TOO_LARGE: "larger than 5 MB. Take a smaller picture, or split it into several files.",
      WRONG_TYPE: "not a PDF, a JPG, PNG, WEBP or HEIC picture, or Word DOCX. Save it as one of these.",
      TOO_MANY: "not added, since there are 5 files already. Take another file away first.",
    },
  },
});

/** The sentence about a file that was not taken. `name` is made harmless already. */
export const fileRefused = (name: string, reason: FileRefusal, language: Language): string =>
  `${name}: ${FILE_WORDS[language].refused[reason]}`;
