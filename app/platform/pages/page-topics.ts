/**
 * What a cached page may show, beside its own words. Triggers count the changes of each in `page_change`:
 * answers – what was published, corrected or withdrawn; figures – what is counted; reference – settings, units,
 * fields, procedures, channels, calendar, rules.
 */
export const PAGE_TOPICS = ["answers", "figures", "reference"] as const;
export type PageTopic = (typeof PAGE_TOPICS)[number];

/** How often each topic had changed at one moment. */
export type PageChanges = Readonly<Record<PageTopic, string>>;

/**
 * What a page shows, from the `handle` of each of its routes, root first. A page is the same for everyone, and may be
 * kept, only when its last route says so by naming what it shows, if only nothing: `handle.shows`.
 * @returns null for a page that may not be kept
 */
export function topicsShown(handles: readonly unknown[]): readonly PageTopic[] | null {
  if (!shownBy(handles.at(-1))) return null;
  return PAGE_TOPICS.filter((topic) => handles.some((handle) => shownBy(handle)?.includes(topic)));
}

function shownBy(handle: unknown): readonly unknown[] | null {
  const shows = (handle as { shows?: unknown } | null | undefined)?.shows;
  return Array.isArray(shows) ? shows : null;
}
