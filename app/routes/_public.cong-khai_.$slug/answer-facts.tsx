import type { PublishedAnswer } from "~/features/publication/find-answer.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { paths } from "~/paths";
import { OUTCOME } from "~/shared/glossary";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { SummaryList } from "~/ui/summary-list";

type Props = { answer: Omit<PublishedAnswer, "content" | "reply" | "title" | "slug"> };

/** Who answered what and when; field, unit and procedure lead to their other answers. */
export function AnswerFacts({ answer }: Props) {
  const words = LIBRARY.vi;
  const { field, fieldName, unit, unitName, procedure, outcome, receivedOn, answeredOn } = answer;
  const day = (instant: string) => formatDate(localDateOf(new Date(instant)));
  return (
    <SummaryList
      rows={[
        { label: words.answeredBy, value: <a href={paths.answersOf("unit", unit)}>{unitName}</a> },
        { label: words.facet.field, value: <a href={paths.answersOf("field", field)}>{fieldName}</a> },
        ...(procedure
          ? [
              {
                label: words.facet.procedure,
                value: <a href={paths.answersOf("procedure", procedure.code)}>{procedure.name}</a>,
              },
            ]
          : []),
        { label: words.facet.outcome, value: OUTCOME[outcome as keyof typeof OUTCOME]?.vi ?? outcome },
        { label: words.receivedDay, value: formatDate(receivedOn) },
        { label: words.answeredDay, value: formatDate(answeredOn) },
        { label: words.publishedDay, value: day(answer.publishedAt) },
        ...(answer.revisedAt ? [{ label: words.revisedDay, value: day(answer.revisedAt) }] : []),
      ]}
    />
  );
}
