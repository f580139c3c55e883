import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = "prisma/schema";

/** The schema as the engine takes it: [file name, content] of every part, in the order of their names. */
export async function schemaFiles(): Promise<[string, string][]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(FOLDER, name), "utf8")]),
  );
}
