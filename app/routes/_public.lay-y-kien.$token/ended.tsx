import type { Question } from "~/features/campaigns/questions";
import { SURVEY } from "~/features/campaigns/survey-words";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { paths } from "~/paths";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";

/** Why an answer was not taken: given before, too late, or not taken over because something else is being written. */
export type Late = "ANSWERED" | "OVER" | "WRITING";

type Posted = Record<string, string | string[]>;

/** A survey that was answered by this link; what was sent once more is there to be copied. */
export function Answered({ questions, posted }: { questions: readonly Question[]; posted: Posted }) {
  const words = useWords(SURVEY);
  const texts = Object.fromEntries(
    Object.entries(posted).map(([name, value]) => [name, [value].flat().join("; ")]),
  );
  const labels = Object.fromEntries(questions.map(({ id, text }) => [id, text]));
  const wrote = questions.some(({ id }) => texts[id]?.trim());
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <Notice tone={wrote ? "warning" : "info"} title={words.answeredTitle} announce={wrote}>
        {wrote ? (
          <p>
            {words.answeredBefore} <a href={paths.send()}>{words.sendFeedback}</a>.
          </p>
        ) : (
          <p>{words.answered}</p>
        )}
      </Notice>
      <UnsavedTexts posted={texts} stored={{}} labels={labels} />
    </>
  );
}

/** Says above the form of a survey that is over what can still be done with it. */
export function Over({ late, announce }: { late: Late | null; announce: boolean }) {
  const words = useWords(SURVEY);
  if (late === "WRITING")
    return (
      <Notice tone="warning" title={words.writingTitle} announce>
        <p>{words.writing}</p>
        <p>
          <a href={paths.sendMatter()}>{words.goWriting}</a>
        </p>
      </Notice>
    );
  return late === "OVER" ? (
    <Notice tone="warning" title={words.lateTitle} announce>
      <p>{words.late}</p>
    </Notice>
  ) : (
    <Notice tone="info" title={words.overTitle} announce={announce}>
      <p>{words.over}</p>
    </Notice>
  );
}
