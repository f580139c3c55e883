import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { isStanding } from "../periods/report-flow";
import type { SectionData } from "./section-data";

export type SaveRefusal = "REPORT_CLOSED" | "CHANGED_MEANWHILE";
export const SAVE_REFUSAL: Record<SaveRefusal, string> = {
  REPORT_CLOSED: "Báo cáo đã chốt, không sửa được nữa. Cần sửa, hãy mở lại báo cáo.",
  CHANGED_MEANWHILE: "Có người vừa lưu mục này. Mở lại mục để xem bản mới, rồi lưu phần của bạn.",
};

type Save = {
  reportId: number;
  section: string;
  data: SectionData;
  /** The number that was read with the section; 0 when there was none. */
  version: number;
  /** Code of the period it was carried over from; null once somebody saves it as theirs. */
  carried?: string | null;
  staffId: number | null;
};

/** Writes sections of an open report, all or none. Refused when the report is closed or one was changed in between. */
export function saveSections(
  db: PrismaClient,
  saves: readonly Save[],
  now: Date,
): Promise<Outcome<null, SaveRefusal>> {
  return db
    .$transaction(async (tx) => {
      for (const save of saves) {
        // The report's row is the lock between typing and closing.
        const [report] = await tx.$queryRaw<{ status: Parameters<typeof isStanding>[0] }[]>`
          SELECT status::text FROM report WHERE id = ${save.reportId} FOR SHARE`;
        if (!report || isStanding(report.status)) return refused("REPORT_CLOSED");
        if (!(await write(tx, save, now))) throw new Changed();
      }
      return done(null);
    })
    .catch((error: unknown) => {
      if (error instanceof Changed) return refused("CHANGED_MEANWHILE");
      throw error;
    });
}

/** Undoes what the transaction wrote before it met a section that somebody else had saved. */
class Changed extends Error {}

type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

async function write(tx: Tx, { reportId, section, data, version, carried, staffId }: Save, now: Date) {
  const { figures, texts, details, adjustments = {} } = data;
  const row = {
    figures,
    texts,
    details,
    adjustments,
    carried: carried ?? null,
    updatedAt: now,
    updatedBy: staffId,
  };
  if (version === 0) {
    const { count } = await tx.reportSection.createMany({
      data: { reportId, section, ...row },
      skipDuplicates: true,
    });
    return count === 1;
  }
  const { count } = await tx.reportSection.updateMany({
    where: { reportId, section, version },
    data: { ...row, version: { increment: 1 } },
  });
  return count === 1;
}
