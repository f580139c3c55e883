import { z } from "zod";

/** "PAKN-26-7K4M-92" */
export const code = z.string().min(1);
/** dd/mm/yyyy, as people read it; templates do not reckon with dates. */
export const date = z.string().regex(/^\d\d\/\d\d\/\d{4}$/);
export const words = z.string().min(1);
/** Of the letter, where its reader chose one; letters stored before there was a choice are Vietnamese. */
export const language = z.enum(["vi", "en"]).default("vi");
/** Known only until the message has left; then the outbox forgets it. */
export const secret = z.string().min(1).nullable();
