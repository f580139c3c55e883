import { paths } from "~/paths";
import { type Display, isUsual } from "~/shared/display";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { DISPLAY_WORDS } from "./words";

type Props = { display: Display; back: string | null; saved: boolean; reply: FormReply | undefined };

/** The choices, what came of the last one, and what browsers do by themselves. */
export function DisplayForm({ display, back, saved, reply }: Props) {
  const words = useWords(DISPLAY_WORDS);
  const field = fieldsOf(reply, display);
  const choices = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }));
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {saved && !reply ? (
        <Notice tone="success" title={isUsual(display) ? words.reset : words.saved} announce>
          <p>{isUsual(display) ? words.resetWords : words.savedWords}</p>
          {back ? (
            <p>
              <a href={back}>{words.back}</a>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <PostForm action={paths.display()}>
        {back ? <input type="hidden" name="ve" value={back} /> : null}
        <RadioGroup label={words.text} choices={choices(words.texts)} required {...field("text")} />
        <RadioGroup
          label={words.contrast}
          choices={choices(words.contrasts)}
          required
          {...field("contrast")}
        />
        <RadioGroup label={words.spacing} choices={choices(words.spacings)} required {...field("spacing")} />
        <Actions>
          <Button>{words.save}</Button>
          <Button variant="secondary" name="usual" value="1">
            {words.useUsual}
          </Button>
          {back && !saved ? (
            <ButtonLink href={back} variant="plain">
              {words.back}
            </ButtonLink>
          ) : null}
        </Actions>
        <p className="hint">{words.kept}</p>
      </PostForm>
      <div className="prose">
        <h2>{words.browserTitle}</h2>
        <ul>
          {words.browser.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{words.listenTitle}</h2>
        <p>{words.listen}</p>
        <p>
          <a href={paths.accessibility()}>{words.statement}</a>
        </p>
      </div>
    </>
  );
}
