import { spawn } from "node:child_process";
import { connect, createServer, type Socket } from "node:net";
import { freePort } from "../../app/platform/embedded-postgres.server";

/** A wire between a portal and its database that a test can cut. */
export interface Wire {
  /** The database's address, by this wire. */
  url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Lays a wire to the database at `url`. */
export async function wireTo(url: string): Promise<Wire> {
  const target = new URL(url);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      // Or each small question waits for the answer to the one before.
      one.setNoDelay(true);
      one.on("error", () => undefined);
      one.on("close", () => {
        ends.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const port = await freePort();
  const mend = () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await mend();
  const by = new URL(url);
  by.hostname = "127.0.0.1";
  by.port = String(port);
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const end of ends) end.destroy();
    });
  return { url: by.href, cut, mend };
}

/** A second portal process on the database at `url`; the first has built its pages. Answers its address. */
export async function secondPortal(url: string): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["build/server/portal.js"], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: url,
      DEMO: "off",
      PUBLIC_URL: "",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; child.exitCode === null && Date.now() < until; ) {
    if ((await fetch(`${address}/healthcheck`).catch(() => undefined))?.ok) return { address, stop };
    await new Promise((wait) => setTimeout(wait, 200));
  }
  await stop();
  throw new Error("The second portal was not ready in time");
}
