import { useWords } from "~/ui/language";
import { SENDING } from "./sending-words";

/** A field no person sees or reaches; only programs fill it in. */
export const HONEYPOT = "website";

/** Keeps programs out without a riddle for people. */
export function Honeypot() {
  return (
    <div className="sr-only" aria-hidden="true">
      <label>
        {useWords(SENDING).leaveEmpty}
        <input type="text" name={HONEYPOT} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
