import { LIBRARY } from "~/features/publication/library-messages";
import { TRUST } from "~/features/publication/trust-messages";
import type { VersionChange } from "~/features/publication/versions.queries.server";
import type { DiffPart } from "~/features/publication/word-diff";
import { paths } from "~/paths";
import { Card } from "~/ui/card";
import { useFormats, useLanguage, useVi, useWords } from "~/ui/language";

/** What the page itself puts into words; all else stands as it was written. */
const SAID_HERE: ReadonlySet<string> = new Set(["outcome", "receivedOn", "answeredOn"]);

/** One version: when it came, what it changed, and its fingerprint. */
export function VersionCard({ version, newest }: { version: VersionChange; newest: boolean }) {
  const words = useWords(TRUST);
  const formats = useFormats();
  const vi = useVi();
  const library = useWords(LIBRARY);
  const title = {
    ...{ ...words.text, ...library.facet },
    ...{ receivedOn: library.receivedDay, answeredOn: library.answeredDay },
  };
  const { changes, fingerprint } = version;
  return (
    <Card title={words.version(version.version) + (newest ? ` (${words.current})` : "")}>
      <p className="meta">{words.publishedAt(formats.dateTime(new Date(version.at)))}</p>
      {changes === null ? <p>{version.version === 1 ? words.first : words.closed}</p> : null}
      {changes?.length === 0 ? <p>{words.sameWords}</p> : null}
      {changes?.map(({ of, parts }) => (
        <section key={of}>
          <h3>{title[of]}</h3>
          <p className="said" {...(SAID_HERE.has(of) ? {} : vi)}>
            {parts.map((part, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place
              <Part key={i} {...part} />
            ))}
          </p>
        </section>
      ))}
      <p className="meta break-anywhere">
        {words.fingerprint}: <a href={paths.fingerprint(fingerprint)}>{fingerprint}</a>
      </p>
    </Card>
  );
}

/** Said in words too: colour, strokes and lines alone tell nothing to an ear. */
function Part({ kind, text }: DiffPart) {
  const words = useWords(TRUST);
  const language = useLanguage();
  if (kind === "same") return text;
  const said = (
    <span className="sr-only" lang={language}>
      {" "}
      {words[kind]}{" "}
    </span>
  );
  return kind === "added" ? (
    <ins>
      {said}
      {text}
    </ins>
  ) : (
    <del>
      {said}
      {text}
    </del>
  );
}
