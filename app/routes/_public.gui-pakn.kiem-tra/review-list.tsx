import type { ReactNode } from "react";
import { ANSWER_WAYS } from "~/features/intake/answer-ways";
import type { Review } from "~/features/intake/review.queries.server";
import { SENDING } from "~/features/intake/sending-words";
import { ISSUES, SUBJECTS } from "~/features/intake/subject";
import { paths } from "~/paths";
import { FORM, SENDER_TYPE } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { formatBytes } from "~/shared/vi-format";
import { fieldId } from "~/ui/form-values";
import { useLanguage, Vi } from "~/ui/language";
import { SummaryList, type SummaryRow } from "~/ui/summary-list";
import { REVIEW } from "./words";

/** Everything that will be sent, each answer with its way back. */
export function ReviewList({ review }: { review: Review }) {
  const language = useLanguage();
  const words = REVIEW[language];
  return (
    <>
      <h2>{words.matter}</h2>
      <SummaryList rows={[...matterRows(review, language), fileRow(review, language)]} />
      <h2>{words.contact}</h2>
      <SummaryList rows={contactRows(review, language)} />
    </>
  );
}

type Field = keyof (typeof REVIEW)["vi"]["rows"];

/** A row for a field of a page; the address opens the page where it stands. */
const rowsOf = (page: string, language: Language) => (field: Field, value: ReactNode) => ({
  label: REVIEW[language].rows[field],
  value,
  changeHref: `${page}#${fieldId(field)}`,
});

function matterRows(review: Review, language: Language): SummaryRow[] {
  const { subject, matter, names } = review;
  const row = rowsOf(paths.sendMatter(), language);
  const named = (name: string | null) => (name === null ? SENDING[language].unknown : <Vi>{name}</Vi>);
  const known = ISSUES[language];
  const issues = matter.issues.map((issue) => known[issue as keyof typeof known]).join("; ");
  const form = row(subject === "INITIATIVE" ? "proposal" : "form", FORM[matter.form][language]);
  return [
    rowsOf(paths.send(), language)("subject", SUBJECTS[subject][language]),
    row("title", <Vi>{matter.title}</Vi>),
    row("content", <Vi>{matter.content}</Vi>),
    ...(issues ? [row("issues", issues)] : []),
    { ...form, label: REVIEW[language].rows.form },
    ...(matter.proposal ? [row("proposal", <Vi>{matter.proposal}</Vi>)] : []),
    row("field", named(names.field)),
    row("unit", named(names.unit)),
    ...(review.procedureAsked ? [row("procedure", named(names.procedure))] : []),
  ];
}

function fileRow({ files }: Review, language: Language): SummaryRow {
  const words = REVIEW[language];
  const list = (
    <ul className="file-lines">
      {files.map(({ id, fileName, size }) => (
        <li key={id}>
          <a href={paths.draftFile(id)}>
            <Vi>{fileName}</Vi>
          </a>{" "}
          ({formatBytes(size, language)})
        </li>
      ))}
    </ul>
  );
  const value = files.length === 0 ? words.none : list;
  return { label: words.rows.files, value, changeHref: `${paths.sendMatter()}#tep` };
}

function contactRows({ contact }: Review, language: Language): SummaryRow[] {
  const row = rowsOf(paths.sendContact(), language);
  const { none } = REVIEW[language];
  return [
    row("senderType", SENDER_TYPE[contact.senderType][language]),
    row("name", <Vi>{contact.name}</Vi>),
    row("address", <Vi>{contact.address}</Vi>),
    row("email", contact.email ?? none),
    row("phone", contact.phone ?? none),
    row("answerBy", ANSWER_WAYS[contact.answerBy][language]),
  ];
}
