import { UNITS } from "../access/cast";
import { type Step, WHOLE_ANSWER } from "./office";

export const ASSESSED = { assessmentClass: "B", contentTypes: "1", kind: "ACT", field: "dat-dai" };

/** From its arrival to the desk of the handler. */
export const UNDER_WAY: readonly Step[] = [
  ["minh", "register"],
  ["minh", "assess", ASSESSED],
  ["minh", "assign", { unit: UNITS.own }],
  ["hoa", "start"],
];

/** From its arrival to the signed answer. */
export const answeredWith = (answer: Record<string, string | string[]>): readonly Step[] => [
  ...UNDER_WAY,
  ["hoa", "draftReply", answer],
  ["tuan", "resolve", answer],
];
export const ANSWERED = answeredWith(WHOLE_ANSWER);

/** From its arrival to its rejection: a denunciation (R7) by the leader, everything else by the head. */
export const rejectedFor = (reason: string): readonly Step[] => [
  ["minh", "register"],
  ["minh", "proposeRejection", { reason, note: "Hãy hỏi ở quầy." }],
  [reason === "R7" ? "lanhDao" : "tuan", "reject", { note: "Hãy hỏi ở quầy." }],
];
