import type { PublishedAnswer } from "~/features/publication/find-answer.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { paths } from "~/paths";
import { OUTCOME } from "~/shared/glossary";
import { localDateOf } from "~/shared/local-date";
import { useFormats, useLanguage, useWords, Vi } from "~/ui/language";
import { SummaryList } from "~/ui/summary-list";

type Props = { answer: Omit<PublishedAnswer, "content" | "reply" | "title" | "slug"> };

/** Who answered what and when; field, unit and procedure lead to their other answers. */
export function AnswerFacts({ answer }: Props) {
  const words = useWords(LIBRARY);
  const formats = useFormats();
  const language = useLanguage();
  const { field, fieldName, unit, unitName, procedure, outcome, receivedOn, answeredOn } = answer;
  const day = (instant: string) => formats.date(localDateOf(new Date(instant)));
  return (
    <SummaryList
      rows={[
        {
          label: words.answeredBy,
          value: (
            <a href={paths.answersOf("unit", unit)}>
              <Vi>{unitName}</Vi>
            </a>
          ),
        },
        {
          label: words.facet.field,
          value: (
            <a href={paths.answersOf("field", field)}>
              <Vi>{fieldName}</Vi>
            </a>
          ),
        },
        ...(procedure
          ? [
              {
                label: words.facet.procedure,
                value: (
                  <a href={paths.answersOf("procedure", procedure.code)}>
                    <Vi>{procedure.name}</Vi>
                  </a>
                ),
              },
            ]
          : []),
        {
          label: words.facet.outcome,
          value: OUTCOME[outcome as keyof typeof OUTCOME]?.[language] ?? outcome,
        },
        { label: words.receivedDay, value: formats.date(receivedOn) },
        { label: words.answeredDay, value: formats.date(answeredOn) },
        { label: words.publishedDay, value: day(answer.publishedAt) },
        ...(answer.revisedAt ? [{ label: words.revisedDay, value: day(answer.revisedAt) }] : []),
      ]}
    />
  );
}
