import { isUnavailable } from "./unavailable.server";

/**
 * What to say above a posted form that could not be stored because the database cannot write for now, as with a full disk:
 * the form comes back with its texts instead of an error page without them. Logs the error; throws any other on.
 */
export function whileAway(error: unknown): string {
  if (!isUnavailable(error)) throw error;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), error: said }));
  return "Máy chủ tạm thời không ghi được. Nội dung dưới đây chưa được lưu và vẫn còn: đợi ít phút rồi gửi lại.";
}
