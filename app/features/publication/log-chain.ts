import { canonicalJson } from "~/shared/canonical-json";

export const LOG_ACTS = ["PUBLISHED", "CORRECTED", "WITHDRAWN"] as const;
export type LogAct = (typeof LOG_ACTS)[number];

/** One row of the public log. Fingerprint and hashes are SHA-256, 64 small hexadecimal signs; `at` is an instant. */
export type LogRow = {
  seq: number;
  at: Date;
  act: LogAct;
  /** The number of the answer, the same in all its versions. */
  answer: number;
  version: number;
  unit: string;
  fingerprint: string;
  previous: string;
  hash: string;
};

/** What the first row follows. */
export const NO_HASH = "0".repeat(64);

/** What is hashed together with the hash of the row before. */
const lineOf = ({ seq, at, act, answer, version, unit, fingerprint }: Omit<LogRow, "previous" | "hash">) =>
  canonicalJson({ seq, at: at.toISOString(), act, answer, version, unit, fingerprint });

type Hash = (text: string) => string;

/** The hash of a row that follows one with the hash `previous`. */
export const hashOf = (previous: string, row: Omit<LogRow, "previous" | "hash">, sha256: Hash): string =>
  sha256(`${previous}\n${lineOf(row)}`);

export type ChainProblem = { seq: number; is: "GAP" | "UNLINKED" | "CHANGED" };

/**
 * Where a run of rows is not what was once written: a row missing or out of turn (GAP), one that does not follow the one
 * before it (UNLINKED), one whose own words do not give its hash (CHANGED). `before` is the last row of the run read
 * before this one, null at the beginning of the log.
 */
export function chainProblems(
  rows: readonly LogRow[],
  before: Pick<LogRow, "seq" | "hash"> | null,
  sha256: Hash,
): ChainProblem[] {
  const problems: ChainProblem[] = [];
  let last = before ?? { seq: 0, hash: NO_HASH };
  for (const row of rows) {
    const { seq, previous, hash } = row;
    if (seq !== last.seq + 1) problems.push({ seq, is: "GAP" });
    if (previous !== last.hash) problems.push({ seq, is: "UNLINKED" });
    if (hashOf(previous, row, sha256) !== hash) problems.push({ seq, is: "CHANGED" });
    last = row;
  }
  return problems;
}
