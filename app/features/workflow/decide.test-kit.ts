import { addDays, localDate } from "~/shared/local-date";
import type { Role } from "../access/permissions";
import type { ActingParty, ItemFacts } from "./item-facts";
import type { Status } from "./states";

/** An invented day, two units, and what the table asks of an item: for its tests. */
export const TODAY = localDate("2026-03-10");
export const OWN = "so-y-te";
export const OTHER = "so-xay-dung";
/** A unit under OWN. */
export const BELOW = "benh-vien-huyen";

/** An item at which every guard is content. */
export const item = (status: Status, more: Partial<ItemFacts> = {}): ItemFacts => ({
  status,
  statusBeforeRequest: status === "AWAITING_SUBMITTER" ? "IN_PROGRESS" : null,
  holder: OWN,
  receiver: OWN,
  wasAssigned: true,
  dueOn: addDays(TODAY, 5),
  extendedFrom: TODAY,
  extension: {
    latest: addDays(TODAY, 25),
    ...{ times: 2, timesLeft: 1, amount: 20, dayKind: "CALENDAR", citation: "", confirmed: false },
  },
  returns: 0,
  ...{ below: [BELOW], onlyHere: false },
  reopenings: 0,
  published: status === "PUBLISHED",
  confidential: false,
  rejectionProposed: false,
  ...{ statusBeforeRejection: "ASSESSED", contest: null, named: [], merged: false, rejectedBy: null },
  ...{ coordinatingUnits: [OWN], disputed: false, leaderDecided: false, repetition: 0, escalated: false },
  ...{ reopeningAsked: false, reopeningRequests: 0, outsideAwaited: false },
  ...more,
});
/** The account of whoever acts. */
export const ME = 7;
/** A member of staff with one role. */
export const staff = (role: Role, unit = OWN): ActingParty => ({
  ...{ submitter: false, roles: [{ role, unit }], staffId: ME },
});
