import { TRUST } from "~/features/publication/trust-messages";
import type { VersionChange } from "~/features/publication/versions.queries.server";
import type { DiffPart } from "~/features/publication/word-diff";
import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";
import { Card } from "~/ui/card";

/** One version: when it came, what it changed, and its fingerprint. */
export function VersionCard({ version, newest }: { version: VersionChange; newest: boolean }) {
  const words = TRUST.vi;
  const { changes, fingerprint } = version;
  return (
    <Card title={words.version(version.version) + (newest ? ` (${words.current})` : "")}>
      <p className="meta">{words.publishedAt(formatDateTime(new Date(version.at)))}</p>
      {changes === null ? <p>{version.version === 1 ? words.first : words.closed}</p> : null}
      {changes?.length === 0 ? <p>{words.sameWords}</p> : null}
      {changes?.map(({ text, parts }) => (
        <section key={text}>
          <h3>{words.text[text]}</h3>
          <p className="said">
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
  if (kind === "same") return text;
  const words = TRUST.vi;
  const said = <span className="sr-only"> {words[kind]} </span>;
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
