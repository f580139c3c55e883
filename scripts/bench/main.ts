import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { STEP } from "../../app/features/access/carried-form.server";
import { paths } from "../../app/paths";
import { localDateOf } from "../../app/shared/local-date";
import { previousPeriod, quarterOf } from "../../app/shared/period";
import { PROVINCE } from "../../prisma/seed/demo/units";
import { alone, type Load, load } from "./load";
import { filledDatabase, STAFF, sampleAddresses } from "./portal";
import { freePort, residentMegabytes, startScript, stop } from "./processes";
import { sendOnce } from "./sending";
import { type Row, table } from "./table";

const SMALL = 1_000;
const LARGE = 100_000;

/** `npm run bench`: every figure of docs/performance.md, in one run, on the production build. */
async function main(now: Date): Promise<void> {
  const rows = new Map<string, Row>();
  const notes: string[] = [];
  for (const items of [SMALL, LARGE]) {
    const { url, database, importSeconds, leave } = await filledDatabase(items, now);
    if (importSeconds !== null) notes.push(`Nhập ${items} hồ sơ: ${importSeconds.toFixed(1)} giây.`);
    const pages = await addresses(database, now);
    const bare = await startBare(url);
    const portal = await startPortal(url);
    try {
      const cookie = await signIn(portal.address);
      const tracking = await openTracking(portal.address, pages);
      const before = await load(`${bare.address}/`, {});
      for (const { name, path, as } of pages.list) {
        const headers: Record<string, string> =
          as === "staff" ? { cookie } : as === "sender" ? { cookie: tracking } : {};
        const answer = await (as === "alone"
          ? alone(portal.address + path, { cookie })
          : load(portal.address + path, headers));
        note(rows, name, items, answer);
      }
      note(rows, "Gửi phản ánh (cả bốn bước)", items, await sendMany(portal.address));
      const after = await load(`${bare.address}/`, {});
      note(rows, "Trang Remix trống (25 dòng)", items, {
        perSecond: (before.perSecond + after.perSecond) / 2,
        median: (before.median + after.median) / 2,
        p95: (before.p95 + after.p95) / 2,
        errors: before.errors + after.errors,
      });
      notes.push(`Bộ nhớ của cổng sau khi đo, ${items} hồ sơ: ${await residentMegabytes(portal.child)} MB.`);
    } finally {
      await stop(portal.child);
      await stop(bare.child);
      await leave();
    }
  }
  const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} nhân, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
  const text = table(rows, { small: SMALL, large: LARGE, machine, notes, on: localDateOf(now) });
  console.log(text);
  await writeFile("docs/performance.md", text);
}

type Page = { name: string; path: string; as?: "staff" | "sender" | "alone" };

async function addresses(database: Parameters<typeof sampleAddresses>[0], now: Date) {
  const { slug, referenceCode, secret } = await sampleAddresses(database);
  const { code: period } = previousPeriod(quarterOf(localDateOf(now)));
  const form = paths.staff.reportForm({ unit: PROVINCE, period, scope: "consolidated" });
  const list: Page[] = [
    { name: "Danh sách công khai", path: paths.answers() },
    { name: "Trang một trả lời", path: paths.answer(slug) },
    { name: "Tìm kiếm", path: paths.answers({ q: "dat dai cham tra" }) },
    { name: "Tra cứu", path: paths.tracking(referenceCode), as: "sender" },
    { name: "Hàng việc", path: paths.staff.queue(), as: "staff" },
    { name: "Trang hồ sơ", path: paths.staff.feedback(referenceCode), as: "staff" },
    { name: "Biểu của tỉnh, một quý", path: form, as: "staff" },
    { name: "Biểu của tỉnh, một người xem", path: form, as: "alone" },
  ];
  return { list, referenceCode, secret };
}

async function startBare(url: string) {
  const port = await freePort();
  const child = await startScript(["scripts/bench/bare-server.tsx", url, String(port)], {}, /ready/);
  return { child, address: `http://127.0.0.1:${port}` };
}

async function startPortal(url: string) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: url,
    PORT: String(port),
    DEMO: "off",
    NODE_ENV: "production",
    PUBLIC_URL: address,
  };
  return { child: await startScript(["scripts/serve.ts"], env, /Ctrl-C/), address };
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(address + paths.staff.signIn(), {
    method: "POST",
    redirect: "manual",
    headers: { origin: address },
    body: new URLSearchParams({ ...STAFF, [STEP]: "sign-in" }),
  });
  return cookieOf(answer);
}

async function openTracking(
  address: string,
  { referenceCode, secret }: { referenceCode: string; secret: string },
) {
  const answer = await fetch(`${address}${paths.tracking(referenceCode)}?khoa=${secret}`, {
    redirect: "manual",
  });
  return cookieOf(answer);
}

function cookieOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`No cookie from ${answer.url}: ${answer.status}`);
  return cookies.join("; ");
}

/** Eight senders, five messages each. */
async function sendMany(address: string): Promise<Load> {
  const from = performance.now();
  const took: number[] = [];
  const sender = async () => {
    for (let i = 0; i < 5; i += 1) took.push(await sendOnce(address));
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  const sorted = took.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {
    perSecond: took.length / ((performance.now() - from) / 1000),
    median: at(0.5),
    p95: at(0.95),
    errors: 0,
  };
}

function note(rows: Map<string, Row>, name: string, items: number, answer: Load): void {
  const row = rows.get(name) ?? {};
  rows.set(name, items === SMALL ? { ...row, small: answer } : { ...row, large: answer });
}

await main(new Date());
process.exit(0);
