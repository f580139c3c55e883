import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { useWords } from "~/ui/language";
import { TRUST } from "./trust-messages";

/** Where a fingerprint is typed that cannot be scanned. */
export function VerifyForm() {
  const words = useWords(TRUST);
  return (
    <form method="get" action={paths.verify()} className="form">
      <TextField label={words.typeMark} name="ma" hideOptional />
      <div className="actions">
        <Button variant="secondary">{words.check}</Button>
      </div>
    </form>
  );
}
