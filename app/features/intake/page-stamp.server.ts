import { createHash, randomBytes } from "node:crypto";
import { type AnswerStep, type Answers, FIELDS } from "./draft";

/** Where a draft keeps the name of the page that its answers came from. */
export const PAGE = "page";

/** What a page of a step carries along: its own name, and which saved answers it was made from. */
export const pageStamp = (step: AnswerStep, stored: Answers): string =>
  `${randomBytes(9).toString("base64url")}.${digest(step, stored)}`;

/** The name of the page a stamp belongs to; it is kept beside the answers. "" for a form without a stamp. */
export const pageName = (stamp: string): string => stamp.split(".")[0]?.slice(0, 40) ?? "";

/**
 * Whether posted answers may take the place of the stored ones without anything being lost: nothing was saved since
 * the page was made, or it was saved from the same page (gone back to and mended), or both are the same.
 */
export function mayReplace(step: AnswerStep, stored: Answers, posted: Answers, stamp: string): boolean {
  const now = digest(step, stored);
  const madeFrom = stamp.split(".")[1] ?? "";
  const samePage = pageName(stamp) !== "" && pageName(stamp) === stored[PAGE];
  return now === madeFrom || samePage || now === digest(step, posted);
}

/** A short name for the answers of a step, whatever order the database keeps them in; "" for none. */
function digest(step: AnswerStep, answers: Answers): string {
  const values = FIELDS[step].map((name) => answers[name] ?? null);
  if (values.every((value) => value === null)) return "";
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 16);
}
