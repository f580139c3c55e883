import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { say } from "./run.mjs";

const PLACES = [
  // The same engine without the windows that nobody sees: they cost the stories a third of their time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser for the tests: CHROMIUM_PATH, one that the system has, or Playwright's own. Undefined: there is none. */
export async function findChromium() {
  const { chromium } = await import("@playwright/test");
  return [process.env.CHROMIUM_PATH, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/** Finds Chromium or installs it: from Playwright, else from Debian's packages. Undefined when neither works. */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found) return found;
  say("Cài đặt Chromium để chạy thử… / Installing Chromium for the browser tests");
  const quiet = { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 };
  spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], quiet);
  const own = await findChromium();
  if (own) return own;
  if (userInfo().uid === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { ...quiet, env });
    for (const name of ["chromium-headless-shell", "chromium"]) {
      spawnSync("apt-get", ["install", "-y", "-qq", name], { ...quiet, env });
      const installed = await findChromium();
      if (installed) return installed;
    }
  }
  return undefined;
}
