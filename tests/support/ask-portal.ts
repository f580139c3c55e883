import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Fetched } from "./site-walk";

/** An answer as it came over the wire. */
export type Weighed = Fetched & {
  /** Bytes of head and body, packed as a browser would get them. */
  wire: number;
};

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks a running portal like a browser that takes packed answers; redirects are answers too. */
export async function askPortal(
  base: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Weighed> {
  // A connection that was kept may be hung up at the moment it is used again.
  return askOnce(base, path, headers).catch(() => askOnce(base, path, headers));
}

function askOnce(base: string, path: string, given: Record<string, string>): Promise<Weighed> {
  return new Promise((resolve, reject) => {
    const headers = { "Accept-Encoding": "br", ...given };
    const asked = request(new URL(path, base), { agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        const head = answer.rawHeaders.join("").length + 2 * answer.rawHeaders.length + 15;
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
          ),
          text: unpacked(body, answer.headers["content-encoding"]).toString("utf8"),
          wire: head + body.length,
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}
