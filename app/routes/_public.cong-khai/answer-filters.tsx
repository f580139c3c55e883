import { FACETS, type Facet } from "~/features/publication/answer-filter";
import { LIBRARY } from "~/features/publication/library-messages";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Select, TextField } from "~/ui/field";
import { useWords } from "~/ui/language";
import type { Option } from "~/ui/option-lines";

type Props = {
  q: string;
  chosen: Record<Facet, string>;
  period: string;
  choices: Readonly<Record<Facet | "period", readonly Option[]>>;
};

/** What people look for, and by what they narrow it; all of it stands in the address. */
export function AnswerFilters({ q, chosen, period, choices }: Props) {
  const words = useWords(LIBRARY);
  const asked = q !== "" || period !== "" || FACETS.some((facet) => chosen[facet] !== "");
  return (
    <search>
      <form method="get" action={paths.answers()} className="filters">
        <TextField label={words.words} type="search" name="q" defaultValue={q} hideOptional />
        <details open={period !== "" || FACETS.some((facet) => chosen[facet] !== "")}>
          <summary>{words.moreFilters}</summary>
          {FACETS.filter((facet) => choices[facet].length > 0).map((facet) => (
            <Select
              key={facet}
              label={words.facet[facet]}
              name={facet}
              defaultValue={chosen[facet]}
              placeholder={words.any[facet]}
              options={choices[facet]}
              hideOptional
            />
          ))}
          <Select
            label={words.period}
            name="period"
            defaultValue={period}
            placeholder={words.anyPeriod}
            options={choices.period}
            hideOptional
          />
        </details>
        <Button variant="secondary">{words.search}</Button>
        {asked ? <a href={paths.answers()}>{words.clear}</a> : null}
      </form>
    </search>
  );
}
