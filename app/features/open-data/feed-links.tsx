import { paths } from "~/paths";
import { useWords } from "~/ui/language";
import { OPEN_DATA } from "./open-data-messages";

/** Ways to be told of new answers of a list: letters, or a feed. `query` is what the list is narrowed to. */
export function FeedLinks({ query = {} }: { query?: Readonly<Record<string, string>> }) {
  const words = useWords(OPEN_DATA);
  return (
    <p className="no-print">
      <a href={paths.follow(query)}>{words.follow}</a> · <a href={paths.feed("atom", query)}>{words.feed}</a>{" "}
      · <a href={paths.openData()}>{words.title}</a>
    </p>
  );
}
