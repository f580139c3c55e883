import type { PrismaClient } from "~/platform/db.server";
import { toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { readDate } from "~/shared/read-date";
import { type CheckFile, toWrite } from "../checks/check-file";
import { LETTER, LETTER_FIELDS } from "../documents/letter";
import { expectedUnits } from "../periods/board";
import { loadFormSet } from "../periods/periods.queries.server";
import { periodKindOf } from "../periods/report-key";
import { loadUnits } from "../reference.queries.server";
import type { Outline } from "./outline";
import { saveSections } from "./save-section.server";
import type { SectionData } from "./section-data";
import { isCounted } from "./section-figures";
import { loadOutlineFor, loadSections } from "./sections.queries.server";

export type FileRefusal =
  | "UNIT_NOT_EXPECTED"
  | "NO_SUCH_PERIOD"
  | "NO_OUTLINE"
  | "REPORT_CLOSED"
  | "CHANGED_MEANWHILE";

/**
 * Takes the sections of a report that was written elsewhere (docs/check-file.md): its figures, the corrected ones over
 * them, texts, breakdowns and letter. Figures of PAKN are not among them: the portal counts those itself. Begins the
 * report where nobody has; sections that are there already are replaced. Answers how many figures and sections came in.
 */
export async function takeReportFile(
  db: PrismaClient,
  { unit: code, file }: { unit: string; file: CheckFile },
  now: Date,
): Promise<Outcome<{ figures: number; sections: number }, FileRefusal>> {
  const { period } = file;
  const periodKind = periodKindOf(period);
  const set = await loadFormSet(db, period.to);
  if (!periodKind || !set) return refused("NO_SUCH_PERIOD");
  const unit = expectedUnits(await loadUnits(db), period).find((each) => each.code === code);
  if (!unit) return refused("UNIT_NOT_EXPECTED");
  const outline = await loadOutlineFor(db, unit, period);
  if (!outline) return refused("NO_OUTLINE");
  const key = { unit: code, period: period.code, formSet: set.code };
  const dates = { periodFrom: toDbDate(period.from), periodTo: toDbDate(period.to) };
  const report = await db.report.upsert({
    where: { unit_period_formSet: key },
    create: { ...key, periodKind, ...dates, begunAt: now },
    update: {},
  });
  const stored = await loadSections(db, report.id);
  const sections = sectionsOf(file, outline);
  const saved = await saveSections(
    db,
    Object.entries(sections).map(([section, data]) => ({
      ...{ reportId: report.id, section, data, staffId: null },
      version: stored[section]?.version ?? 0,
    })),
    now,
  );
  if (!saved.ok) return saved;
  const figures = Object.values(sections).reduce((sum, data) => sum + Object.keys(data.figures).length, 0);
  return done({ figures, sections: Object.keys(sections).length });
}

/** What of the file belongs to which section; a figure that several ask for goes to the first. Pure. */
export function sectionsOf(file: CheckFile, outline: Outline): Record<string, SectionData> {
  const { figures, sections: written, details } = toWrite(file, outline);
  const left = new Map([...figures].filter(([key]) => !isCounted(key) || key === "pakn.through_system"));
  const all: Record<string, SectionData> = {};
  for (const section of outline.sections) {
    const own = section.figures.filter((key) => left.has(key));
    const taken = Object.fromEntries(own.map((key) => [key, left.get(key) ?? 0]));
    for (const key of own) left.delete(key);
    const texts = written[section.key]?.texts ?? {};
    const names = Object.fromEntries(
      section.details.flatMap((key) => (details[key] ? [[key, details[key]] as const] : [])),
    );
    const filled = [taken, texts, names].some((each) => Object.keys(each).length > 0);
    if (filled) all[section.key] = { figures: taken, texts, details: names };
  }
  const letter = Object.fromEntries(
    LETTER_FIELDS.flatMap(({ key }) => (file.letter[key] ? [[key, file.letter[key]] as const] : [])),
  );
  const date = readDate(letter.date ?? "") ?? file.reportedOn;
  const dated = date ? { ...letter, date } : letter;
  if (Object.keys(dated).length > 0) all[LETTER] = { figures: {}, texts: dated, details: {} };
  return all;
}
