const MINUTE = 60_000;

/** Refusals of the "not now" kind (4xx), and conversations lost by this letter alone, that are borne, about four and a half days with the pauses below. */
export const MAX_ATTEMPTS = 14;

/** The pause after the n-th refusal (n from 1): 5 minutes, then three times as long each time, at most 12 hours. */
export const pauseAfter = (attempts: number): number =>
  Math.min(12 * 60 * MINUTE, 5 * MINUTE * 3 ** (attempts - 1));

/** A mail server that is away is asked once a minute; it costs a message nothing but time. */
export const SERVER_PAUSE = MINUTE;
