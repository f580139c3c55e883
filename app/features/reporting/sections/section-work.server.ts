import type { Actor } from "~/features/access/permissions";
import type { PrismaClient } from "~/platform/db.server";
import { done, type Outcome } from "~/shared/outcome";
import type { KeptFinding } from "../checks/rule-codes";
import { assemble } from "../documents/build-whole.server";
import { buildReport } from "../report.server";
import { writtenOf } from "./letter-section";
import type { Section } from "./outline";
import { type SaveRefusal, saveSections } from "./save-section.server";
import { NO_DATA, type SectionData } from "./section-data";
import { type Asked, startingPoint, type Workplace } from "./sections-page.server";

/** What would be found and printed if this were saved; saves nothing. */
export async function tryOut(
  db: PrismaClient,
  { built, versions }: Workplace,
  asked: Asked,
  typed: { section: Section; data: SectionData },
  now: Date,
): Promise<{ findings: KeptFinding[]; written: string[]; version: number }> {
  const { section, data } = typed;
  const form = await buildReport(db, { ...asked, now });
  const version = versions[section.key]?.version ?? 0;
  if (!form.ok) return { findings: [], written: [], version };
  const whole = assemble({
    form: form.value,
    outline: built.outline,
    sections: { ...built.sections, [section.key]: data },
    sums: built.sums,
    ballots: built.ballots,
    forms: built.forms,
    previous: built.previous,
  });
  const keys = new Set([section.key, ...section.figures]);
  return {
    findings: whole.findings.filter(({ where }) => keys.has(where)),
    written: writtenOf(whole, section.key),
    version,
  };
}

/** Takes the last period's sections over where this report has none yet; the number of sections begun. */
export async function takeStartingPoint(
  db: PrismaClient,
  place: Workplace,
  asked: Asked,
  actor: Pick<Actor, "staffId">,
  now: Date,
): Promise<Outcome<number, SaveRefusal>> {
  const { reportId, versions } = place;
  const carried = (await startingPoint(db, place, asked)) ?? {};
  const fresh = Object.entries(carried).filter(([section]) => versions[section] === undefined);
  if (reportId === null || fresh.length === 0) return done(0);
  const saved = await saveSections(
    db,
    fresh.map(([section, data]) => ({
      reportId,
      section,
      data,
      version: 0,
      carried: asked.period.code,
      staffId: actor.staffId,
    })),
    now,
  );
  return saved.ok ? done(fresh.length) : saved;
}

/** Puts figures from a spreadsheet into the sections that ask for them first, beside what was typed there. */
export function takeFigures(
  db: PrismaClient,
  { built, reportId, versions }: Workplace & { reportId: number },
  figures: Readonly<Record<string, number>>,
  actor: Pick<Actor, "staffId">,
  now: Date,
): Promise<Outcome<null, SaveRefusal>> {
  const left = new Map(Object.entries(figures));
  const saves = built.outline.sections.flatMap((section) => {
    const own = section.figures.filter((key) => left.has(key) && built.sums?.figures[key] === undefined);
    if (own.length === 0) return [];
    const data = built.sections[section.key] ?? NO_DATA;
    const taken = Object.fromEntries(own.map((key) => [key, left.get(key) ?? 0]));
    for (const key of own) left.delete(key);
    return [
      {
        reportId,
        section: section.key,
        data: { ...data, figures: { ...data.figures, ...taken } },
        version: versions[section.key]?.version ?? 0,
        staffId: actor.staffId,
      },
    ];
  });
  return saveSections(db, saves, now);
}
