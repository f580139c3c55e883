import { parsePeriod } from "~/shared/period";
import { checkText } from "./check-report";

/** A quarter of a province with figures in every room; the sentences of the tests are about it. */
const FIGURES = {
  "files.received": 1240,
  "files.new": 1200,
  "files.new_online": 900,
  "files.new_direct": 300,
  "files.opening": 40,
  "files.received_province": 700,
  "files.received_district": 300,
  "files.received_commune": 240,
  "files.resolved": 1100,
  "files.early": 100,
  "files.on_time": 950,
  "files.in_time": 1050,
  "files.late": 50,
  "files.pending": 140,
  "files.pending_in_time": 130,
  "files.pending_late": 10,
  "onestop.total": 1000,
  "pakn.received_total": 11,
  "pakn.received_act": 8,
  "pakn.received_reg": 3,
  "pakn.opening": 5,
  "pakn.new": 6,
  "pakn.resolved_total": 9,
  "pakn.pending_total": 2,
  "pakn.published": 6,
  "ballots.total": 500,
  "ballots.content": 480,
  "ballots.very_satisfied": 300,
  "ballots.satisfied": 180,
  "ballots.normal": 15,
  "ballots.unsatisfied": 5,
  "publish.decisions": 4,
  "publish.procedures": 58,
  "publish.new": 18,
  "publish.amended": 30,
  "publish.replaced": 4,
  "publish.abolished": 6,
  "publish.open": 1370,
  "publish.open_province": 1000,
  "publish.open_district": 250,
  "publish.open_commune": 120,
  "issue.documents": 3,
  "inspect.units": 12,
  "initiatives.recognised": 3,
  "services.total": 800,
  "services.full": 500,
  "services.partial": 300,
  "post.in": 45,
  "post.out": 120,
  "review.proposed": 14,
  "review.simplified": 5,
  "shorten.procedures": 20,
  "esystem.received": 80_958,
  "esystem.level3": 8614,
  "boxes.suggestion": 2,
} as const;

/** "N1 60, 58" for every finding of a text in the report of the third quarter of 2026; `without` these figures. */
export function quarterFindings(
  text: string,
  { plans = false, without = [] as string[], unitName = "UBND tỉnh Thượng Đức" } = {},
): string[] {
  const period = parsePeriod("2026-Q3");
  if (!period) throw new Error("2026-Q3");
  const values = new Map(Object.entries(FIGURES).filter(([key]) => !without.includes(key)));
  return checkText({ section: "I", text, plans }, values, { period, reportedOn: null, unitName }).map(
    ({ rule, numbers }) => `${rule} ${numbers.join(", ")}`.trim(),
  );
}
