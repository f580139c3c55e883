// Plain JavaScript on Node's own modules: the commands use it before anything is installed.
import { readFileSync } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder.server.js";

/**
 * A process as a lock file names it. The start time tells it from a later process that got the same number; where
 * the system does not tell it (no /proc) it is missing and the number alone decides.
 * @param {number} pid
 */
export function processMark(pid) {
  return `${pid} ${startTime(pid)}`.trim();
}

/**
 * Does the process that wrote this mark still run? An unreadable mark is a dead process.
 * @param {string} mark
 */
export function isAlive(mark) {
  const [pid, started] = mark.trim().split(" ");
  if (!/^\d+$/.test(pid ?? "")) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return false;
  }
  return started === undefined || startTime(Number(pid)) === started;
}

/**
 * Takes the lock file or tells that a living process holds it. A file left by a process that is gone is taken over.
 * @param {string} file
 * @returns {Promise<(() => Promise<void>) | undefined>} a function that gives it back, or undefined when it is held
 */
export async function tryLock(file) {
  await makeFolder(dirname(file));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = await open(file, "wx", 0o600);
      await handle.writeFile(processMark(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    const mark = await readFile(file, "utf8").catch(() => "");
    if (isAlive(mark)) return undefined;
    // Empty: its writer may be between creating and writing. Give it a moment before taking it for dead.
    if (mark === "" && attempt === 0) await pause(100);
    else await rm(file, { force: true });
  }
  return undefined;
}

/**
 * Runs `work` while no other process does so under the same file.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [patience] milliseconds to wait for its turn
 * @returns {Promise<T>}
 */
export async function underLock(file, work, patience = 60_000) {
  const until = Date.now() + patience;
  for (;;) {
    const release = await tryLock(file);
    if (release) return await work().finally(release);
    if (Date.now() > until) throw new Error(`${file} is held by another process for too long`);
    await pause(50);
  }
}

/**
 * @param {number} ms milliseconds
 * @returns {Promise<void>}
 */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {number} pid */
function startTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name stands in brackets and may hold spaces; field 22 is the start time.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
