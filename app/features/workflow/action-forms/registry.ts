import type { Action } from "../actions";
import { reopen, sendBack, withdraw } from "./answering";
import { confirmRejection, contestRejection, liftRejection } from "./contesting";
import { correctExtension, extend } from "./extending";
import type { ActionForm } from "./form-kit";
import {
  assign,
  collect,
  giveBack,
  hand,
  noteProgress,
  receiveInformation,
  reclassify,
  requestInformation,
  resume,
  start,
} from "./handling";
import { merge, unmerge } from "./merging";
import { nameOfficials } from "./officials";
import { askOpinion, giveOpinion } from "./opinions";
import { recordOutsideAnswer } from "./outside-answer";
import { askReopening, declineReopening, linkRepeat, unlinkRepeat } from "./raised-again";
import { decideUnit, dispute } from "./routing";
import { assess, declineRejection, proposeRejection, register, reject, transferOut } from "./screening";

/** Steps that have a page of their own: they change more than the item. */
export type OwnPage =
  | "draftReply"
  | "resolve"
  | "publish"
  | "correctPublication"
  | "unpublish"
  | "listPoints"
  | "correct"
  | "renewSecret";
export type FormAction = Exclude<Action, OwnPage>;

/** The forms of all other steps; a step of the table without a form does not compile. */
export const ACTION_FORMS: { [A in FormAction]: ActionForm<A> } = {
  register,
  assess,
  proposeRejection,
  declineRejection,
  reject,
  contestRejection,
  confirmRejection,
  liftRejection,
  nameOfficials,
  merge,
  unmerge,
  transferOut,
  assign,
  return: giveBack,
  decideUnit,
  dispute,
  askOpinion,
  giveOpinion,
  linkRepeat,
  unlinkRepeat,
  askReopening,
  declineReopening,
  recordOutsideAnswer,
  start,
  requestInformation,
  receiveInformation,
  resume,
  reclassify,
  hand,
  noteProgress,
  extend,
  correctExtension,
  collect,
  sendBack,
  reopen,
  withdraw,
};

/** True for a part of an address that names one of the forms. */
export const hasForm = (action: string | undefined): action is FormAction =>
  action !== undefined && Object.hasOwn(ACTION_FORMS, action);
