/** Channels through which things come that somebody has to type in; the portal itself is not one of them. */
export const ENTRY_CHANNELS = [
  "phone",
  "counter_oral",
  "citizen_reception",
  "paper_direct",
  "post",
  "email",
  "national_portal",
  "suggestion_box",
  "survey_form",
  "press",
  "inter_agency",
] as const;
export type EntryChannel = (typeof ENTRY_CHANNELS)[number];
/** Whether a posted code names a channel that staff enter for. */
export const isEntryChannel = (code: unknown): code is EntryChannel =>
  (ENTRY_CHANNELS as readonly unknown[]).includes(code);
