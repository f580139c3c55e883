import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { fileProblem } from "./file-problem.server";

/** A line of the file, counted from 1; `problem` says in words why its text cannot be used as it is. */
export type SourceLine = { number: number; text: string; problem: string | null };

/** Far above any real item, far below what would hurt: 100,000 signs of Vietnamese are 300 kB. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;
/** What is kept of a line that is refused for its length. */
const KEPT_BYTES = 1000;

/**
 * The lines of a file in blocks, as they come from the disk; at most one line is held at a time besides a block.
 * A byte order mark at the start, CR before LF and blank lines are passed over. Lines that are too long or not UTF-8
 * come with a problem. Throws one sentence (StartError) for a file that cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<SourceLine[]> {
  const splitter = new LineSplitter();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      const lines = splitter.split(chunk as Buffer);
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    throw fileProblem(error, path);
  }
  const last = splitter.rest();
  if (last.length > 0) yield last;
}

/** Throws the sentence that reading this path would end in, before anything else is begun. */
export async function assertReadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
    if ((await stat(path)).isDirectory())
      throw Object.assign(new Error(path), { code: "EISDIR", syscall: "read" });
  } catch (error) {
    throw fileProblem(error, path);
  }
}

class LineSplitter {
  #number = 1;
  #parts: Buffer[] = [];
  #length = 0;

  split(chunk: Buffer): SourceLine[] {
    const lines: SourceLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#keep(chunk.subarray(start, end));
      lines.push(...this.rest());
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The line gathered so far, and the next one begins; nothing for a blank line. */
  rest(): SourceLine[] {
    const number = this.#number;
    const tooLong = this.#length > MAX_LINE_BYTES;
    let bytes = this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts);
    this.#number += 1;
    this.#parts = [];
    this.#length = 0;
    if (tooLong) {
      const problem = `dòng dài quá ${MAX_LINE_BYTES / 1024 / 1024} MB`;
      return [{ number, text: `${bytes.subarray(0, KEPT_BYTES).toString()}…`, problem }];
    }
    if (number === 1 && bytes.indexOf("\ufeff") === 0) bytes = bytes.subarray(3);
    const text = bytes.toString().trimEnd();
    if (text === "") return [];
    return [{ number, text, problem: isUtf8(bytes) ? null : "dòng có byte không phải UTF-8" }];
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(part);
    // Of a line that is too long only the beginning stays, so that its length costs no memory.
    else this.#parts = [Buffer.concat([...this.#parts, part].map((p) => p.subarray(0, KEPT_BYTES)))];
  }
}
