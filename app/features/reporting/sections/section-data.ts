import { canonicalOf } from "./canonical";

/** What people typed for one section; a figure that is not there is not stated, which is not 0. */
export type SectionData = {
  figures: Readonly<Record<string, number>>;
  texts: Readonly<Record<string, string>>;
  /** Breakdowns: figure → name → number. */
  details: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Corrections of figures that are added up from the units below, each with its reason (sums.ts). */
  adjustments?: Readonly<Record<string, { by: number; reason: string }>>;
};

/** All typed sections of one report, by section key. */
export type ReportSections = Readonly<Record<string, SectionData>>;

export const NO_DATA: SectionData = { figures: {}, texts: {}, details: {} };

/**
 * The canonical content of all sections, for freezing and hashing: sections, keys and names in one order, nothing that
 * is empty, no difference between data that print the same.
 */
export function sectionsContent(sections: ReportSections): string {
  const filled = Object.entries(sections).flatMap(([key, { figures, texts, details, adjustments = {} }]) => {
    const isAdjusted = Object.keys(adjustments).length > 0;
    const filledIn = [figures, texts, details].some((each) => Object.keys(each).length > 0) || isAdjusted;
    const data = { figures, texts, details, ...(isAdjusted ? { adjustments } : {}) };
    return filledIn ? [[key, data] as const] : [];
  });
  return canonicalOf(Object.fromEntries(filled));
}

/** The stated figures of all sections together. A figure asked for in two sections is typed once, in the first. */
export function figuresOf(sections: ReportSections): Record<string, number> {
  return Object.assign({}, ...Object.values(sections).map(({ figures }) => figures));
}

/** The breakdowns of all sections together; the cells of forms are kept beside them and are none. */
export function detailsOf(sections: ReportSections): SectionData["details"] {
  const own = Object.entries(sections).filter(([key]) => !key.startsWith("form:"));
  return Object.assign({}, ...own.map(([, { details }]) => details));
}
