import type { DbOrTx } from "~/platform/db.server";
import { dateOf, type LocalDate, toDbDate } from "~/shared/local-date";
import { phaseOf } from "./phase";

/** The campaigns of a year in reach, those of one unit together, with what was asked and what came back. */
export async function plannedCampaigns(
  db: DbOrTx,
  scope: "ALL" | readonly string[],
  year: number,
  today: LocalDate,
) {
  const rows = await db.campaign.findMany({
    where: { year, ...(scope === "ALL" ? {} : { unit: { in: [...scope] } }) },
    orderBy: [{ unit: "asc" }, { answerBy: "asc" }, { id: "asc" }],
    include: {
      _count: { select: { recipients: true, answers: { where: { struckAt: null } } } },
      answers: { where: { feedbackId: { not: null } }, select: { id: true } },
    },
  });
  const units = await db.unit.findMany({
    where: { code: { in: rows.map(({ unit }) => unit) } },
    select: { code: true, name: true },
  });
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return rows.map((row) => {
    const answerBy = dateOf(row.answerBy);
    return {
      ...{ id: row.id, unit: row.unit, title: row.title, regulation: row.regulation, answerBy },
      ...{ asked: row._count.recipients, answers: row._count.answers, items: row.answers.length },
      unitName: names.get(row.unit) ?? row.unit,
      phase: phaseOf({ ...row, answerBy }, today),
    };
  });
}

/** The plan of a unit and year as a document, when it was written down. */
export async function surveyPlan(db: DbOrTx, unit: string, year: number) {
  const plan = await db.surveyPlan.findUnique({ where: { unit_year: { unit, year } } });
  return plan && { ...plan, issuedOn: plan.issuedOn && dateOf(plan.issuedOn) };
}

/** Writes the plan of a unit and year: its number and date, and what it is for. */
export async function saveSurveyPlan(
  db: DbOrTx,
  plan: { unit: string; year: number; documentNo: string | null; issuedOn: LocalDate | null; aim: string },
  staffId: number,
  now: Date,
): Promise<void> {
  const { unit, year, documentNo, aim } = plan;
  const data = {
    documentNo,
    aim,
    issuedOn: plan.issuedOn && toDbDate(plan.issuedOn),
    updatedAt: now,
    updatedBy: staffId,
  };
  await db.surveyPlan.upsert({
    where: { unit_year: { unit, year } },
    create: { unit, year, ...data },
    update: data,
  });
}
