import { type Actor, scopeOf } from "~/features/access/permissions";
import type { DbOrTx } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { periodTitle, previousPeriod } from "~/shared/period";
import { formatDateTime } from "~/shared/vi-format";
import { type FormSheet, formSheet } from "../form-sheet";
import { loadUnits } from "../reference.queries.server";
import { visibleUnits } from "../visible-units";
import { signatureFacts } from "./closed-files.server";
import { coverageWords } from "./coverage";
import {
  type FrozenPart,
  type FrozenReport,
  type MissingUnit,
  readFrozen,
  reportOf,
  unbalancedWords,
} from "./frozen-report";

export type ClosedForm = {
  id: number;
  unit: string;
  period: string;
  earlier: string;
  periodTitle: string;
  sheet: FormSheet;
  hash: string;
  closed: string;
  /** Null: not signed yet. */
  signed: string | null;
  /** True when another closing of the same report stands now. */
  isReplaced: boolean;
  isZero: boolean;
  supplement: number | null;
  parts: FrozenPart[];
  missing: MissingUnit[];
  coverage: string;
  checks: { words: string; ok: boolean }[];
  /** Why a province's opening was not held against the closing before; null where it was, or never is. */
  unbalanced: string | null;
  /** What the checks had found and was closed all the same; null: nothing. */
  /** The unit sent this form without the sections of a report. */
  formAlone: boolean;
  acknowledged: { reason: string; findings: string[] } | null;
};

/**
 * A closed form from its frozen content; reads nothing that counting reads. Throws 404 when it does not exist or belongs
 * to a unit beyond the reader's scope.
 */
export async function closedForm(
  db: DbOrTx,
  actor: Actor,
  id: number,
  now: Date,
): Promise<{ form: ClosedForm; frozen: FrozenReport }> {
  const closing =
    Number.isSafeInteger(id) && id > 0 && id < 2 ** 31
      ? await db.reportClosing.findUnique({
          where: { id },
          include: { signature: true, report: { select: { unit: true, period: true, closingId: true } } },
        })
      : null;
  const scope = scopeOf(actor, "report:read");
  const isSeen =
    closing &&
    (scope === "ALL" ||
      visibleUnits(await loadUnits(db), scope, localDateOf(now)).some(
        ({ code }) => code === closing.report.unit,
      ));
  if (!closing || !isSeen)
    throw new Response("Không có biểu đã chốt này trong phạm vi báo cáo của bạn.", { status: 404 });
  const frozen = readFrozen(closing.content);
  const { signature, report } = closing;
  const form = reportOf(frozen, signatureFacts(signature));
  return {
    frozen,
    form: {
      id,
      unit: report.unit,
      period: report.period,
      earlier: previousPeriod(frozen.period).code,
      periodTitle: periodTitle(frozen.period),
      sheet: formSheet(form),
      hash: Buffer.from(closing.hash).toString("hex"),
      closed: `${closing.closedBy} chốt lúc ${formatDateTime(closing.closedAt)}`,
      signed: signature && `${signature.signer} ký lúc ${formatDateTime(signature.signedAt)}`,
      isReplaced: report.closingId !== id,
      isZero: closing.isZero,
      supplement: closing.supplement,
      parts: frozen.parts,
      missing: frozen.missing,
      coverage: coverageWords(frozen.parts, frozen.missing),
      checks: form.figures.checks.map(({ words, ok }) => ({ words, ok })),
      unbalanced: unbalancedWords(frozen),
      formAlone: frozen.formAlone ?? false,
      acknowledged: frozen.acknowledged ?? null,
    },
  };
}
