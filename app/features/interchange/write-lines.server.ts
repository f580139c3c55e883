import { type FileHandle, lstat, open, rename, rm } from "node:fs/promises";
import { fileProblem } from "./file-problem.server";

/**
 * Writes blocks of lines to a file, as they come, and answers how many. The file is there whole or not at all: what is
 * written grows under another name first. What is no ordinary file, a link or /dev/stdout, is written to directly.
 * Throws one sentence (StartError) when it cannot be written.
 */
export async function writeLines(path: string, blocks: AsyncIterable<readonly string[]>): Promise<number> {
  const there = await lstat(path).catch(() => null);
  const target = there === null || there.isFile() ? `${path}.part` : path;
  let file: FileHandle | null = null;
  let count = 0;
  try {
    file = await open(target, "w");
    for await (const lines of blocks) {
      await file.appendFile(lines.map((line) => `${line}\n`).join(""));
      count += lines.length;
    }
    await file.close();
    if (target !== path) await rename(target, path);
    return count;
  } catch (error) {
    if (file) {
      await file.close().catch(() => undefined);
      if (target !== path) await rm(target, { force: true }).catch(() => undefined);
    }
    throw fileProblem(error, path);
  }
}
