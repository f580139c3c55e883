import { OUTLINES } from "../../../app/features/reporting/sections/outlines/all";
import { toDbDate } from "../../../app/shared/local-date";

/** The outlines as rows. */
export const REPORT_OUTLINES = OUTLINES.map(
  ({ abstract, intro, closing, sections, validFrom, validTo, ...row }) => ({
    ...row,
    validFrom: toDbDate(validFrom),
    validTo: validTo && toDbDate(validTo),
    definition: { abstract, intro, closing, sections },
  }),
);
