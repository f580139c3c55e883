import { CountingWords } from "~/features/intake/counting-words";
import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { paths } from "~/paths";
import { telephone } from "~/shared/telephone";
import { Card } from "~/ui/card";
import { DueDate } from "~/ui/due-date";
import { useFormats, useVi, useWords, Vi } from "~/ui/language";
import { SummaryList } from "~/ui/summary-list";
import { RightDoors } from "./right-doors";
import { STANDING } from "./state-words";

/** Where the item stands: state, who holds it, by when an answer is due and how that was counted. */
export function StateCard({ item, hotline }: { item: TrackedItem; hotline: string }) {
  const { status, holder, clock, answer, guidance, sameMatter, answerHref, slipHref, leadNews } = item;
  const words = useWords(STANDING);
  const formats = useFormats();
  const vi = useVi();
  return (
    <Card title={status}>
      {clock?.overdue ? (
        <p>
          {words.late} <a href={telephone(hotline)}>{hotline}</a> {words.lateWhy}
        </p>
      ) : null}
      {answer ? (
        <>
          <p className="said" {...vi}>
            {answer.reply}
          </p>
          <p className="meta">
            {words.answered(formats.date(answer.on), formats.date(answer.dueOn), answer.daysLate)}
          </p>
        </>
      ) : null}
      {leadNews ? (
        <p>
          {leadNews.is === "REVIEWED"
            ? words.leadReviewed(formats.date(leadNews.on))
            : words.leadAnswered(formats.date(leadNews.on))}{" "}
          {leadNews.slug ? <a href={paths.answer(leadNews.slug)}>{words.sameAnswer}</a> : null}
        </p>
      ) : null}
      {guidance ? <p>{guidance.vietnamese ? <Vi>{guidance.text}</Vi> : guidance.text}</p> : null}
      <RightDoors doors={item.doors} />
      {item.contest === "WAITS" ? <p>{words.contestWaits}</p> : null}
      {sameMatter ? (
        <p>
          {words.sameMatter}{" "}
          {sameMatter.answerHref ? <a href={sameMatter.answerHref}>{words.sameAnswer}</a> : words.sameLater}
        </p>
      ) : null}
      {answerHref ? (
        <p>
          <a href={answerHref}>{words.publicCopy}</a>
        </p>
      ) : null}
      {slipHref ? (
        <p>
          <a href={slipHref}>{words.slip}</a>
        </p>
      ) : null}
      {holder || clock ? (
        <SummaryList
          rows={[
            ...(holder ? [{ label: words.holder, value: <Vi>{holder}</Vi> }] : []),
            ...(clock
              ? [
                  { label: words.due, value: <DueDate {...clock} /> },
                  {
                    label: words.counting,
                    value: clock.counting ? <CountingWords counting={clock.counting} /> : words.changed,
                  },
                ]
              : []),
          ]}
        />
      ) : null}
    </Card>
  );
}
