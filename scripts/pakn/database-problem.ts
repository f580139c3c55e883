/** One sentence for a database that cannot go on, by the class of PostgreSQL's code; undefined for anything else. */
export function databaseProblem(error: unknown): string | undefined {
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === "53100")
    return "Ổ đĩa của cơ sở dữ liệu đã đầy; các khối đã ghi xong vẫn còn nguyên, hãy giải phóng chỗ rồi chạy lại.";
  if (/^(08|57P)/.test(code ?? "") || /Connection terminated|ECONNRE/.test(message ?? ""))
    return "Mất kết nối với cơ sở dữ liệu; các khối đã ghi xong vẫn còn nguyên, hãy chạy lại.";
  return undefined;
}
