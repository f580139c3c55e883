import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { Language } from "~/shared/language";
import { done, type Outcome, refused } from "~/shared/outcome";
import {
  type FileRefusal,
  isAttachmentType,
  MAX_BYTES,
  MAX_FILES,
  safeFileName,
  shownName,
} from "./attachment-rules";
import { fileRefused } from "./file-words";

/** A file that was looked into and may be kept. */
export type CheckedFile = {
  fileName: string;
  mediaType: string;
  size: number;
  sha256: Uint8Array<ArrayBuffer>;
  content: Uint8Array<ArrayBuffer>;
};

/** Looks into a posted file: its bytes decide what it is, not its name nor what the browser says. */
export async function checkFile(file: File): Promise<Outcome<CheckedFile, FileRefusal>> {
  if (file.size === 0) return refused("EMPTY");
  if (file.size > MAX_BYTES) return refused("TOO_LARGE");
  const content = new Uint8Array(await file.arrayBuffer());
  const type = await typeOf(content);
  if (!isAttachmentType(type)) return refused("WRONG_TYPE");
  const sha256 = new Uint8Array(createHash("sha256").update(content).digest());
  return done({ fileName: safeFileName(file.name, type), mediaType: type, size: file.size, sha256, content });
}

/** A file that is cut off or made to confuse is of no type. */
async function typeOf(content: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(content))?.mime;
  } catch {
    return undefined;
  }
}

/** Looks into all files of one posting: those that may be kept, and one sentence for each that may not. */
export async function checkFiles(
  files: readonly File[],
  language: Language = "vi",
): Promise<{ files: CheckedFile[]; problems: string[] }> {
  const kept: CheckedFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const checked = kept.length < MAX_FILES ? await checkFile(file) : refused("TOO_MANY");
    if (checked.ok) kept.push(checked.value);
    else problems.push(fileRefused(shownName(file.name), checked.reason, language));
  }
  return { files: kept, problems };
}

/** The files of a form field; the browser sends an empty nameless one when none was chosen. */
export const filesFrom = (form: FormData, name: string): File[] =>
  form
    .getAll(name)
    .filter((value): value is File => value instanceof File && !(value.name === "" && value.size === 0));
