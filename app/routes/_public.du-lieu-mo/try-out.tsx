import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import type { TryForm } from "~/features/open-data/try-forms";
import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { Select, TextField } from "~/ui/field";
import { useLanguage, useWords } from "~/ui/language";

/** A plain form for each address of the API that takes anything, made of the document that describes it. */
export function TryOut({ forms, example }: { forms: readonly TryForm[]; example: string | null }) {
  const words = useWords(OPEN_DATA);
  const language = useLanguage();
  return (
    <>
      <p>{words.tryLead}</p>
      <p>
        <a href={paths.api("/openapi.json", { lang: language === "en" ? "en" : "" })}>{words.document}</a>
      </p>
      {example ? (
        <p>
          {words.oneAnswer} <a href={example}>{example}</a>
        </p>
      ) : null}
      {forms.map(({ name, action, summary, inputs }) => (
        <details key={name}>
          <summary>
            {summary}: <code>{action}</code>
          </summary>
          <form method="get" action={action} className="form">
            {inputs.map((input) =>
              input.choices ? (
                <Select
                  key={input.name}
                  label={input.name}
                  hint={input.hint}
                  name={input.name}
                  of={name}
                  placeholder=""
                  options={input.choices}
                  hideOptional
                />
              ) : (
                <TextField
                  key={input.name}
                  label={input.name}
                  hint={input.hint}
                  name={input.name}
                  of={name}
                  hideOptional
                />
              ),
            )}
            <Actions>
              <Button variant="secondary">{words.call(action)}</Button>
            </Actions>
          </form>
        </details>
      ))}
    </>
  );
}
