import { Notice } from "~/ui/notice";
import type { Unfinished } from "./period-stage";

/** Above a report whose period is not over: figures and words below are no report yet. */
export function UnfinishedNotice({ unfinished }: { unfinished: Unfinished }) {
  if (!unfinished) return null;
  return (
    <Notice tone="warning" title={unfinished.words}>
      <p>{unfinished.advice}</p>
    </Notice>
  );
}
