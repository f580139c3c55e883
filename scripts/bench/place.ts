import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { backlogDone } from "./backlog";
import { closedFormOpens } from "./closed-form";
import { formBesideGroupBy } from "./group-by";
import { filledDatabase } from "./portal";
import { freePort, residentMegabytes, startScript, stop } from "./processes";
import { searchesAnswer } from "./search";
import { statisticsBesideForm } from "./statistics";
import { openTracking, pagesToMeasure, signIn } from "./visits";
import { wholeReportWrites } from "./whole-report";

type Server = { child: ChildProcess; address: string };

/** A register of one size with the portals and the bare page that read it, ready to be measured. */
export type Place = {
  items: number;
  pages: Awaited<ReturnType<typeof pagesToMeasure>>;
  bare: Server;
  /** Draws each page anew. */
  drawing: Server;
  /** Keeps pages as the portal does. */
  keeping: Server;
  cookies: Record<"staff" | "sender", string>;
  /** Lines for docs/performance.md: what was measured in the database before anything was started. */
  notes: string[];
  /** The line about memory, after the measurement. */
  memory(): Promise<string>;
  close(): Promise<void>;
  /** Closes the database, once every place is closed. */
  leave(): Promise<void>;
};

/** Fills a register, measures what needs no page, starts the servers and waits until they have caught up. */
export async function openPlace(items: number, now: Date): Promise<Place> {
  const { url, database, importSeconds, leave } = await filledDatabase(items, now);
  const notes: string[] = [];
  if (importSeconds !== null) notes.push(`Nhập ${items} hồ sơ: ${importSeconds.toFixed(1)} giây.`);
  const pages = await pagesToMeasure(database, now);
  for (const measure of [
    formBesideGroupBy,
    statisticsBesideForm,
    closedFormOpens,
    wholeReportWrites,
    searchesAnswer,
  ])
    notes.push(await measure(database, items, now));
  const bare = await startServer(["scripts/bench/bare-server.tsx", url]);
  await drawsRows(bare.address, YARDSTICK_ROWS);
  const drawing = await startPortal(url, { PAGE_CACHE: "0" });
  const keeping = await startPortal(url, {});
  notes.push(await backlogDone(database, items));
  // As autovacuum would a minute later, in the middle of the measurement.
  await database.pool.query("VACUUM ANALYZE");
  return {
    ...{ items, pages, bare, drawing, keeping, notes },
    cookies: { staff: await signIn(drawing.address), sender: await openTracking(drawing.address, pages) },
    memory: async () =>
      `Bộ nhớ của cổng sau khi đo, ${items} hồ sơ: ${await residentMegabytes(drawing.child)} MB; có giữ trang: ${await residentMegabytes(keeping.child)} MB.`,
    close: async () => {
      for (const { child } of [bare, drawing, keeping]) await stop(child);
    },
    leave,
  };
}

const YARDSTICK_ROWS = 25;

/** A yardstick that draws nothing is fast and measures nothing: all ratios to it would be wrong, and look harmless. */
async function drawsRows(address: string, rows: number): Promise<void> {
  const drawn = (await (await fetch(address)).text()).split("<li>").length - 1;
  if (drawn !== rows) throw new Error(`The bare page shows ${drawn} rows, not ${rows}.`);
}

/** Starts one of the bench's own small servers; its port is its last argument. */
export async function startServer([script = "", ...args]: readonly string[]): Promise<Server> {
  const port = await freePort();
  const child = await startScript([script, ...args, String(port)], {}, /ready/);
  return { child, address: `http://127.0.0.1:${port}` };
}

async function startPortal(url: string, settings: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: url,
    PORT: String(port),
    DEMO: "off",
    NODE_ENV: "production",
    PUBLIC_URL: address,
    ...settings,
  };
  const child = await startScript([...(await startFlags()), "build/server/portal.js"], env, /Ctrl-C/);
  return { child, address };
}

/** What `npm start` tells Node itself: the portal is measured as it runs. */
async function startFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}
