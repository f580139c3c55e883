import { verifyLog } from "~/features/publication/verify-log.server";
import { withDatabase } from "~/platform/with-database.server";
import { readArguments, UsageError } from "./usage";

/**
 * `verify-log [--head SEQ:HASH]`: reads the log of publications, the versions under its fingerprints and the copies that
 * are public. Answers 0 when everything is as it was written, 1 with a line for each thing that is not.
 */
export async function verifyLogCommand(args: string[]): Promise<number> {
  const { values } = readArguments(args, { head: { type: "string" } }, []);
  const kept = values.head === undefined ? null : readHead(values.head);
  const { rows, head, problems } = await withDatabase(({ db }) => verifyLog(db, kept));
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) {
    console.log(`${problems.length} điều không khớp trong ${rows} dòng nhật ký.`);
    return 1;
  }
  console.log(
    head
      ? `${rows} dòng, không thấy gì bị sửa. Dòng mới nhất: ${head.seq}:${head.hash}`
      : "Nhật ký còn trống.",
  );
  return 0;
}

function readHead(typed: string): { seq: number; hash: string } {
  const [, seq, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(typed.trim().toLowerCase()) ?? [];
  if (!seq || !hash)
    throw new UsageError(
      "--head phải là SỐ_DÒNG:MÃ_BĂM, đúng như lệnh verify-log hay trang nhật ký đã in ra.",
    );
  return { seq: Number(seq), hash };
}
