import { StartError } from "~/platform/start-error";

const SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Không tìm thấy tệp hoặc thư mục ${path}.`,
  EISDIR: (path) => `${path} là thư mục, cần một tệp.`,
  ENOTDIR: (path) => `Đường dẫn ${path} đi qua một tệp không phải thư mục.`,
  EACCES: (path) => `Không có quyền đọc hoặc ghi ${path}.`,
  EPERM: (path) => `Không có quyền đọc hoặc ghi ${path}.`,
  EROFS: (path) => `Không ghi được ${path} vì ổ đĩa chỉ cho đọc.`,
  ENOSPC: (path) => `Không ghi được ${path} vì ổ đĩa đã đầy.`,
  EDQUOT: (path) => `Không ghi được ${path} vì đã hết hạn mức ổ đĩa.`,
  ENAMETOOLONG: () => "Đường dẫn tệp quá dài.",
};

/** One sentence for a file that cannot be read or written; any other error comes back as it is. */
export function fileProblem(error: unknown, path: string): unknown {
  const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  // The database driver's errors carry codes too, but never the name of a system call on a file.
  if (!code || !syscall || /connect|getaddrinfo/.test(syscall)) return error;
  return new StartError(SENTENCES[code]?.(path) ?? `Không đọc hoặc ghi được ${path} (${code}).`);
}
