import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A digest of the content of files and folders, whatever their dates: a checkout or a copy changes nothing. Every
 * start reads 1,500 small files here: promises would take longer than the reading.
 * @param {string[]} places paths; what is not there counts as empty
 * @param {(path: string) => boolean} [wanted] which files count
 */
export function digestOf(places, wanted = () => true) {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesUnder(place).filter(wanted).sort()) {
      hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  try {
    const entries = readdirSync(place, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (error.code === "ENOTDIR") return [place];
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** @param {string} file @returns {Promise<string>} what was stamped last, or nothing */
export const readStamp = (file) => readFile(file, "utf8").catch(() => "");

/** @param {string} file @param {string} digest */
export async function writeStamp(file, digest) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, digest);
}
