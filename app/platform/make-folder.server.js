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
  try {
    await mkdir(folder, mode);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST" && (await isFolder(folder))) return;
    const parent = dirname(folder);
    if (code !== "ENOENT" || parent === folder || (await isFolder(parent))) throw error;
    await makeFolder(parent);
    await makeFolder(folder, mode);
  }
}

/** @param {string} path */
const isFolder = (path) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
