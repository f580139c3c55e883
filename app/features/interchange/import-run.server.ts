import { type FileHandle, open, rm } from "node:fs/promises";
import { fileProblem } from "./file-problem.server";
import type { SourceLine } from "./read-lines.server";

/** What became of the lines of one file. */
export type ImportCounts = { read: number; imported: number; alreadyThere: number; refused: number };

/** Where an import tells what it does while it runs. */
export type ImportListener = {
  /** After each block of lines. */
  progress?(counts: ImportCounts): void;
  /** A line whose item is there already with other content. */
  differs?(line: number, id: string, keys: readonly string[]): void;
  /** What is in, and should be looked at. */
  warns?(sentence: string): void;
};

/** The counts of one import, and the list of refused lines beside its file: `FILE.refused.jsonl`. */
export class ImportRun {
  readonly counts: ImportCounts = { read: 0, imported: 0, alreadyThere: 0, refused: 0 };
  readonly #listPath: string;
  readonly #listener: ImportListener;
  #list: FileHandle | null = null;

  constructor(path: string, listener: ImportListener) {
    this.#listPath = `${path}.refused.jsonl`;
    this.#listener = listener;
  }

  /** Writes refused lines to the list: number, reason in words, the original text. */
  async refuse(lines: readonly (SourceLine & { reason: string })[]): Promise<void> {
    if (lines.length === 0) return;
    this.counts.refused += lines.length;
    const text = lines
      .map(({ number, reason, text }) => `${JSON.stringify({ line: number, reason, original: text })}\n`)
      .join("");
    try {
      this.#list ??= await open(this.#listPath, "w");
      await this.#list.appendFile(text);
    } catch (error) {
      throw fileProblem(error, this.#listPath);
    }
  }

  alreadyThere(line: number, id: string, differentKeys: readonly string[]): void {
    this.counts.alreadyThere += 1;
    if (differentKeys.length > 0) this.#listener.differs?.(line, id, differentKeys);
  }

  progress(): void {
    this.#listener.progress?.(this.counts);
  }

  /** Closes the list. A list left by an earlier run of a file that is now without fault would mislead: it goes. */
  async finish(): Promise<ImportCounts> {
    if (this.#list) await this.#list.close();
    else await rm(this.#listPath, { force: true }).catch(() => undefined);
    return this.counts;
  }

  /** After a failure: only lets go of the list. */
  async abandon(): Promise<void> {
    await this.#list?.close();
  }
}

/** `read N, imported N, already there N, refused N`, the one line that import prints. */
export const summary = ({ read, imported, alreadyThere, refused }: ImportCounts): string =>
  `read ${read}, imported ${imported}, already there ${alreadyThere}, refused ${refused}`;
