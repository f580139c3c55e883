import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { formatInstant } from "~/shared/local-date";
import { useFormats, useWords, Vi } from "~/ui/language";
import { Timeline } from "~/ui/timeline";
import { TRACKING } from "./words";

/** What happened and what was said, oldest first; the last line is where it stands. */
export function Dialogue({ item }: { item: TrackedItem }) {
  const { timeline } = item;
  const sentences = useWords(TRACKING);
  const formats = useFormats();
  return (
    <>
      <h2>{sentences.steps}</h2>
      <Timeline
        label={sentences.stepsLabel}
        entries={timeline.map(({ at, title, named, unit, words, text }, i) => ({
          key: i,
          dateTime: formatInstant(at),
          when: formats.dateTime(at),
          title: named ? <Named title={title} name={named} /> : title,
          who: unit ? <Vi>{unit}</Vi> : undefined,
          body: words || text ? <Body words={words} text={text} /> : undefined,
          state: i === timeline.length - 1 ? "now" : "done",
        }))}
      />
    </>
  );
}

const Named = ({ title, name }: { title: string; name: string }) => (
  <>
    {title} <Vi>{name}</Vi>
  </>
);

/** What the page says of a step, and below it what was written. */
const Body = ({ words, text }: { words: string | null; text: string | null }) => (
  <>
    {words ? <p className="said">{words}</p> : null}
    {text ? (
      <p className="said">
        <Vi>{text}</Vi>
      </p>
    ) : null}
  </>
);
