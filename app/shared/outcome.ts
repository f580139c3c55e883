/** What an operation answers when being refused is part of the ordinary course of things; bugs throw instead. */
export type Outcome<T, Reason extends string> = { ok: true; value: T } | { ok: false; reason: Reason };

/** It happened; `value` is the answer. */
export const done = <const T>(value: T) => ({ ok: true, value }) as const;

/** It was refused for a reason from a closed list; the sentence for people is kept where that list is. */
export const refused = <const R extends string>(reason: R) => ({ ok: false, reason }) as const;
