import { TextField } from "~/ui/field";
import type { fieldsOf } from "~/ui/form-values";

type Codes = {
  words: { code: string; codeHint: string };
  field: ReturnType<typeof fieldsOf>;
};

/** Where the reference code of a receipt is typed: nothing for a browser to complete or to correct. */
export const CodeField = ({ words, field }: Codes) => (
  <TextField
    label={words.code}
    hint={words.codeHint}
    required
    width={20}
    autoComplete="off"
    spellCheck={false}
    {...field("code")}
  />
);

/** Where both codes of a receipt are typed. */
export const CodeAndSecret = ({
  words,
  field,
}: Codes & { words: { secret: string; secretHint: string } }) => (
  <>
    <CodeField words={words} field={field} />
    <TextField
      label={words.secret}
      hint={words.secretHint}
      required
      width={30}
      autoComplete="off"
      spellCheck={false}
      {...field("secret")}
    />
  </>
);
