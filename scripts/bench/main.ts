import { writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { localDateOf } from "../../app/shared/local-date";
import { alone, type Load, load, quantile } from "./load";
import { openPlace, type Place, startServer } from "./place";
import { stop } from "./processes";
import { secondStart } from "./second-start";
import { sendOnce } from "./sending";
import { BARE, type Row, table } from "./table";

const { values: asked } = parseArgs({
  options: {
    items: { type: "string", default: "1000,100000" },
    seconds: { type: "string", default: "5" },
  },
});
const SIZES = asked.items.split(",").map(Number);
const SECONDS = Number(asked.seconds);
const CROWD = 200;
/** Every browser takes packed pages. They are kept so; drawn anew, packing would be measured instead of drawing. */
const BROWSERS = { "accept-encoding": "gzip, deflate, br" };

/**
 * `npm run bench`: every figure of docs/performance.md, in one run, on the production build. `-- --items 1000 --seconds 1`
 * for a quick look, which writes nothing. Each page is measured at one size right after the other: a machine that is
 * shared is quicker in one minute than in the next, and that would pass for what the register's size costs.
 */
async function main(now: Date): Promise<void> {
  const rows = new Map<string, Row>();
  const busyBefore = loadavg()[0] ?? 0;
  const places: Place[] = [];
  const still = await startServer(["scripts/bench/static-server.ts"]);
  const notes = [await secondStart()];
  const atEach = async (name: string, measure: (place: Place) => Promise<Load>) => {
    const [small, large] = [places[0], places.at(-1)];
    for (const place of places) {
      const answer = await measure(place);
      const row = rows.get(name) ?? {};
      rows.set(name, {
        ...row,
        ...(place === small && { small: answer }),
        ...(place === large && { large: answer }),
      });
      console.error(`${place.items} · ${name}: ${answer.perSecond.toFixed(0)}/s`);
    }
  };
  try {
    for (const items of SIZES) places.push(await openPlace(items, now));
    const [{ pages }] = places as [Place, ...Place[]];
    const before = new Map<Place, Load>();
    for (const place of places)
      before.set(place, await load(`${place.bare.address}/`, {}, { seconds: SECONDS }));
    for (const [i, { name }] of pages.everyones.entries())
      await atEach(name, ({ drawing, pages }) =>
        load(drawing.address + pages.everyones[i]?.path, {}, { seconds: SECONDS }),
      );
    for (const [i, { name, as }] of pages.others.entries())
      await atEach(name, ({ drawing, pages, cookies }) => {
        const page = drawing.address + pages.others[i]?.path;
        const headers = { cookie: as === "sender" ? cookies.sender : cookies.staff };
        return as === "alone" ? alone(page, headers) : load(page, headers, { seconds: SECONDS });
      });
    await atEach("Gửi phản ánh (cả bốn bước)", ({ drawing }) => sendMany(drawing.address));
    for (const [i, { name }] of pages.everyones.entries())
      await atEach(`${name}, giữ sẵn`, ({ keeping, pages }) =>
        load(keeping.address + pages.everyones[i]?.path, BROWSERS, { seconds: SECONDS }),
      );
    for (const [name, portal] of [
      [`Danh sách, ${CROWD} kết nối`, "drawing"],
      [`Danh sách, giữ sẵn, ${CROWD} kết nối`, "keeping"],
    ] as const)
      await atEach(name, (place) =>
        load(
          place[portal].address + (place.pages.everyones[1]?.path ?? "/"),
          portal === "keeping" ? BROWSERS : {},
          { clients: CROWD, seconds: SECONDS },
        ),
      );
    await atEach("Trang tĩnh, chỉ Node", () => load(`${still.address}/`, {}, { seconds: SECONDS }));
    await atEach(BARE, async (place) => {
      const after = await load(`${place.bare.address}/`, {}, { seconds: SECONDS });
      return mean(before.get(place) ?? after, after);
    });
    for (const place of places) notes.push(...place.notes, await place.memory());
  } finally {
    await stop(still.child);
    for (const place of places) await place.close();
    for (const place of places) await place.leave();
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

const mean = (a: Load, b: Load): Load => ({
  perSecond: (a.perSecond + b.perSecond) / 2,
  median: (a.median + b.median) / 2,
  p95: (a.p95 + b.p95) / 2,
  errors: a.errors + b.errors,
  bytes: b.bytes,
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
  return { perSecond, median: quantile(took, 0.5), p95: quantile(took, 0.95), errors: 0, bytes: 0 };
}

await main(new Date());
process.exit(0);
