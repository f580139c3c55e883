import type { MatterChoices } from "~/features/intake/choices.server";
import type { FileLine } from "~/features/intake/draft-files.server";
import { KeptFiles } from "~/features/intake/kept-files";
import { LIMITS } from "~/features/intake/matter.schema";
import { PageStamp } from "~/features/intake/page-stamp";
import { SENDING } from "~/features/intake/sending-words";
import { ISSUES, type Subject } from "~/features/intake/subject";
import type { Similar } from "~/features/publication/similar-list";
import { SimilarNote } from "~/features/publication/similar-note";
import { paths } from "~/paths";
import { Actions, Button } from "~/ui/button";
import { Checkboxes, RadioGroup, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FieldState } from "~/ui/form-values";
import { useVi, useWords } from "~/ui/language";
import { MATTER } from "./words";

type Props = {
  subject: Subject;
  stamp: string;
  field: (name: string) => FieldState;
  files: readonly FileLine[];
  choices: MatterChoices;
  /** Published answers like what was written so far. */
  similar: readonly Similar[];
};

/** The second step. */
export function MatterForm({ subject, stamp, field, files, choices, similar }: Props) {
  const initiative = subject === "INITIATIVE";
  const words = useWords(MATTER);
  const vietnamese = useVi();
  const { next, back, unknown } = useWords(SENDING);
  const issues = Object.entries(useWords(ISSUES)).map(([value, label]) => ({ value, label }));
  const forms = Object.entries(words.forms).map(([value, form]) => ({ value, ...form }));
  return (
    <PostForm multipart action={paths.sendMatter()}>
      <PageStamp stamp={stamp} />
      {/* The first button is the one that Enter presses; without this it would take a file away. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        {next}
      </button>
      <TextField label={words.summary} hint={words.summaryHint} required {...field("title")} />
      <TextArea
        label={initiative ? words.whyIdea : words.content}
        hint={words.contentHint}
        required
        rows={10}
        limit={LIMITS.content}
        {...vietnamese}
        {...field("content")}
      />
      <div className="similar" data-similar={paths.similarAnswers()} aria-live="polite">
        {similar.length > 0 ? <SimilarNote answers={similar} /> : null}
      </div>
      {subject === "REGULATION" || subject === "BOTH" ? (
        <Checkboxes label={words.issues} hint={words.issuesHint} choices={issues} {...field("issues")} />
      ) : null}
      {initiative ? null : <RadioGroup label={words.form} required choices={forms} {...field("form")} />}
      <TextArea
        label={initiative ? words.idea : words.proposal}
        hint={words.proposalHint}
        required={initiative}
        hideOptional
        rows={5}
        limit={LIMITS.proposal}
        {...vietnamese}
        {...field("proposal")}
      />
      <Select
        label={words.field}
        hideOptional
        placeholder={unknown}
        options={choices.fields}
        {...field("field")}
      />
      <Select
        label={words.unit}
        hint={words.unitHint}
        hideOptional
        placeholder={unknown}
        options={choices.units}
        {...field("unit")}
      />
      {choices.procedures.length > 0 ? (
        <Select
          label={words.procedure}
          hideOptional
          placeholder={unknown}
          options={choices.procedures}
          {...field("procedure")}
        />
      ) : null}
      <KeptFiles files={files} label={words.files} also={words.noIdentityPapers} field={field("files")}>
        <Button variant="secondary" name="go" value="add">
          {words.upload}
        </Button>
      </KeptFiles>
      <Actions>
        <Button>{next}</Button>
        <Button variant="secondary" name="go" value="back">
          {back}
        </Button>
      </Actions>
    </PostForm>
  );
}
