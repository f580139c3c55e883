import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { addDays, type LocalDate, localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { type Period, previousPeriod, quarterOf } from "~/shared/period";
import { loadUnits } from "../reference.queries.server";
import { countByAxis } from "../statistics/count-by-axis.queries.server";
import { type Dated, type IndexDefinition, type IndexValue, indexValue } from "./indices";
import { loadDefinitions } from "./indices-page.server";

/** All definitions, with the mark that tells whether somebody changed one since. */
export async function readDefinitions(db: DbOrTx) {
  const definitions = await loadDefinitions(db);
  return { definitions, seen: fingerprint(definitions) };
}

type Change = { index: IndexDefinition; validFrom: LocalDate };

/**
 * Writes a definition that holds from a day on: one that begins on that day is corrected, the one in force before ends
 * the day before. Refused: UNKNOWN for an index that there is not, NOT_LATER before its first row, CHANGED_MEANWHILE.
 */
export function changeIndex(
  db: PrismaClient,
  { index, validFrom, seen, by }: Change & { seen: string; by: number },
  now: Date,
): Promise<Outcome<true, "UNKNOWN" | "NOT_LATER" | "CHANGED_MEANWHILE">> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('index_definition'))`;
    const before = await readDefinitions(tx);
    if (before.seen !== seen) return refused("CHANGED_MEANWHILE");
    const own = before.definitions.filter(({ code }) => code === index.code);
    const base = own.findLast((row) => row.validFrom <= validFrom);
    if (own.length === 0) return refused("UNKNOWN");
    if (!base) return refused("NOT_LATER");
    const key = { code: index.code, validFrom: toDbDate(base.validFrom) };
    const stored = await tx.indexDefinition.findUniqueOrThrow({ where: { code_validFrom: key } });
    const { title, formula, reading, citation, confirmed, numerator, denominator, lessDissatisfied } = index;
    const words = { title, formula, reading, citation, confirmed, numerator, denominator, lessDissatisfied };
    const points =
      index.measure === "POINTS"
        ? { blocker: index.blocker, steps: index.steps, pointsWhenNothing: index.pointsWhenNothing }
        : {};
    const data = { ...words, ...points };
    if (base.validFrom === validFrom)
      await tx.indexDefinition.update({ where: { code_validFrom: key }, data });
    else {
      await tx.indexDefinition.update({
        where: { code_validFrom: key },
        data: { validTo: toDbDate(addDays(validFrom, -1)) },
      });
      const { steps, ...rest } = stored;
      await tx.indexDefinition.create({
        data: { ...rest, ...(steps === null ? {} : { steps }), ...data, validFrom: toDbDate(validFrom) },
      });
    }
    const subject = `index:${index.code}`;
    await audit(tx, { by, action: "index.change", subject, after: { ...data, validFrom } }, now);
    return done(true);
  });
}

export type IndexPreview = { period: Period; before: IndexValue | null; after: IndexValue };

/** What a definition makes of the last whole quarter of the province, beside what the stored one makes; no ratings. */
export async function previewIndex(
  db: DbOrTx,
  index: IndexDefinition,
  stored: readonly Dated<IndexDefinition>[],
  now: Date,
): Promise<IndexPreview | null> {
  const period = previousPeriod(quarterOf(localDateOf(now)));
  const units = await loadUnits(db);
  const province = units.find(({ level }) => level === "PROVINCE");
  if (!province) return null;
  const asked = { units, period, target: province.code, scope: "consolidated" as const, asOf: period.to };
  const { total } = await countByAxis(db, asked);
  const known = stored.findLast(({ code, validFrom }) => code === index.code && validFrom <= period.to);
  return {
    period,
    before: known ? indexValue(known, total, null) : null,
    after: indexValue(index, total, null),
  };
}
