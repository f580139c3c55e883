import type { ReactNode } from "react";
import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import { useWords, Vi } from "~/ui/language";
import { PageTitle } from "~/ui/page-title";
import type { AnswerLine } from "./answer-list";
import { AnswerList, ListPages } from "./answer-pages";
import { LIBRARY } from "./library-messages";

type Props = {
  kind: "field" | "unit" | "procedure";
  code: string;
  name: string;
  lead: string;
  answers: readonly AnswerLine[];
  /** All that are public of it now. */
  count: number;
  first: string | null;
  next: string | null;
  /** What stands above the answers. */
  children?: ReactNode;
};

/** All answers of one field, unit or procedure, and a search among them. */
export function FacetPage({ kind, code, name, lead, answers, count, first, next, children }: Props) {
  const words = useWords(LIBRARY);
  return (
    <>
      <PageTitle kicker={<a href={paths.answerIndex()}>{words.byFacet[kind]}</a>} lead={lead}>
        <Vi>{name}</Vi>
      </PageTitle>
      {children}
      {answers.length > 0 ? (
        <>
          <search>
            <form method="get" action={paths.answers()} className="filters">
              <input type="hidden" name={kind} value={code} />
              <TextField label={words.searchHere} type="search" name="q" hideOptional />
              <Button variant="secondary">{words.search}</Button>
            </form>
          </search>
          <p>{words.total(count)}</p>
          <AnswerList answers={answers} />
        </>
      ) : (
        <div className="empty">
          <p>{words.noneOfFacet}</p>
          <ButtonLink href={paths.send()} variant="secondary">
            {words.send}
          </ButtonLink>
        </div>
      )}
      <ListPages first={first} next={next} />
      <p>
        <a href={paths.answers()}>{words.seeAll}</a>
      </p>
    </>
  );
}
