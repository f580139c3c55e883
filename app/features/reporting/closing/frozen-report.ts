import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type FormFigures, OPENING_RULE, OPENING_WORDS, TOTAL } from "../figures";
import type { FormVersion } from "../form-version";
import { printedFigures } from "../printed-figures";
import type { Report } from "../report";
import type { FrozenValue } from "../sections/frozen-sections.server";
import type { ReportScope, UnitNode } from "../unit-tree";
import { coverageWords } from "./coverage";

/** A unit's closing that a consolidated report adds up. */
export type FrozenPart = {
  unit: string;
  name: string;
  level: UnitNode["level"];
  closingId: number;
  number: number;
  supplement: number | null;
  isZero: boolean;
  /** Hex. */
  hash: string;
};
/** A unit that owed a report and had none that was accepted; its figures are not in, and not zero. */
export type MissingUnit = { unit: string; name: string; level: UnitNode["level"] };
export type LateItem = { referenceCode: string; startedOn: LocalDate };

/** Everything a closed form is shown and printed from. It reads nothing else: no later change can reach it. */
export type FrozenReport = {
  format: 1;
  unit: UnitNode;
  receiver: string;
  scope: ReportScope;
  period: { code: string; from: LocalDate; to: LocalDate };
  formSet: string;
  form: FormVersion;
  figures: FormFigures;
  parts: FrozenPart[];
  missing: MissingUnit[];
  late: LateItem[];
  /** Codes of the units whose items this closing answers for; a merger that is entered later adds none. Older ones lack it. */
  counted?: string[];
  /** What stands behind the cells of this closing itself; parts bring their own. */
  items: { count: number; hash: string };
  closedAt: string;
  closedBy: string;
  supplement: number | null;
  reason: string | null;
  sections: FrozenValue;
  /** The unit said that it sends this form alone: its sections are empty, and nobody misses them. */
  formAlone?: boolean;
  /** What the checks found and somebody answered for; missing where there was nothing to answer for. */
  acknowledged?: { reason: string; findings: string[] };
};

/** Only the outermost shape: what was frozen is read as it was written, under its hash. */
const ShapeSchema = z.looseObject({
  format: z.literal(1),
  unit: z.looseObject({}),
  figures: z.looseObject({}),
});

/** Reads a stored closing. Throws when it is of a format that this version does not know. */
export const readFrozen = (content: string): FrozenReport =>
  ShapeSchema.parse(JSON.parse(content)) as unknown as FrozenReport;

/** What a closed form says below its table. */
function remarksOf(
  frozen: Pick<FrozenReport, "parts" | "missing" | "late" | "supplement" | "reason">,
): string[] {
  const { parts, missing, late, supplement, reason } = frozen;
  const coverage = coverageWords(parts, missing);
  return [
    ...(supplement === null
      ? []
      : [`Báo cáo bổ sung số ${String(supplement).padStart(2, "0")}. Lý do: ${reason ?? ""}`]),
    ...(coverage ? [coverage] : []),
    ...(missing.length === 0
      ? []
      : [
          `Chưa có số liệu của: ${missing.map(({ name }) => name).join("; ")}. Các đơn vị này không được tính là 0.`,
        ]),
    ...(late.length === 0
      ? []
      : [
          `Nhập muộn, tính là tiếp nhận mới trong kỳ: ${late
            .map(({ referenceCode, startedOn }) => `${referenceCode} (đến ngày ${formatDate(startedOn)})`)
            .join("; ")}.`,
        ]),
  ];
}

export type SignatureFacts = { place: string | null; signedOn: string; position: string; signer: string };

/** A closed report as every way of showing a form takes it. */
export function reportOf(frozen: FrozenReport, signature: SignatureFacts | null): Report {
  return {
    form: frozen.form,
    unit: frozen.unit,
    receiver: frozen.receiver,
    scope: frozen.scope,
    period: frozen.period,
    figures: printedFigures(frozen.form.columns, frozen.figures),
    stage: "OVER",
    remarks: remarksOf(frozen),
    signature: signature && {
      dateLine: `${signature.place || "……"}, ${signature.signedOn}`,
      lines: signature.position.split("\n"),
      name: signature.signer,
    },
  };
}

/**
 * Whether a province's opening is held against the closing before (counting.md §6). With units missing, now or then, the
 * two are of different units. Where the province closed nothing before, the books of its units stand for it: with some
 * of them closed and others not an item may be in neither, so that a difference proves nothing.
 */
export const isBalancedAgainst = ({
  missing,
  earlier,
  opening,
  previousClosing,
}: {
  missing: readonly unknown[];
  earlier: Pick<FrozenReport, "missing"> | null;
  opening: number;
  previousClosing: number;
}): boolean => missing.length === 0 && (earlier ? earlier.missing.length === 0 : opening === previousClosing);

/** Of a province's closing that was not held against the one before: why, in words. Null where it was, or never is. */
export function unbalancedWords({ unit, scope, figures, missing }: FrozenReport): string | null {
  if (unit.level !== "PROVINCE" || scope !== "consolidated") return null;
  if (figures.checks.some(({ rule }) => rule === OPENING_RULE)) return null;
  const why =
    missing.length > 0
      ? "còn đơn vị chưa có số liệu trong báo cáo này"
      : "kỳ trước tỉnh chưa chốt báo cáo, hoặc khi đó còn thiếu đơn vị";
  return `${OPENING_WORDS}: không đối chiếu được, vì ${why}`;
}

/** The checks that fail, in words; a form with any is not signed off. */
export const brokenChecks = (figures: FormFigures): string[] =>
  figures.checks
    .filter(({ ok }) => !ok)
    .map(({ words, rows }) => {
      const names = rows.map((row) =>
        row === TOTAL ? "Tổng cộng" : (figures.rows.find(({ field }) => field === row)?.fieldName ?? row),
      );
      return `${words} (sai ở: ${names.join("; ")})`;
    });
