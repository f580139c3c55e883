import type { ReactNode } from "react";
import { useWords } from "./language";
import { UI } from "./ui-words";

type Props = {
  tone?: "info" | "success" | "warning" | "danger";
  title?: ReactNode;
  /** Said before the title instead of the word of the tone. */
  said?: string;
  /** Something just happened because of the reader: it is read out at once and takes the focus. */
  announce?: boolean;
  children?: ReactNode;
};

/** A banner. The tone is spoken as a word too. */
export function Notice({ tone = "info", title, said, announce = false, children }: Props) {
  const ofTone = useWords(UI).tone[tone];
  const word = said ?? ofTone;
  return (
    <div
      className={`notice notice-${tone}`}
      role={announce ? "alert" : undefined}
      tabIndex={announce ? -1 : undefined}
      data-focus={announce ? "" : undefined}
    >
      <p className="notice-title">
        {title ? (
          <>
            <span className="sr-only">{word}: </span>
            {title}
          </>
        ) : (
          word
        )}
      </p>
      {children}
    </div>
  );
}
