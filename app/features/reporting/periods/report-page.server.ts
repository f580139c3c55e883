import { type Actor, mayDo, scopeOf } from "~/features/access/permissions";
import { loadClock } from "~/features/reference/clock.server";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { type Period, parsePeriod, periodTitle, previousPeriod } from "~/shared/period";
import { signatureWords } from "~/shared/sign-mode";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import { laterStanding } from "../closing/books.queries.server";
import { coverageWords } from "../closing/coverage";
import { type FrozenReport, readFrozen } from "../closing/frozen-report";
import { loadLeftOut } from "../closing/left-out.queries.server";
import { type Paper, paperOf } from "../closing/paper.server";
import { endOf } from "../closing/report-history";
import { type PeriodStage, stageOf, type Unfinished, unfinished } from "../period-stage";
import { loadUnits } from "../reference.queries.server";
import { visibleUnits } from "../visible-units";
import { type BoardLine, boardOf, isCounted, unitsBelow } from "./board";
import { reportDue } from "./due-date";
import { loadDuties } from "./duties.server";
import { loadBegun, loadDeadlines, loadFormSet } from "./periods.queries.server";
import {
  actionsFor,
  type Duty,
  isStanding,
  REPORT_FLOW,
  REPORT_STATUS,
  type ReportAction,
} from "./report-flow";
import { type PeriodKind, periodKindOf } from "./report-key";

export type ClosingLine = {
  id: number;
  title: string;
  closedAt: string;
  closedBy: string;
  hash: string;
  signed: string | null;
  isCurrent: boolean;
  /** Never signed, and does not stand any more. */
  isCancelled: boolean;
  isZero: boolean;
  reason: string | null;
};

/** What the form of the signature begins with; `delegation` and its ways where somebody signs for the head. */
export type SigningForm = Pick<
  Paper,
  "number" | "place" | "mode" | "onBehalfOf" | "position" | "notAsTyped" | "ownClosing"
> & { gaps: string[]; ways: { value: string; label: string }[]; delegation: string };

export type ReportPage = {
  reportId: number | null;
  /** How many steps it has taken: what is posted from this page is meant for this state. */
  version: number;
  unit: { code: string; name: string; isProvince: boolean };
  period: {
    code: string;
    title: string;
    dates: string;
    stage: PeriodStage;
    unfinished: Unfinished;
    earlier: string;
  };
  /** Where the reader may lay down when such reports are due: the kind to choose there; null for others. */
  deadlineKind: PeriodKind | null;
  formSet: { title: string; citation: string; confirmed: boolean } | null;
  /** Null: the unit owes no report for this period. */
  line: BoardLine | null;
  statusWords: string;
  duties: Duty[];
  actions: ReportAction[];
  /** Why the supplement was made that a closing would make again; null where it would make none. */
  supplementReason: string | null;
  closings: ClosingLine[];
  history: { key: number; at: string; when: string; title: string; who: string; reason: string | null }[];
  /** The reports that a consolidating unit adds up. */
  below: BoardLine[];
  currentClosing: number | null;
  /** What the form of the signature begins with, and what the paper lacks; null where this reader does not sign now. */
  signing: SigningForm | null;
  /** Merged units that this unit's closing does not have: only a supplement brings their figures. */
  leftOut: string[];
  /** Later periods that stand closed: while they do, nothing of this one is closed or reopened. */
  laterClosed: string[];
  /** Reports that were accepted after this unit had closed without them: only a supplement brings their figures. */
  addedSince: string[];
  /** What the checks had found when the standing closing was made, and why it was left; whoever signs or accepts reads it first. */
  acknowledged: FrozenReport["acknowledged"] | null;
  /** Whose figures the closing that waits for its signature has; null where none waits, or nothing is added up. */
  frozenCoverage: { words: string; missing: string[]; since: string[] } | null;
};

const MAKES_FIGURES: ReadonlySet<ReportAction> = new Set(["begin", "close", "reopen", "supplement"]);

/** Which report a query names, as far as the actor may see it: 404 for others' units, null for a period nobody reports. */
export async function askedReport(
  db: DbOrTx,
  actor: Actor,
  query: URLSearchParams,
  now: Date,
): Promise<{ unit: string; period: Period } | null> {
  const period = parsePeriod(query.get("period") ?? "");
  const unit = query.get("unit") ?? "";
  const seen = visibleUnits(await loadUnits(db), scopeOf(actor, "report:read"), localDateOf(now));
  if (!seen.some(({ code }) => code === unit))
    throw new Response("Không có đơn vị này trong phạm vi báo cáo của bạn.", { status: 404 });
  return period && periodKindOf(period) ? { unit, period } : null;
}

