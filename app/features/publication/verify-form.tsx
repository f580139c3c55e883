import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { TRUST } from "./trust-messages";

/** Where a fingerprint is typed that cannot be scanned. */
export function VerifyForm() {
  return (
    <form method="get" action={paths.verify()} className="form">
      <TextField label={TRUST.vi.typeMark} name="ma" hideOptional />
      <div className="actions">
        <Button variant="secondary">{TRUST.vi.check}</Button>
      </div>
    </form>
  );
}
