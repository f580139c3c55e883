import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import type { Language } from "~/shared/language";
import type { LocalDate } from "~/shared/local-date";
import { periodTitle } from "~/shared/period";
import type { Drawn } from "~/ui/drawn/drawn";
import { publicStatistics } from "./public-statistics.server";
import type { Section } from "./section";
import { SectionBody } from "./section-body";
import { sectionsOf } from "./sections";
import type { PublicStatistics } from "./statistics-data";
import { STATISTICS } from "./statistics-messages";

/** What the page of the public statistics shows. */
export type StatisticsPage = {
  quarter: { code: string; title: string; from: LocalDate; to: LocalDate; isRunning: boolean };
  headline: Record<"new" | "resolved" | "onTime" | "answered" | "pending" | "overdue", number>;
  /** The latest first. */
  quarters: { title: string; href: string; current: boolean }[];
  /** The subjects, each with its markup. */
  sections: (Section & { body: Drawn })[];
};

/** The page of figures that are kept, by their language: the same figures are the same page, whoever reads it (decision 0046). */
const pages = new WeakMap<PublicStatistics, Map<Language, StatisticsPage>>();

/**
 * The page of one of the last nine quarters, by default the running one; null before a province is set up. Throws 404 for
 * any other period: a form shows those to staff.
 */
export async function statisticsPage(
  db: DbOrTx,
  asked: string | null,
  now: Date,
  language: Language = "vi",
): Promise<StatisticsPage | null> {
  const statistics = await publicStatistics(db, asked, now);
  if (!statistics) {
    if (asked !== null) throw new Response(STATISTICS[language].notShown, { status: 404 });
    return null;
  }
  const known = pages.get(statistics) ?? new Map<Language, StatisticsPage>();
  const page = known.get(language) ?? pageOf(statistics, language);
  pages.set(statistics, known.set(language, page));
  return page;
}

/** The same figures make the same page. */
function pageOf(statistics: PublicStatistics, language: Language): StatisticsPage {
  const { quarter, quarters } = statistics;
  const { total } = quarter.figures;
  const titleOf = (one: Pick<typeof quarter, "code" | "from" | "to">) => periodTitle(one, language);
  return {
    quarter: {
      ...{ code: quarter.code, title: titleOf(quarter), from: quarter.from, to: quarter.asOf },
      isRunning: quarter.isRunning,
    },
    headline: {
      ...{ new: total.new, resolved: total.resolved_total, onTime: total.on_time, answered: total.answered },
      ...{ pending: total.pending_total, overdue: total.overdue },
    },
    quarters: quarters.toReversed().map(({ code, from, to, isRunning }) => ({
      title: titleOf({ code, from, to }),
      // One address a page: the running quarter has the short one.
      href: paths.statistics(isRunning ? {} : { ky: code }),
      current: code === quarter.code,
    })),
    sections: sectionsOf(statistics, language).map((section) => {
      const fileHref = paths.statisticsFile(section.id, {
        ky: quarter.code,
        lang: language === "en" ? "en" : "",
      });
      return { ...section, body: SectionBody({ section, fileHref, words: STATISTICS[language], language }) };
    }),
  };
}
