import type { Settings } from "~/features/reference/settings";

/** What the help says of this province. */
export type HelpProps = { settings: Settings };
