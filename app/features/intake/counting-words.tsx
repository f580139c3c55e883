import { Citation } from "~/ui/citation";
import { useWords } from "~/ui/language";
import type { Counting } from "../notifications/due-date-in-words";
import { SENDING } from "./sending-words";

/** How a due date was counted, with the rule that says so. */
export function CountingWords({ counting: { words, ground } }: { counting: Counting }) {
  const { ground: label } = useWords(SENDING);
  return (
    <>
      {words}
      {ground ? (
        <>
          {" "}
          {label} <Citation {...ground} />.
        </>
      ) : null}
    </>
  );
}
