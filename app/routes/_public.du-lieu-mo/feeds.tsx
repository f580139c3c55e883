import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import { paths } from "~/paths";

/** The feeds, with an example of each kind from what is there. */
export function Feeds({
  examples,
}: {
  examples: readonly { label: string; query: Record<string, string> }[];
}) {
  const words = OPEN_DATA.vi;
  return (
    <>
      <p>{words.feedsLead}</p>
      <ul>
        {[{ label: words.feedAll, query: {} }, ...examples].map(({ label, query }) => (
          <li key={label}>
            {label}:{" "}
            <a href={paths.feed("atom", query)} aria-label={`${label}, Atom`}>
              Atom
            </a>
            ,{" "}
            <a href={paths.feed("json", query)} aria-label={`${label}, JSON Feed`}>
              JSON Feed
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.follow()}>{words.follow}</a>
      </p>
    </>
  );
}
