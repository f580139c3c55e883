import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";
import { useFormats, useWords, Vi } from "~/ui/language";
import { ACCEPT, MAX_BYTES, MAX_FILES } from "./attachment-rules";
import type { FileLine } from "./draft-files.server";
import { FILE_WORDS } from "./file-words";

type Props = {
  /** Those that the portal keeps already. */
  files: readonly FileLine[];
  label: string;
  /** Said after what may be sent. */
  also?: string;
  field: FieldState;
  /** Beside the choice of further files. */
  children?: ReactNode;
};

/** The files of a form that is not sent yet: those that are kept, each with a button `remove`, and a choice of more. */
export function KeptFiles({ files, label, also, field, children }: Props) {
  const words = useWords(FILE_WORDS);
  const formats = useFormats();
  return (
    <div id="tep">
      {files.length > 0 ? (
        <>
          <h2>{words.there}</h2>
          <ul className="file-lines">
            {files.map(({ id, fileName, size }) => (
              <li key={id}>
                <Vi>{fileName}</Vi> <span className="meta">({formats.bytes(size)})</span>{" "}
                <Button
                  variant="plain"
                  name="remove"
                  value={String(id)}
                  label={`${words.remove} ${fileName}`}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {files.length >= MAX_FILES ? (
        <p className="hint">{words.full(MAX_FILES)}</p>
      ) : (
        <>
          <FileField
            label={files.length > 0 ? words.more : label}
            hint={also ? `${words.hint} ${also}` : words.hint}
            accept={ACCEPT}
            multiple
            limits={{ files: MAX_FILES - files.length, bytes: MAX_BYTES }}
            {...field}
          />
          {children}
        </>
      )}
    </div>
  );
}
