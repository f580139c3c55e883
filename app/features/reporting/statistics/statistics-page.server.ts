import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import { publicStatistics } from "./public-statistics.server";
import { type Section, sectionsOf } from "./sections";
import { STATISTICS } from "./statistics-messages";

/** What the page of the public statistics shows. */
export type StatisticsPage = {
  quarter: { code: string; title: string; from: LocalDate; to: LocalDate; isRunning: boolean };
  headline: Record<"new" | "resolved" | "onTime" | "answered" | "pending" | "overdue", number>;
  /** The latest first. */
  quarters: { title: string; href: string; current: boolean }[];
  sections: Section[];
};

/**
 * The page of one of the last nine quarters, by default the running one; null before a province is set up. Throws 404 for
 * any other period: a form shows those to staff.
 */
export async function statisticsPage(
  db: DbOrTx,
  asked: string | null,
  now: Date,
): Promise<StatisticsPage | null> {
  const statistics = await publicStatistics(db, asked, now);
  if (!statistics) {
    if (asked !== null)
      throw new Response("Không có số liệu của quý này trên trang công khai.", { status: 404 });
    return null;
  }
  const { quarter, quarters } = statistics;
  const { total } = quarter.figures;
  return {
    quarter: {
      ...{ code: quarter.code, title: quarter.title, from: quarter.from, to: quarter.asOf },
      isRunning: quarter.isRunning,
    },
    headline: {
      ...{ new: total.new, resolved: total.resolved_total, onTime: total.on_time, answered: total.answered },
      ...{ pending: total.pending_total, overdue: total.overdue },
    },
    quarters: quarters.toReversed().map(({ title, code, isRunning }) => ({
      title,
      // One address a page: the running quarter has the short one.
      href: paths.statistics(isRunning ? {} : { ky: code }),
      current: code === quarter.code,
    })),
    sections: sectionsOf(statistics, STATISTICS.vi),
  };
}
