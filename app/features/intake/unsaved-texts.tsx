import { Actions, CopyButton } from "~/ui/button";
import { useVi, useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import type { Answers } from "./draft";
import { SENDING } from "./sending-words";

type Props = { posted: Answers; stored: Answers; labels: Readonly<Record<string, string>> };

/** Texts of an older page that did not take the place of newer ones: to read, and to copy back where wanted. */
export function UnsavedTexts({ posted, stored, labels }: Props) {
  const words = useWords(SENDING);
  const vi = useVi();
  const texts = Object.entries(labels).flatMap(([name, label]) => {
    const text = posted[name];
    return typeof text === "string" && text.trim() !== "" && text !== stored[name] ? [{ label, text }] : [];
  });
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning" title={words.unsaved}>
      {texts.map(({ label, text }) => (
        <div key={label}>
          <p>
            <strong>{label}</strong>
          </p>
          <p className="said" {...vi}>
            {text}
          </p>
          <Actions>
            <CopyButton text={text} />
          </Actions>
        </div>
      ))}
    </Notice>
  );
}
