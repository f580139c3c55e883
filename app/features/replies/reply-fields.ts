import { OUTCOMES } from "../workflow/events";

/** O9 is what a withdrawal leaves; nobody chooses it for a reply. */
export const CHOSEN_OUTCOMES = OUTCOMES.filter((code) => code !== "O9");

/** Name of the field for who keeps a promise; `n` counts from 1. */
export const ownerField = (n: number): string => (n === 1 ? "owner" : `owner${n}`);
/** Names of the fields of a second and a third promise; `n` counts from 2. */
export const promiseFields = (n: number) => ({
  text: `promise${n}`,
  owner: ownerField(n),
  on: `promiseOn${n}`,
});
/** So many things one reply can promise. */
const MOST_PROMISES = 3;
/** The numbers of those after the first. */
export const MORE_PROMISES = Array.from({ length: MOST_PROMISES - 1 }, (_, i) => i + 2);

/** Names of the form's fields that a finding leads to; `i` counts from 0. */
export const answerField = (i: number): string => `answer${i + 1}`;
export const criterionField = (i: number): string => `criterion${i + 1}`;
export const criterionNoteField = (i: number): string => `criterionNote${i + 1}`;
