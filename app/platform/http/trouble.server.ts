import { randomBytes } from "node:crypto";
import { isUnavailable } from "../unavailable.server";

/** What was thrown while a request was answered, as far as the person may know it. */
export type Trouble = {
  /** Printed on the error page and in the log, so that one can be found from the other. */
  reference: string;
  /** The database or another needed part is away: worth trying again in a moment. */
  unavailable: boolean;
};

/** The framework hands on only a cleaned copy of what was thrown, or no more than a status: this carries the rest. */
const troubles = new WeakMap<Request, Trouble>();

/** Notes what went wrong with a request; a second error of one request keeps the reference of the first. */
export function rememberTrouble(request: Request, error: unknown): Trouble {
  const reference = troubles.get(request)?.reference ?? randomBytes(4).toString("hex").toUpperCase();
  const trouble = { reference, unavailable: isUnavailable(error) };
  troubles.set(request, trouble);
  return trouble;
}

/** What went wrong with a request; null for one that went well or was refused on purpose. */
export const troubleOf = (request: Request): Trouble | null => troubles.get(request) ?? null;

/** The one place that tells a part that is away (503: try again) from a mistake in the code (500), for pages and files. */
export const statusFor = (request: Request, status: number): number =>
  status === 500 && troubles.get(request)?.unavailable ? 503 : status;

/** Lets the page that tells about a failed request know what that one knew. */
export function handOnTrouble(from: Request, to: Request): void {
  const known = troubles.get(from);
  if (known) troubles.set(to, known);
}
