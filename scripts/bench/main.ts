import { writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { localDateOf } from "../../app/shared/local-date";
import { backlogDone } from "./backlog";
import { closedFormOpens } from "./closed-form";
import { formBesideGroupBy } from "./group-by";
import { alone, type Load, load, quantile } from "./load";
import { filledDatabase } from "./portal";
import { freePort, residentMegabytes, startScript, stop } from "./processes";
import { sendOnce } from "./sending";
import { statisticsBesideForm } from "./statistics";
import { BARE, type Row, table } from "./table";
import { openTracking, pagesToMeasure, signIn } from "./visits";
import { wholeReportWrites } from "./whole-report";

const { values: asked } = parseArgs({
  options: {
    items: { type: "string", default: "1000,100000" },
    seconds: { type: "string", default: "5" },
  },
});
const SIZES = asked.items.split(",").map(Number);
const SECONDS = Number(asked.seconds);
const CROWD = 200;

/**
 * `npm run bench`: every figure of docs/performance.md, in one run, on the production build. `-- --items 1000 --seconds 1`
 * for a quick look, which writes nothing.
 */
async function main(now: Date): Promise<void> {
  const rows = new Map<string, Row>();
  const notes: string[] = [];
  const busyBefore = loadavg()[0] ?? 0;
  for (const items of SIZES) {
    const note = (name: string, answer: Load) => {
      const row = rows.get(name) ?? {};
      rows.set(name, items === SIZES[0] ? { ...row, small: answer } : { ...row, large: answer });
      console.error(`${items} · ${name}: ${answer.perSecond.toFixed(0)}/s`);
    };
    const { url, database, importSeconds, leave } = await filledDatabase(items, now);
    if (importSeconds !== null) notes.push(`Nhập ${items} hồ sơ: ${importSeconds.toFixed(1)} giây.`);
    const pages = await pagesToMeasure(database, now);
    notes.push(await formBesideGroupBy(database, items, now));
    notes.push(await statisticsBesideForm(database, items, now));
    notes.push(await closedFormOpens(database, items, now));
    notes.push(await wholeReportWrites(database, items, now));
    const bare = await startServer(["scripts/bench/bare-server.tsx", url]);
    const still = await startServer(["scripts/bench/static-server.ts"]);
    const drawing = await startPortal(url, { PAGE_CACHE: "0" });
    const keeping = await startPortal(url, {});
    const started = [bare, still, drawing, keeping];
    try {
      notes.push(await backlogDone(database, items));
      const before = await load(`${bare.address}/`, {}, { seconds: SECONDS });
      const cookies = {
        staff: await signIn(drawing.address),
        sender: await openTracking(drawing.address, pages),
      };
      for (const { name, path } of pages.everyones)
        note(name, await load(drawing.address + path, {}, { seconds: SECONDS }));
      for (const { name, path, as } of pages.others) {
        const headers = { cookie: as === "sender" ? cookies.sender : cookies.staff };
        const page = drawing.address + path;
        note(
          name,
          as === "alone" ? await alone(page, headers) : await load(page, headers, { seconds: SECONDS }),
        );
      }
      note("Gửi phản ánh (cả bốn bước)", await sendMany(drawing.address));
      for (const { name, path } of pages.everyones)
        note(`${name}, giữ sẵn`, await load(keeping.address + path, {}, { seconds: SECONDS }));
      const [, list] = pages.everyones;
      for (const [name, portal] of [
        [`Danh sách, ${CROWD} kết nối`, drawing],
        [`Danh sách, giữ sẵn, ${CROWD} kết nối`, keeping],
      ] as const)
        note(
          name,
          await load(portal.address + (list?.path ?? "/"), {}, { clients: CROWD, seconds: SECONDS }),
        );
      note("Trang tĩnh, chỉ Node", await load(`${still.address}/`, {}, { seconds: SECONDS }));
      note(BARE, mean(before, await load(`${bare.address}/`, {}, { seconds: SECONDS })));
      notes.push(
        `Bộ nhớ của cổng sau khi đo, ${items} hồ sơ: ${await residentMegabytes(drawing.child)} MB; có giữ trang: ${await residentMegabytes(keeping.child)} MB.`,
      );
    } finally {
      for (const { child } of started) await stop(child);
      await leave();
    }
  }
  notes.push(
    `Tải trung bình của máy trong một phút: ${busyBefore.toFixed(1)} trước khi đo, ${(loadavg()[0] ?? 0).toFixed(1)} khi đo xong; ${cpus().length} nhân.`,
  );
  const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} nhân, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
  const [small = 0, large = small] = SIZES;
  const text = table(rows, { small, large, seconds: SECONDS, machine, notes, on: localDateOf(now) });
  console.log(text);
  if (SIZES.length > 1) await writeFile("docs/performance.md", text);
}

async function startServer([script = "", ...args]: readonly string[]) {
  const port = await freePort();
  const child = await startScript([script, ...args, String(port)], {}, /ready/);
  return { child, address: `http://127.0.0.1:${port}` };
}

async function startPortal(url: string, settings: Record<string, string>) {
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
  return { child: await startScript(["build/server/portal.js"], env, /Ctrl-C/), address };
}

const mean = (a: Load, b: Load): Load => ({
  perSecond: (a.perSecond + b.perSecond) / 2,
  median: (a.median + b.median) / 2,
  p95: (a.p95 + b.p95) / 2,
  errors: a.errors + b.errors,
});

/** Eight senders, five messages each. */
async function sendMany(address: string): Promise<Load> {
  const from = performance.now();
  const took: number[] = [];
  const sender = async () => {
    for (let i = 0; i < 5; i += 1) took.push(await sendOnce(address));
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  const perSecond = took.length / ((performance.now() - from) / 1000);
  return { perSecond, median: quantile(took, 0.5), p95: quantile(took, 0.95), errors: 0 };
}

await main(new Date());
process.exit(0);
