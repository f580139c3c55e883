import { renewOutlines } from "../../app/features/reporting/sections/renew-outlines.server";
import type { PrismaClient } from "../../app/platform/db.server";
import { localDate, toDbDate } from "../../app/shared/local-date";
import { CALENDAR_DAYS, OFFICIAL_YEARS } from "./reference/calendar";
import { CHANNELS } from "./reference/channels";
import { DEADLINE_RULES } from "./reference/deadline-rules";
import { EVERYDAY_WORDS } from "./reference/everyday-words";
import { FIELDS, UNCLASSIFIED_FIELD } from "./reference/fields";
import { FIGURE_FORMS } from "./reference/figure-forms";
import { FORM_SETS } from "./reference/form-sets";
import { FORM_VERSIONS } from "./reference/form-versions";
import { INDEX_DEFINITIONS } from "./reference/index-definitions";
import { OUTSIDE_BODIES } from "./reference/outside-bodies";
import { REPLY_TEMPLATES } from "./reference/reply-templates";
import { REPORT_DEADLINES } from "./reference/report-deadlines";
import { REPORT_OUTLINES } from "./reference/report-outlines";
import { RIGHT_DOORS } from "./reference/right-doors";

/**
 * Brings in the lists every province starts with. Safe to repeat, also in production: what is there already, perhaps
 * edited by an administrator, stays as it is; outlines that nobody edited follow the text of this version. Creates no units (formats/register.md).
 */
export async function loadReference(db: PrismaClient): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.channel.createMany({
        data: CHANNELS.map((channel, position) => ({ ...channel, position })),
        skipDuplicates: true,
      });
      await tx.field.createMany({
        data: [...FIELDS.map((field, position) => ({ ...field, position })), UNCLASSIFIED_FIELD],
        skipDuplicates: true,
      });
      await tx.calendarDay.createMany({
        data: CALENDAR_DAYS.map((day) => ({ ...day, date: toDbDate(localDate(day.date)) })),
        skipDuplicates: true,
      });
      await tx.calendarYear.createMany({ data: [...OFFICIAL_YEARS], skipDuplicates: true });
      const ruled = new Set(
        (await tx.deadlineRule.findMany({ select: { key: true } })).map(({ key }) => key),
      );
      const missing = DEADLINE_RULES.filter(({ key }) => !ruled.has(key));
      if (missing.length > 0) {
        await tx.deadlineRule.createMany({
          data: missing.map((rule) => ({
            ...rule,
            validFrom: toDbDate(rule.validFrom),
            validTo: rule.validTo && toDbDate(rule.validTo),
          })),
        });
      }
      if ((await tx.outsideBody.count()) === 0)
        await tx.outsideBody.createMany({
          data: OUTSIDE_BODIES.map((body) => ({ ...body, validFrom: toDbDate(body.validFrom) })),
        });
      await tx.formSet.createMany({
        data: FORM_SETS.map((set) => ({
          ...set,
          validFrom: toDbDate(set.validFrom),
          validTo: set.validTo && toDbDate(set.validTo),
        })),
        skipDuplicates: true,
      });
      await tx.indexDefinition.createMany({
        data: INDEX_DEFINITIONS.map((index) => ({ ...index, validFrom: toDbDate(index.validFrom) })),
        skipDuplicates: true,
      });
      await tx.reportOutline.createMany({ data: REPORT_OUTLINES, skipDuplicates: true });
      await renewOutlines(tx);
      const known = await tx.formVersion.findMany({ distinct: ["subject"], select: { subject: true } });
      await tx.formVersion.createMany({
        data: [...FORM_VERSIONS, ...FIGURE_FORMS]
          .filter((version) => known.every(({ subject }) => subject !== version.subject))
          .map(({ rows, ...version }) => ({
            ...version,
            ...(rows ? { rows } : {}),
            columns: [...version.columns],
            validFrom: toDbDate(localDate(version.validFrom)),
            validTo: version.validTo === null ? null : toDbDate(localDate(version.validTo)),
          })),
      });
      // Once only: a row that an administrator has put into other words must not come back beside it.
      if ((await tx.everydayWord.count()) === 0)
        await tx.everydayWord.createMany({
          data: EVERYDAY_WORDS.map((word) => ({ ...word, validFrom: toDbDate(word.validFrom) })),
        });
      if ((await tx.rightDoor.count()) === 0) await tx.rightDoor.createMany({ data: [...RIGHT_DOORS] });
      if ((await tx.replyTemplate.count()) === 0) {
        const validFrom = toDbDate(localDate("2026-01-01"));
        await tx.replyTemplate.createMany({ data: REPLY_TEMPLATES.map((row) => ({ ...row, validFrom })) });
      }
      if ((await tx.reportDeadline.count()) === 0) {
        await tx.reportDeadline.createMany({
          data: REPORT_DEADLINES.map((deadline) => ({
            ...deadline,
            validFrom: toDbDate(deadline.validFrom),
          })),
        });
      }
    },
    { timeout: 60_000 },
  );
}
