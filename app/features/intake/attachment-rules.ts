/** What may be sent along: pictures of papers and places, and documents without macros. */
const ATTACHMENT_TYPES = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/heif": "heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
} as const satisfies Record<string, string>;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

export const MAX_FILES = 5;
export const MAX_BYTES = 5 * 1024 * 1024;
/** Of one item in all: what was sent at first and what was added on request. */
export const MAX_FILES_OF_ITEM = 20;
/** For the `accept` attribute; only a help to choose. */
export const ACCEPT = ".pdf,.jpg,.jpeg,.png,.webp,.heic,.docx";

/** Whether files of this media type are taken. */
export const isAttachmentType = (type: string | undefined): type is AttachmentType =>
  type !== undefined && Object.hasOwn(ATTACHMENT_TYPES, type);

export type FileRefusal = "EMPTY" | "TOO_LARGE" | "WRONG_TYPE" | "TOO_MANY";

const LONGEST_NAME = 100;

/**
 * A file's name as it may be kept and shown: the last part of a path, composed letters, without signs that mean
 * something to a disk, a page or a reader's eye; the ending says what the content really is.
 */
export function safeFileName(given: string, type: AttachmentType): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*;%\uFFFD]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/\.[^.]*$/, "")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const stem = [...plain].slice(0, LONGEST_NAME).join("").trim() || "tep";
  return `${stem}.${ATTACHMENT_TYPES[type]}`;
}

/** The name as it was given, made harmless; for a sentence about a file that was not taken. */
export function shownName(given: string): string {
  const ending = /\.[^./\\]{1,8}$/.exec(given)?.[0] ?? "";
  return safeFileName(given, "application/pdf").replace(/\.pdf$/, "") + ending.replace(/[^.\w]/g, "");
}
