/**
 * Something outside the program keeps it from starting: a taken port, a full disk, a newer database. The message
 * is one whole sentence for the person at the terminal, who sees it without a stack trace.
 */
export class StartError extends Error {
  override name = "StartError";
}

/** The sentence for a full, read-only or closed disk, when that is what `error` is about; else undefined. */
export function diskProblem(error: unknown, folder: string): StartError | undefined {
  if (error instanceof StartError) return error;
  const text =
    error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ""} ${error.message}` : "";
  if (/ENOSPC|EDQUOT|No space left on device|quota exceeded/i.test(text)) {
    return new StartError(
      `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng chỗ rồi chạy lại. / The disk is full.`,
    );
  }
  if (/EROFS|Read-only file system/i.test(text)) {
    return new StartError(
      `Không ghi được vào ${folder} vì ổ đĩa chỉ cho đọc: hãy đặt DATA_DIR ở chỗ khác. / The disk is read-only.`,
    );
  }
  // Node says so as well when it may not make a folder on a read-only disk.
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
