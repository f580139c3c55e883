import { controlProps, FieldFrame, type FieldProps } from "./field-frame";
import { useWords } from "./language";
import { UI } from "./ui-words";

type Props = FieldProps & {
  /** MIME types or endings, as in the attribute: ".pdf,.jpg,image/*". Only a help: the server decides. */
  accept?: string;
  multiple?: boolean;
  /** What enhance.js checks at once, before anything is sent: how many files, and the bytes of each. */
  limits?: { files: number; bytes: number };
};

/**
 * Files to send along; the form needs `multipart`. A browser never lets the server fill it in again. Its own button
 * speaks the browser's language; where scripts run, one with words of ours stands in for it.
 */
export function FileField({ accept, multiple, limits, ...props }: Props) {
  const words = useWords(UI);
  const control = controlProps(props);
  return (
    <FieldFrame {...props}>
      <input
        {...control}
        type="file"
        className="file"
        accept={accept}
        multiple={multiple}
        data-max-files={limits?.files}
        data-max-bytes={limits?.bytes}
      />
      <label htmlFor={control.id} className="btn btn-secondary file-button" hidden>
        {words.chooseFile}
      </label>
    </FieldFrame>
  );
}
