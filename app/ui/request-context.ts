import { createContext } from "react";
import type { CarriedForm } from "~/shared/carried-form";
import { type Display, USUAL_DISPLAY } from "~/shared/display";

/** What went wrong with this request, as far as the person may know it. */
export type RequestTrouble = {
  /** Printed on the error page and in the log, so that one can be found from the other. */
  reference: string | null;
  /** The database or another needed part is away: worth trying again in a moment. */
  unavailable: boolean;
  /** The form that met it, to be sent again. */
  unsent?: CarriedForm | null;
};

export const RequestTroubleContext = createContext<RequestTrouble>({ reference: null, unavailable: false });

/** How the reader wants pages to look. */
export const DisplayContext = createContext<Display>(USUAL_DISPLAY);
