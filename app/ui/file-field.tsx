import { controlProps, FieldFrame, type FieldProps } from "./field-frame";

type Props = FieldProps & {
  /** MIME types or endings, as in the attribute: ".pdf,.jpg,image/*". Only a help: the server decides. */
  accept?: string;
  multiple?: boolean;
};

/** Files to send along; the form needs `multipart`. A browser never lets the server fill it in again. */
export function FileField({ accept, multiple, ...props }: Props) {
  return (
    <FieldFrame {...props}>
      <input {...controlProps(props)} type="file" className="file" accept={accept} multiple={multiple} />
    </FieldFrame>
  );
}
