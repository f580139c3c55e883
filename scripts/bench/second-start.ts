import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, stop } from "./processes";

/** After so many milliseconds a start has failed. */
const PATIENCE = 120_000;

/**
 * Starts the portal as `npm start` does, twice with the same new data folder; the line for docs/performance.md says how
 * long the second took to its first page. Without the demo, whose size a start does not look at.
 */
export async function secondStart(): Promise<string> {
  const folder = resolve(".cache/bench-start");
  await rm(folder, { recursive: true, force: true });
  try {
    await firstPageAfter(folder);
    const seconds = await firstPageAfter(folder);
    return `Lần khởi động thứ hai, đến trang đầu tiên: ${seconds.toFixed(1)} giây (mục tiêu 5 giây).`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds from the command to the first page; the portal is down again when this answers. */
async function firstPageAfter(folder: string): Promise<number> {
  const port = await freePort();
  const { DATABASE_URL: _, ...env } = process.env;
  const from = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...env, DATA_DIR: folder, PORT: String(port), DEMO: "off" },
    stdio: "ignore",
  });
  try {
    while (performance.now() - from < PATIENCE) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
      await answer?.text();
      if (answer?.status === 200) return (performance.now() - from) / 1000;
      if (child.exitCode !== null) break;
      await pause(20);
    }
    throw new Error(`The portal did not start (${child.exitCode ?? "too slow"})`);
  } finally {
    await stop(child);
  }
}