/** Everything the page of one report shows. */
export async function reportPage(
  db: DbOrTx,
  actor: Actor,
  { unit: code, period }: { unit: string; period: Period },
  now: Date,
): Promise<ReportPage> {
  const today = localDateOf(now);
  const units = await loadUnits(db);
  const unit = units.find((each) => each.code === code);
  if (!unit) throw new Error(`No unit ${code}`);
  const [set, deadlines, begun, clock] = await Promise.all([
    loadFormSet(db, period.to),
    loadDeadlines(db),
    loadBegun(db, period.code),
    loadClock(db),
  ]);
  const of = units.filter(({ level }) => level !== "PROVINCE").map((each) => each.code);
  const leftOut = await loadLeftOut(db, { units, period, of });
  const { lines } = boardOf({
    ...{ units, leftOut },
    period,
    reports: begun,
    dueOf: ({ level }) => reportDue(deadlines, { level, period, calendar: clock.calendar }),
    today,
  });
  const line = lines.find((each) => each.unit === code) ?? null;
  // Also of a unit that ended in the period what it had closed stays to be read.
  const known = begun.find((each) => each.unit === code);
  const report = known
    ? await db.report.findUniqueOrThrow({
        where: { id: known.id },
        include: {
          events: { orderBy: { seq: "desc" } },
          closings: { include: { signature: true }, omit: { content: true }, orderBy: { number: "desc" } },
        },
      })
    : null;
  const duties = line ? await loadDuties(db, actor.roles, { unit: code, period }) : [];
  const status = report?.status ?? null;
  const stage = stageOf(period, today);
  const above = lines.find((each) => each.unit === line?.above)?.report ?? null;
  // What whoever received it has closed over stays accepted.
  const isKept = status === "ACCEPTED" && above !== null && isStanding(above.status);
  const owing = new Set(unitsBelow(units, code, period).map((each) => each.code));
  const isBelow = (each: BoardLine) =>
    owing.has(each.unit) || leftOut.some(({ node, into }) => node.code === each.unit && owing.has(into));
  const laterClosed = (await laterStanding(db, code, period)).map(({ title }) => title);
  const isGone = line?.leftOutBy != null;
  const { current, supplement } = endOf([...(report?.events ?? [])].reverse());
  const remade = report?.closings.find(({ number }) => number === current);
  const actions = actionsFor(status, duties, supplement?.status ?? null).filter(
    (action) =>
      (stage === "OVER" || (action === "begin" && stage === "RUNNING")) &&
      !(isKept && action === "return") &&
      !(laterClosed.length > 0 && MAKES_FIGURES.has(action)) &&
      // A unit that is no more draws nothing up; what it had handed in is still accepted or sent back.
      !(isGone && !["submit", "accept", "return"].includes(action)),
  );
  const closingId = report?.closingId ?? null;
  const signs = closingId !== null && actions.includes("sign");
  const frozen = closingId === null ? null : await frozenOf(closingId);
  const coverage = frozen && coverageOf(frozen);
  return {
    reportId: report?.id ?? null,
    version: report?.version ?? 0,
    unit: { code, name: unit.name, isProvince: unit.level === "PROVINCE" },
    period: {
      code: period.code,
      title: periodTitle(period),
      dates: `Từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}`,
      stage,
      unfinished: unfinished(period, stage),
      earlier: previousPeriod(period).code,
    },
    deadlineKind: mayDo(actor, "admin:reference") ? periodKindOf(period) : null,
    formSet: set,
    line,
    statusWords: status ? REPORT_STATUS[status].vi : "Chưa lập",
    duties,
    actions,
    supplementReason: remade?.supplement == null ? null : (remade.reason ?? ""),
    closings: (report?.closings ?? []).map((closing) => ({
      id: closing.id,
      title:
        closing.supplement === null
          ? `Báo cáo${closing.number > 1 ? `, bản chốt lần ${closing.number}` : ""}`
          : `Báo cáo bổ sung số ${String(closing.supplement).padStart(2, "0")}`,
      closedAt: formatDateTime(closing.closedAt),
      closedBy: closing.closedBy,
      hash: Buffer.from(closing.hash).toString("hex"),
      signed: closing.signature
        ? `${closing.signature.signer}, ${formatDateTime(closing.signature.signedAt)}`
        : null,
      isCurrent: closing.id === report?.closingId,
      isCancelled: closing.signature === null && closing.id !== report?.closingId,
      isZero: closing.isZero,
      reason: closing.reason,
    })),
    history: (report?.events ?? []).map(({ seq, at, action, who, reason }) => ({
      key: seq,
      at: at.toISOString(),
      when: formatDateTime(at),
      title: REPORT_FLOW[action as ReportAction]?.past ?? action,
      who,
      // A signature's history says itself what each answer answers (sign-report).
      reason: reason && action !== "sign" ? `Lý do: ${reason}` : reason,
    })),
    below: lines.filter(isBelow),
    currentClosing: closingId,
    signing: signs ? await signing(closingId) : null,
    leftOut: leftOut.filter(({ into }) => into === code).map(({ node }) => node.name),
    laterClosed,
    acknowledged: frozen?.acknowledged ?? null,
    frozenCoverage: signs ? coverage : null,
    addedSince: signs ? [] : (coverage?.since ?? []),
  };

  async function frozenOf(id: number): Promise<FrozenReport> {
    const { content } = await db.reportClosing.findUniqueOrThrow({ where: { id } });
    return readFrozen(content);
  }

  function coverageOf({ parts, missing }: FrozenReport): ReportPage["frozenCoverage"] {
    if (parts.length + missing.length === 0) return null;
    const now = new Map(lines.map((each) => [each.unit, isCounted(each) ? each.report?.accepted : null]));
    const isNew = (unit: string, closing: number | null) => (now.get(unit) ?? closing) !== closing;
    return {
      words: coverageWords(parts, missing),
      missing: missing.map(({ name }) => name),
      since: [
        ...missing.filter(({ unit }) => isNew(unit, null)).map(({ name }) => name),
        ...parts.filter((part) => isNew(part.unit, part.closingId)).map(({ name }) => `${name} (bản mới)`),
      ],
    };
  }

  async function signing(id: number) {
    const { gapsWith, signer: _, ways, ...paper } = await paperOf(db, id, actor, now);
    const options = ways.map((way) => ({ value: String(way.id), label: signatureWords(way, way.ground) }));
    return { ...paper, gaps: gapsWith(paper), ways: options, delegation: options[0]?.value ?? "" };
  }
}
