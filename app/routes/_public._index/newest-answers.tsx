import { LIBRARY } from "~/features/publication/library-messages";
import { paths } from "~/paths";
import { OUTCOME } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import type { LocalDate } from "~/shared/local-date";
import { useFormats, useLanguage, useWords, Vi } from "~/ui/language";
import { HOME } from "./words";

export type Answer = {
  slug: string;
  title: string;
  fieldName: string;
  unitName: string;
  answeredOn: LocalDate;
  outcome: string;
  /** Since when the matter is looked at again. */
  reopenedOn: LocalDate | null;
};

const outcomeWords = (code: string, language: Language): string | null =>
  Object.hasOwn(OUTCOME, code) ? OUTCOME[code as keyof typeof OUTCOME].short[language] : null;

/** The answers published last. */
export function NewestAnswers({ answers }: { answers: readonly Answer[] }) {
  const words = useWords(HOME);
  const { reopened } = useWords(LIBRARY);
  const formats = useFormats();
  const language = useLanguage();
  return (
    <section aria-labelledby="moi-tra-loi">
      <h2 id="moi-tra-loi">{words.newest}</h2>
      {answers.length > 0 ? (
        <>
          <ul className="results">
            {answers.map((answer) => (
              <li key={answer.slug}>
                <h3>
                  <a href={paths.answer(answer.slug)}>
                    <Vi>{answer.title}</Vi>
                  </a>
                </h3>
                {answer.reopenedOn ? (
                  <p className="again">{reopened(formats.date(answer.reopenedOn))}</p>
                ) : null}
                <p className="meta">
                  <Vi>
                    {answer.fieldName} · {answer.unitName}
                  </Vi>{" "}
                  {[
                    `${words.answeredOn} ${formats.date(answer.answeredOn)}`,
                    outcomeWords(answer.outcome, language),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <a href={paths.answers()}>{words.seeAll}</a>
          </p>
        </>
      ) : (
        <p className="empty">
          {words.noneYet} <a href={paths.send()}>{words.noneYetSend}</a> {words.noneYetEnd}
        </p>
      )}
    </section>
  );
}
