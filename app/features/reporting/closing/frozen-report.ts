import { z } from "zod";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { type FormFigures, TOTAL } from "../figures";
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
  /** What stands behind the cells of this closing itself; parts bring their own. */
  items: { count: number; hash: string };
  closedAt: string;
  closedBy: string;
  supplement: number | null;
  reason: string | null;
  sections: FrozenValue;
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
export function remarksOf(
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

export type SignatureFacts = { signedOn: string; position: string; signer: string };

/** A closed report as every way of showing a form takes it. */
export function reportOf(frozen: FrozenReport, signature: SignatureFacts | null): Report {
  return {
    form: frozen.form,
    unit: frozen.unit,
    receiver: frozen.receiver,
    scope: frozen.scope,
    period: frozen.period,
    figures: printedFigures(frozen.form.columns, frozen.figures),
    isOver: true,
    remarks: remarksOf(frozen),
    signature: signature && {
      dateLine: `……, ${signature.signedOn}`,
      lines: signature.position.split("\n"),
      name: signature.signer,
    },
  };
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
