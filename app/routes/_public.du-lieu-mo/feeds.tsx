import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import { paths } from "~/paths";
import { useVi, useWords } from "~/ui/language";

/** The feeds, with an example of each kind from what is there. */
export function Feeds({
  examples,
}: {
  examples: readonly { kind: "field" | "unit" | "q"; name: string; query: Record<string, string> }[];
}) {
  const words = useWords(OPEN_DATA);
  return (
    <>
      <p>{words.feedsLead}</p>
      <ul>
        <Feed of={words.feedAll} query={{}} />
        {examples.map(({ kind, name, query }) => (
          <Feed key={kind} of={words.feedOf[kind]} name={name} query={query} />
        ))}
      </ul>
      <p>
        <a href={paths.follow()}>{words.follow}</a>
      </p>
    </>
  );
}

type FeedProps = { of: string; name?: string; query: Record<string, string> };

/** Both feeds of one list; each link says of what, for those who hear only links. */
function Feed({ of, name, query }: FeedProps) {
  const vi = useVi();
  const about = (
    <>
      {of}
      {name ? (
        <>
          : <span {...vi}>{name}</span>
        </>
      ) : null}
    </>
  );
  return (
    <li>
      {about}:{" "}
      <a href={paths.feed("atom", query)}>
        Atom<span className="sr-only">, {about}</span>
      </a>
      ,{" "}
      <a href={paths.feed("json", query)}>
        JSON Feed<span className="sr-only">, {about}</span>
      </a>
    </li>
  );
}
