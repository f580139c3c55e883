// Plain JavaScript on Node's own modules: the commands use it before anything is installed.
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, as far as they are missing. Node's own `recursive` never comes back where the system
 * says of a folder that is there that it is not, as under /proc, and cannot be interrupted there.
 * Rejects with what the system says: EEXIST for a file in its place, ENOENT where nothing can be made.
 * @param {string} folder
 * @param {number} [mode] rights of the folder itself
 * @returns {Promise<void>}
 */
export async function makeFolder(folder, mode) {
  const missing = await makeOne(folder, mode);
  if (!missing) return;
  const parent = dirname(folder);
  if (parent === folder) throw missing;
  if (!(await isFolder(parent))) await makeFolder(parent);
  // Also where the parent is there: another process may have made it between the two questions.
  const still = await makeOne(folder, mode);
  if (still) throw still;
}

/**
 * Makes one folder; one that is there will do. Answers the error where the one above it is missing, throws any other.
 * @param {string} folder
 * @param {number} [mode]
 * @returns {Promise<unknown>}
 */
async function makeOne(folder, mode) {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ENOENT") return error;
    if (code !== "EEXIST" || !(await isFolder(folder))) throw error;
  }
  return undefined;
}

/** @param {string} path */
const isFolder = (path) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
