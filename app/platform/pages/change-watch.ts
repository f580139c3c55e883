import type { PageChanges } from "./page-topics";

/** Tells how often what the pages show has changed. */
export interface ChangeWatch {
  /**
   * As the database has it at a moment after the call: whatever was committed before it, by any process, is counted.
   * Null while the database does not answer.
   */
  now(): Promise<PageChanges | null>;
  close(): Promise<void>;
}
