import type { CarriedForm } from "~/shared/carried-form";
import { carriedLabel } from "~/shared/carried-labels";
import type { Language } from "~/shared/language";
import { Card } from "./card";
import { FileField } from "./file-field";
import { useLanguage, useWords } from "./language";
import { Notice } from "./notice";
import { UI } from "./ui-words";

/** Handed on, and not for everyone who looks over a shoulder; or the portal's own. */
const UNSEEN: ReadonlySet<string> = new Set(["secret", "carried-file"]);

/** Written by a person rather than chosen from a list: worth showing. */
const isText = ({ name, value }: { name: string; value: string }): boolean =>
  !UNSEEN.has(name) && (/\s/.test(value.trim()) || value.length > 40);

/** What a person wrote into a form, under the words for it, both in the order of the form. */
export function textsByLabel(carried: CarriedForm, language: Language): [label: string, values: string[]][] {
  const labelled = new Map<string, string[]>();
  for (const { name, value } of carried.fields.filter(isText)) {
    const label = carriedLabel(name, language);
    labelled.set(label, [...(labelled.get(label) ?? []), value]);
  }
  return [...labelled];
}

/** Texts to read. */
export const TextCards = ({ texts }: { texts: ReturnType<typeof textsByLabel> }) =>
  texts.map(([label, values]) => (
    <Card key={label} title={label}>
      {values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
        <p key={i} className="said">
          {value}
        </p>
      ))}
    </Card>
  ));

/** A form that could not be taken, inside the one that sends it again: its texts to read, the rest hidden, its files asked for anew. */
export function CarriedFields({ carried }: { carried: CarriedForm }) {
  const ui = useWords(UI);
  const language = useLanguage();
  const others = carried.fields.filter((field) => !isText(field) && field.value !== "").length;
  const fileFields = [...new Set(carried.files.map((file) => file.name))];
  const fileNames = carried.files.map(({ fileName }) => fileName).filter(Boolean);
  return (
    <>
      {carried.fields.map(({ name, value }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names repeat and the order is what is kept
        <input key={i} type="hidden" name={name} value={value} />
      ))}
      <TextCards texts={textsByLabel(carried, language)} />
      {others > 0 ? <p className="meta">{ui.othersChosen(others)}</p> : null}
      {fileNames.length > 0 ? (
        <Notice tone="warning" title={ui.attachAgain}>
          <p>{ui.filesNotKept(fileNames.join(", "))}</p>
        </Notice>
      ) : null}
      {fileFields.map((field) => (
        <FileField key={field} name={field} label={ui.attachments} multiple />
      ))}
    </>
  );
}

/** Whether the form around it has to be one that can bring files. */
export const bringsFiles = (carried: CarriedForm): boolean => carried.files.length > 0;
