import { Agent, request } from "node:http";

export type Load = { perSecond: number; median: number; p95: number; errors: number };

/** One GET; answers status and milliseconds, and takes the body off the wire. */
function get(
  url: URL,
  headers: Record<string, string>,
  agent: Agent,
): Promise<{ status: number; took: number }> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      response.on("end", () => resolve({ status: response.statusCode ?? 0, took: performance.now() - from }));
      response.on("error", reject);
      response.resume();
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Asks for a page by `clients` readers at once for `seconds`, each asking again when answered, after a warm-up. */
export async function load(
  address: string,
  headers: Record<string, string>,
  { clients = 8, seconds = 5 } = {},
): Promise<Load> {
  const url = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const took: number[] = [];
  let errors = 0;
  const reader = async (until: number, record: boolean) => {
    while (performance.now() < until) {
      const answer = await get(url, headers, agent);
      if (answer.status !== 200) errors += 1;
      if (record) took.push(answer.took);
    }
  };
  const run = async (length: number, record: boolean) => {
    const until = performance.now() + length * 1000;
    await Promise.all(Array.from({ length: clients }, () => reader(until, record)));
  };
  await run(1, false);
  const from = performance.now();
  await run(seconds, true);
  const elapsed = (performance.now() - from) / 1000;
  agent.destroy();
  return { perSecond: took.length / elapsed, median: quantile(took, 0.5), p95: quantile(took, 0.95), errors };
}

/** Asks one after the other: what a single reader waits. */
export async function alone(address: string, headers: Record<string, string>, times = 30): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const took: number[] = [];
  let errors = 0;
  for (let i = 0; i < times; i += 1) {
    const answer = await get(new URL(address), headers, agent);
    if (answer.status !== 200) errors += 1;
    took.push(answer.took);
  }
  agent.destroy();
  const median = quantile(took, 0.5);
  return { perSecond: 1000 / median, median, p95: quantile(took, 0.95), errors };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
