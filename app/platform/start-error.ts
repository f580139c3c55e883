import { readFile, statfs } from "node:fs/promises";

/**
 * Something outside the program keeps it from starting: a taken port, a full disk, a newer database. The message
 * is one whole sentence for the person at the terminal, who sees it without a stack trace.
 */
export class StartError extends Error {
  override name = "StartError";
}

const FULL = /ENOSPC|EDQUOT|No space left on device|quota exceeded|\b53100\b/i;

const fullDisk = (folder: string) =>
  new StartError(`Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng chỗ rồi chạy lại. / The disk is full.`);

/** With less than this left PostgreSQL cannot write on: one file of its journal has 16 MB. */
const TOO_LITTLE = 2 ** 20;
const LITTLE = 64 * 2 ** 20;

/**
 * The sentence when a start failed because the disk filled up meanwhile. PostgreSQL then often ends before it can say so:
 * all that is left is a broken connection, its log, and a disk without room.
 * @param folder of the data @param log PostgreSQL's own, when it is ours
 */
export async function filledUp(
  error: unknown,
  folder: string,
  log?: string,
): Promise<StartError | undefined> {
  if (causesOf(error).some((text) => FULL.test(text))) return fullDisk(folder);
  if (log === undefined) return undefined;
  const said = await readFile(log, "utf8").catch(() => "");
  const room = await statfs(folder)
    .then(({ bavail, bsize }) => bavail * bsize)
    .catch(() => TOO_LITTLE);
  // Where it broke off in the midst of a change, thousands of signs about that stand after the reason.
  const saysSo = FULL.test(said.slice(-4000)) || (room < LITTLE && FULL.test(said.slice(-100_000)));
  return room < TOO_LITTLE || saysSo ? fullDisk(folder) : undefined;
}

/**
 * The sentence when the user of DATABASE_URL may not do what a start has to (tables of its own, the schema of the jobs), or
 * the database takes no changes at all; undefined for anything else.
 */
export function rightsProblem(error: unknown): StartError | undefined {
  const texts = causesOf(error);
  if (texts.some((text) => /\b42501\b|permission denied for|must be owner of/i.test(text))) {
    return new StartError(
      "Người dùng trong DATABASE_URL không đủ quyền trên cơ sở dữ liệu: hãy đặt người dùng đó làm chủ cơ sở dữ liệu (ALTER DATABASE … OWNER TO …), hoặc cấp quyền CREATE trên cơ sở dữ liệu và trên lược đồ public. / The user of DATABASE_URL needs to own the database, or the right CREATE on it and on its schema public.",
    );
  }
  if (texts.some((text) => /\b25006\b|read-only transaction/i.test(text))) {
    return new StartError(
      "Cơ sở dữ liệu trong DATABASE_URL chỉ cho đọc: hãy dùng máy chủ chính, không dùng bản sao dự phòng. / The database is read-only: use the primary server.",
    );
  }
  return undefined;
}

/** Codes and messages of an error and of what it is made from: Prisma wraps what the database said, more than once. */
function causesOf(error: unknown, depth = 0): string[] {
  if (!error || typeof error !== "object" || depth > 5) return [];
  const { code, originalCode, message, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  const inside = [cause, meta, driverAdapterError].flatMap((one) => causesOf(one, depth + 1));
  return [`${code ?? ""} ${originalCode ?? ""} ${message ?? ""}`, ...inside];
}

/** The sentence for a full, read-only or closed disk, when that is what `error` is about; else undefined. */
export function diskProblem(error: unknown, folder: string): StartError | undefined {
  if (error instanceof StartError) return error;
  const text =
    error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ""} ${error.message}` : "";
  if (FULL.test(text)) return fullDisk(folder);
  if (/EROFS|Read-only file system/i.test(text)) {
    return new StartError(
      `Không ghi được vào ${folder} vì ổ đĩa chỉ cho đọc: hãy đặt DATA_DIR ở chỗ khác. / The disk is read-only.`,
    );
  }
  if (/EEXIST.*mkdir/.test(text)) {
    return new StartError(
      `Không dùng được ${folder} làm thư mục dữ liệu vì ở đó có một tệp, không phải thư mục: hãy đặt DATA_DIR ở chỗ khác. / A file is in the way of the data folder.`,
    );
  }
  if (/ENOENT.*mkdir|ENOTDIR/.test(text)) {
    return new StartError(
      `Không tạo được thư mục ${folder}: hãy đặt DATA_DIR ở chỗ khác. / The folder cannot be made there.`,
    );
  }
  if (/EACCES|EPERM/.test(text)) {
    return new StartError(
      `Không có quyền ghi vào ${folder}: hãy sửa quyền hoặc đặt DATA_DIR ở chỗ khác. / No permission to write there.`,
    );
  }
  return undefined;
}
