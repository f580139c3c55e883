/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import { formatPercent } from "~/shared/vi-format";
import { Axis, heightOf, middleOf, Names, PLOT } from "./axis";
import { type Named, Picture } from "./picture";

type Props = Named & {
  language: Language;
  /** Nothing is drawn where the denominator is 0: there the line is broken. */
  points: readonly { name: readonly [string, string]; numerator: number; denominator: number }[];
};

const TICKS = [0, 25, 50, 75, 100];

/** The axis says that it is percent; whole ones need no decimals there. */
const withoutSign = (percent: string): string => percent.replace(/([.,]00)?\s?%$/, "");

/** Ratios in percent over time, each with the number that its table has. */
export function LineChart({ id, title, says, language, points }: Props) {
  const placed = points.map(({ numerator, denominator }, index) => ({
    x: middleOf(index, points.length),
    y: denominator > 0 ? heightOf((100 * numerator) / denominator, 100) : null,
    words: denominator > 0 ? withoutSign(formatPercent(numerator, denominator, language)) : "–",
  }));
  const pairs = placed.slice(1).map((to, index) => ({ from: placed[index], to }));
  return (
    <Picture id={id} title={title} says={says} height={PLOT.height}>
      <Axis language={language} ticks={TICKS} unit={language === "vi" ? " %" : "%"} />
      {pairs.map(({ from, to }) =>
        from?.y == null || to.y === null ? null : (
          <line key={to.x} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="line" />
        ),
      )}
      {placed.map(({ x, y, words }) => (
        <g key={x}>
          {y === null ? null : <circle cx={x} cy={y} r="4" className="solid" />}
          <text x={x} y={(y ?? PLOT.bottom) - 9} textAnchor="middle" className="tiny">
            {words}
          </text>
        </g>
      ))}
      <Names names={points.map(({ name }) => name)} />
    </Picture>
  );
}
