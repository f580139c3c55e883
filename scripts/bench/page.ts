/** A page that is measured. `as`: whose session asks for it; `alone`: staff, one at a time; none: anybody. */
export type Page = { name: string; path: string; as?: "staff" | "sender" | "alone" };
