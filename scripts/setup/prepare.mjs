// Plain JavaScript on Node's own modules: this runs in a fresh clone, before anything is installed.
import { underLock } from "../../app/platform/process-lock.server.js";
import { buildIfStale } from "./build.mjs";
import { generateIfStale } from "./generate.mjs";
import { installIfStale } from "./install.mjs";

const TEN_MINUTES = 600_000;

/**
 * Brings the checkout into a state in which the programs run: packages, database client and, if asked for, the
 * production build. Does only what is stale; a second command at the same time waits for the first.
 * Everything it says goes to standard error.
 * @param {{ build: boolean }} wanted
 */
export async function prepare({ build }) {
  checkNode();
  await underLock(
    ".cache/prepare.lock",
    async () => {
      await installIfStale();
      await generateIfStale();
      if (build) await buildIfStale();
    },
    TEN_MINUTES,
  );
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Cần Node.js 20.19 trở lên, máy này đang dùng ${process.versions.node}. / Node.js 20.19 or later is needed.`,
  );
  process.exit(1);
}
