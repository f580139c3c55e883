import type { PageTopic } from "./page-topics";

/** A page as it was answered, ready to be sent again. */
export interface StoredPage {
  topics: readonly PageTopic[];
  /** The state of its topics when it was drawn: it is right as long as this is. */
  stamp: string;
  headers: readonly [string, string][];
  etag: string;
  /** When these bytes were first drawn here, in whole seconds since 1970. */
  modified: number;
  /** As it is, and packed as soon as somebody wanted it so. */
  body: Buffer;
  gzip?: Buffer;
  br?: Buffer;
}

/** What a page takes beside its bytes. */
const OVERHEAD = 500;

/** Pages by address, up to a number of bytes; those that were not asked for the longest go first. */
export class PageStore {
  private readonly pages = new Map<string, { page: StoredPage; size: number }>();
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** The page at `key`, or undefined. */
  get(key: string): StoredPage | undefined {
    const found = this.pages.get(key);
    if (!found) return undefined;
    // A Map hands out in the order of entry: what was asked for last stands last.
    this.pages.delete(key);
    this.pages.set(key, found);
    return found.page;
  }

  /** Keeps `page`, or weighs it anew; one that alone takes more than a tenth of the room is not kept. */
  set(key: string, page: StoredPage): void {
    this.delete(key);
    const { headers, body, gzip, br } = page;
    const size =
      OVERHEAD +
      2 * (key.length + headers.flat().join().length) +
      body.length +
      (gzip?.length ?? 0) +
      (br?.length ?? 0);
    if (size > this.limit / 10) return;
    this.pages.set(key, { page, size });
    this.bytes += size;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.limit) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const found = this.pages.get(key);
    if (!found) return;
    this.pages.delete(key);
    this.bytes -= found.size;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.pages.size, bytes: this.bytes };
  }
}

/**
 * The same key for the same page: the order of differently named parts of a query does not matter.
 * @param display how it is to look, one of the few texts of displayCode(): never what a reader sent
 */
export function pageKey(url: URL, display = ""): string {
  // No address has a space.
  const look = display && ` ${display}`;
  if (!url.search) return url.origin + url.pathname + look;
  const query = new URLSearchParams(url.searchParams);
  query.sort();
  return `${url.origin}${url.pathname}?${query}${look}`;
}
