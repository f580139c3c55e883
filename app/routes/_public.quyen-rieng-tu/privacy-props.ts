import type { Settings } from "~/features/reference/settings";

/** What the privacy notice says of this province. */
export type PrivacyProps = { settings: Settings };
