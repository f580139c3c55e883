import { LIBRARY } from "~/features/publication/library-messages";

type Props = {
  typed: string;
  /** How many matches were put in order, and whether there are older ones. */
  weighed: number;
  more: boolean;
  /** Whether these are the newest matches. */
  first: boolean;
  /** The words looked for instead of the typed ones. */
  shown: string | null;
  meant: { words: string; href: string } | null;
};

/** What was looked for and how much was found, for eyes and ears. */
export function SearchNote({ typed, weighed, more, first, shown, meant }: Props) {
  const words = LIBRARY.vi;
  return (
    <div role="status">
      {shown === null ? null : <p>{words.instead(typed, shown)}</p>}
      {weighed > 0 && first ? <p>{more ? words.foundMany(weighed) : words.found(weighed)}</p> : null}
      {meant ? (
        <p>
          {words.meant} <a href={meant.href}>{meant.words}</a>?
        </p>
      ) : null}
    </div>
  );
}
