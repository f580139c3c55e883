/** Codes of Prisma, PostgreSQL and the network that mean: not now, perhaps in a moment. */
const AWAY = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2037",
  // PostgreSQL: full disk, too many connections, shutting down, crashed, starting up, connection failures.
  "53100",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08006",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

const WORDS =
  /can't reach database|connection terminated|timeout exceeded when trying to connect|database.*not reachable/i;

/** Whether an error means that a needed part is away for now, rather than a mistake in the code. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (!error || typeof error !== "object" || depth > 5) return false;
  const { code, message, cause, meta, errors } = error as Record<string, unknown>;
  if (typeof code === "string" && AWAY.has(code)) return true;
  if (typeof message === "string" && WORDS.test(message)) return true;
  if (Array.isArray(errors) && errors.some((one) => isUnavailable(one, depth + 1))) return true;
  const driver =
    meta && typeof meta === "object" ? (meta as Record<string, unknown>).driverAdapterError : null;
  return isUnavailable(cause, depth + 1) || isUnavailable(driver, depth + 1);
}
