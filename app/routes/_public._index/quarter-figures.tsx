import type { PublicFigures } from "~/features/reporting/public-figures.server";
import { paths } from "~/paths";
import { periodTitle, quarterOf } from "~/shared/period";
import { useFormats, useLanguage, useWords } from "~/ui/language";
import { HOME } from "./words";

/** The running quarter, each number with the sentence that says what it counts. */
export function QuarterFigures({ figures }: { figures: PublicFigures }) {
  const words = useWords(HOME);
  const formats = useFormats();
  const quarter = periodTitle(quarterOf(figures.to), useLanguage());
  const { from, to, received, resolved, onTime, answered } = figures;
  return (
    <section className="band" aria-labelledby="trong-quy">
      <h2 id="trong-quy">{words.untilToday(quarter)}</h2>
      <dl className="figures">
        <div>
          <dt>{words.received}</dt>
          <dd className="figure">{formats.number(received)}</dd>
          <dd className="meta">{words.receivedHint}</dd>
        </div>
        <div>
          <dt>{words.resolved}</dt>
          <dd className="figure">{formats.number(resolved)}</dd>
          <dd className="meta">{words.resolvedHint}</dd>
        </div>
        <div>
          <dt>{words.onTime}</dt>
          <dd className={answered > 0 ? "figure" : "figure figure-words"}>
            {formats.percent(onTime, answered)}
          </dd>
          <dd className="meta">
            {answered > 0
              ? words.onTimeHint(formats.number(onTime), formats.number(answered))
              : words.onTimeNone}
          </dd>
        </div>
      </dl>
      <p className="meta">
        {words.counted(formats.date(from), formats.date(to))} <a href={paths.statistics()}>{words.figures}</a>
      </p>
    </section>
  );
}
