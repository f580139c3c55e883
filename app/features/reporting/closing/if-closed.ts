import { formatCount, formatNumber } from "~/shared/vi-format";
import { FIGURE_KEYS, type FormFigures, rowsWithNumbers } from "../figures";
import { coveragePhrase } from "./coverage";
import type { FrozenReport } from "./frozen-report";

type Taken = Pick<FrozenReport, "figures" | "parts" | "missing" | "late">;

/** A count inside a sentence: "05", "81"; none is written 0. */
const many = (count: number): string => (count === 0 ? "0" : formatCount(count));

/**
 * Where a form that counts the register shows other figures than a closing would take now: both, a sentence each. Null
 * where the two are the same and nobody is missing, so that there is nothing to say.
 */
export function ifClosedWords(
  { figures, parts, missing, late }: Taken,
  live: FormFigures,
): { now: string; closed: string } | null {
  if (missing.length === 0 && isSame(figures, live)) return null;
  const expected = parts.length + missing.length;
  const accepted = `${formatNumber(parts.length)}/${formatNumber(expected)} đơn vị đã có báo cáo được tiếp nhận`;
  const of = [
    ...(expected > 0 ? [`${accepted} (${coveragePhrase(parts, missing)})`] : []),
    paknWords(figures),
    ...(late.length > 0 ? [`có ${many(late.length)} PAKN nhập muộn`] : []),
  ];
  const whose = missing.length > 0 ? ", gồm cả đơn vị chưa có báo cáo được tiếp nhận" : "";
  return {
    now: `Số liệu đếm từ sổ theo dữ liệu hiện nay${whose}: ${paknWords(live)}.`,
    closed: `Nếu chốt bây giờ: ${of.join(", ")}.`,
  };
}

const paknWords = ({ total }: Pick<FormFigures, "total">): string =>
  `${many(total.received_total)} PAKN (đã xử lý ${many(total.resolved_total)}, đang xử lý ${many(total.pending_total)})`;

function isSame(one: Pick<FormFigures, "rows">, other: Pick<FormFigures, "rows">): boolean {
  const told = ({ rows }: Pick<FormFigures, "rows">) =>
    rowsWithNumbers([...rows])
      .map((row) => [row.field, ...FIGURE_KEYS.map((key) => row[key])].join(" "))
      .sort()
      .join();
  return told(one) === told(other);
}

/** Under the PAKN of a closed report to which units are missing: whose figures they are. Null where all are in. */
export const missingWords = ({ parts, missing }: Pick<FrozenReport, "parts" | "missing">): string | null =>
  missing.length === 0
    ? null
    : `(Mục này ${coveragePhrase(parts, missing)}; đơn vị chưa có số liệu không được tính là 0.)`;
