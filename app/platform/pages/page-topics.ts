/**
 * What a cached page may show, beside its own words. Triggers count the changes of each in `page_change`:
 * answers – what was published, corrected or withdrawn; figures – what is counted; reference – settings, units,
 * fields, procedures, channels, calendar, rules.
 */
export const PAGE_TOPICS = ["answers", "figures", "reference"] as const;
export type PageTopic = (typeof PAGE_TOPICS)[number];

/** How often each topic had changed at one moment. */
export type PageChanges = Readonly<Record<PageTopic, string>>;

/** What a route says about itself in `handle`: it may be kept as it is for everyone, until one of these changes. */
export type ShowsHandle = { shows: readonly PageTopic[] };
