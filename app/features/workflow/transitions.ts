import type { Action } from "./actions";
import type { Transition } from "./transition";
import { AFTER_THE_ANSWER } from "./transition-table/after-the-answer";
import { AT_RECEPTION } from "./transition-table/at-reception";
import { HANDLING } from "./transition-table/handling";
import { MEANWHILE } from "./transition-table/meanwhile";
import { ROUTING } from "./transition-table/routing";

/** workflow.md §3 as one table: buttons, guards, pages and tests read it. What is not here cannot be done. */
export const TRANSITIONS: Record<Action, Transition> = {
  ...AT_RECEPTION,
  ...ROUTING,
  ...HANDLING,
  ...AFTER_THE_ANSWER,
  ...MEANWHILE,
};
