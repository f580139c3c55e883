import { connect } from "node:net";

/** `bytes`: the length of one answer, to tell what grows because more is shown. */
export type Load = { perSecond: number; median: number; p95: number; errors: number; bytes: number };

/**
 * One kept connection that asks for one page again and again. Written on the bare socket: node's own client costs as
 * much as the quick pages themselves, and shares the machine with them.
 */
class Reader {
  private readonly socket;
  private readonly wire: Buffer;
  private answered: ((status: number) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;
  private head = "";
  private status = 0;
  /** Bytes of the body still to come; null: up to the last chunk. */
  private left: number | null = 0;
  private tail = "";

  constructor(url: URL, headers: Record<string, string>) {
    const lines = Object.entries({ host: url.host, ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    this.wire = Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join("")}\r\n`);
    this.socket = connect(Number(url.port), url.hostname).setNoDelay(true);
    this.socket.on("data", (data: Buffer) => this.read(data));
    this.socket.on("error", (error) => this.failed?.(error));
    this.socket.on("close", () => this.failed?.(new Error("The connection was closed")));
  }

  /** Asks once; answers status and milliseconds when the whole body is here. */
  async get(): Promise<{ status: number; took: number }> {
    const from = performance.now();
    const status = await new Promise<number>((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(this.wire);
    });
    return { status, took: performance.now() - from };
  }

  close(): void {
    this.failed = null;
    this.socket.destroy();
  }

  private read(data: Buffer): void {
    let body = data;
    if (this.status === 0) {
      this.head += data.toString("latin1");
      const end = this.head.indexOf("\r\n\r\n");
      if (end < 0) return;
      this.status = Number(this.head.slice(9, 12));
      const length = /\r\ncontent-length: (\d+)/i.exec(this.head.slice(0, end))?.[1];
      this.left = length === undefined ? null : Number(length);
      body = Buffer.from(this.head.slice(end + 4), "latin1");
    }
    if (this.left !== null) this.left -= body.length;
    else this.tail = (this.tail + body.toString("latin1", Math.max(0, body.length - 7))).slice(-7);
    if (this.left === 0 || (this.left === null && this.tail.endsWith("0\r\n\r\n"))) this.end();
  }

  private end(): void {
    const { status, answered } = this;
    this.head = "";
    this.tail = "";
    this.status = 0;
    answered?.(status);
  }
}

/**
 * Asks for a page by `clients` readers at once for `seconds`, each asking again when answered, after a warm-up: PostgreSQL
 * plans a statement anew for the first five times on each connection, which takes ten times as long as running it. What
 * is not answered with 200, or not at all, is an error.
 */
export async function load(
  address: string,
  headers: Record<string, string>,
  { clients = 8, seconds = 5, warmUp = 3 } = {},
): Promise<Load> {
  const url = new URL(address);
  const took: number[] = [];
  let errors = 0;
  const run = (length: number, record: boolean) => {
    const until = performance.now() + length * 1000;
    const reading = async (reader: Reader) => {
      while (performance.now() < until) {
        const answer = await reader.get();
        if (answer.status !== 200) errors += 1;
        if (record) took.push(answer.took);
      }
    };
    return Promise.all(
      readers.map((reader) =>
        reading(reader).catch(() => {
          errors += 1;
        }),
      ),
    );
  };
  const readers = Array.from({ length: clients }, () => new Reader(url, headers));
  await run(warmUp, false);
  const from = performance.now();
  await run(seconds, true);
  const elapsed = (performance.now() - from) / 1000;
  for (const reader of readers) reader.close();
  const bytes = await lengthOf(address, headers);
  return {
    ...{ perSecond: took.length / elapsed, errors, bytes },
    ...{ median: quantile(took, 0.5), p95: quantile(took, 0.95) },
  };
}

/** Asks one after the other: what a single reader waits. */
export async function alone(address: string, headers: Record<string, string>, times = 30): Promise<Load> {
  const reader = new Reader(new URL(address), headers);
  const took: number[] = [];
  let errors = 0;
  for (let i = 0; i < times; i += 1) {
    const answer = await reader.get();
    if (answer.status !== 200) errors += 1;
    took.push(answer.took);
  }
  reader.close();
  const median = quantile(took, 0.5);
  const bytes = await lengthOf(address, headers);
  return { perSecond: 1000 / median, median, p95: quantile(took, 0.95), errors, bytes };
}

async function lengthOf(address: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(address, { headers: { ...headers, "accept-encoding": "identity" } });
  return (await answer.arrayBuffer()).byteLength;
}

/** The value below which that share of the values lies (0 to 1); NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
