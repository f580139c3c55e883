import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { parsePeriod, periodTitle, quarterOf } from "~/shared/period";
import { TOTAL } from "../reporting/figures";
import { loadUnits } from "../reporting/reference.queries.server";
import { buildReport } from "../reporting/report.server";
import { hiddenPart } from "../reporting/statistics/shown-alone.server";
import { unknownCodes } from "./about.server";
import { StatisticsRow } from "./api-schemas";
import { ENDPOINTS } from "./endpoints";
import { listAnswer, problem, queryOf, unknownRefused } from "./respond.server";
import { numberedRows, rowsOfUnit } from "./statistics-rows";

/**
 * GET /api/v1/statistics: the rows of the form of a unit and a named period, by the one counting. What was left out of
 * the form is not told here: a single rejected denunciation in a small unit would speak of a person. Of a unit the same is
 * told as on the page of the statistics: quarters and longer, no unit and no field with few items by itself (decision 0027).
 */
export async function statisticsApi(db: DbOrTx, request: Request, now: Date): Promise<Response> {
  const read = queryOf(ENDPOINTS.statistics, request);
  if (!read.ok) return read.refused;
  const unknown = await unknownCodes(db, { unit: read.query.unit });
  if (unknown.length > 0) return unknownRefused(unknown);
  const today = localDateOf(now);
  const period = read.query.period ? parsePeriod(read.query.period) : quarterOf(today);
  if (!period || period.from > today) return problem(404, "notBegun");
  const unit =
    read.query.unit ??
    (await loadUnits(db)).find(({ level, validTo }) => level === "PROVINCE" && !validTo)?.code;
  if (!unit) return problem(404, "noUnit");
  const built = await buildReport(db, { unit, period, scope: read.query.scope, now });
  if (!built.ok) return problem(404, "noForm");
  const { form, figures, ...report } = built.value;
  // Not asked for its own: a province without units below it is reported as its own, and is the whole all the same.
  const isProvince = report.unit.level === "PROVINCE" && read.query.scope !== "own";
  const hidden = isProvince ? null : await hiddenPart(db, { unit, scope: report.scope, period }, today);
  if (hidden) return problem(404, hidden === "FEW" ? "fewItems" : "quartersOnly");
  const numbered = numberedRows(figures.rows);
  const rows = (isProvince ? numbered : rowsOfUnit(numbered)).map(({ field, fieldName, ...numbers }) => ({
    field,
    field_name: fieldName,
    ...numbers,
  }));
  return listAnswer(read.query.format, {
    name: `so-lieu-${unit}-${period.code}`,
    columns: Object.keys(StatisticsRow.shape),
    items: [...rows, { field: TOTAL, field_name: "Tổng cộng", ...figures.total }],
    whole: {
      ...{ unit: report.unit.code, unit_name: report.unit.name, scope: report.scope },
      period: { code: period.code, title: periodTitle(period), from: period.from, to: period.to },
      is_over: report.stage === "OVER",
      form: { code: form.code, citation: form.citation, confirmed: form.confirmed },
      ...{ rows, total: figures.total },
    },
  });
}
