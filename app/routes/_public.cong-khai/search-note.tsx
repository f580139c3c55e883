import { Fragment } from "react";
import { LIBRARY } from "~/features/publication/library-messages";
import { paths } from "~/paths";
import { useWords, Vi } from "~/ui/language";

type Wording = { words: string; href: string };

type Props = {
  typed: string;
  /** How many matches were put in order, and whether there are older ones. */
  weighed: number;
  more: boolean;
  /** How many of them say what was typed, marks and all; null where no marks were typed. */
  exact: number | null;
  /** Whether these are the newest matches. */
  first: boolean;
  /** The words looked for instead of the typed ones. */
  shown: string | null;
  /** Whether no answer says what was typed as one phrase; else none has all its words. */
  unsaid: boolean;
  /** Whether the answers have only some of the typed words. */
  fewer: boolean;
  /** What may have been meant, likeliest first. */
  meant: readonly Wording[];
  /** Other words for the same thing that some answer has. */
  also: readonly Wording[];
  /** The field, unit or procedure that the words name. */
  named?: { kind: "field" | "unit" | "procedure"; value: string; name: string; answers: number } | null;
};

/** What was looked for and how much was found, for eyes and ears. */
export function SearchNote({ typed, weighed, more, first, exact, shown, unsaid, fewer, ...other }: Props) {
  const { meant, also, named } = other;
  const words = useWords(LIBRARY);
  const [before, between, after] = unsaid ? words.unsaid : words.instead;
  return (
    <div role="status">
      {named ? (
        <p>
          {words.facet[named.kind]}:{" "}
          <a href={paths.answersOf(named.kind, named.value)}>
            <Vi>{named.name}</Vi>
          </a>{" "}
          ({words.answersOf(named.answers)})
        </p>
      ) : null}
      {shown === null ? null : (
        <p>
          {before}
          <Vi>{typed}</Vi>
          {between}
          <Vi>{shown}</Vi>
          {after}
        </p>
      )}
      {fewer ? (
        <p>
          {words.fewer[0]}
          <Vi>{typed}</Vi>
          {words.fewer[1]}
        </p>
      ) : null}
      {weighed > 0 && first && !fewer ? (
        <p>
          {more ? words.foundMany(weighed) : words.found(weighed)}
          {shown === null && exact && exact < weighed ? ` ${words.exact(exact)}` : null}
        </p>
      ) : null}
      {meant.length > 0 ? (
        <p>
          {words.meant} <Wordings of={meant} last={words.or} />?
        </p>
      ) : null}
      {also.length > 0 ? (
        <p>
          {words.also} <Wordings of={also} last=", " />
        </p>
      ) : null}
    </div>
  );
}

/** Searches to go on with, in a row; `last` stands before the last one. */
function Wordings({ of, last }: { of: readonly Wording[]; last: string }) {
  return of.map(({ words, href }, i) => (
    <Fragment key={href}>
      {i === 0 ? null : i === of.length - 1 ? last : ", "}
      <a href={href}>
        <Vi>{words}</Vi>
      </a>
    </Fragment>
  ));
}
