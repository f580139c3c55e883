import { spawn } from "node:child_process";
import { resolve } from "node:path";
import pg from "pg";
import { freePort, joinEmbeddedPostgres } from "../../app/platform/embedded-postgres.server";
import { loadE2eData } from "./e2e-data";
import { openMailbox } from "./mailbox";
import { databaseUrl, dropLeftovers, FAST } from "./server-databases";

const STARTING = 60_000;

/**
 * Once a run: the portal as people run it, on a database, a port and a mail server of its own, with the few items of
 * e2e-data.ts in place of the demo. Tests find it under E2E_URL (also the base URL), its mails in the folder E2E_MAILS,
 * its database at E2E_DATABASE_URL, the reference codes of its items in E2E_ITEMS; e2e.ts reads all of these for them.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const undo: (() => Promise<unknown>)[] = [];
  const teardown = async () => {
    for (const part of undo.reverse()) await part();
  };
  try {
    Object.assign(process.env, await putUp(undo));
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

async function putUp(undo: (() => Promise<unknown>)[]): Promise<Record<string, string>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await joinEmbeddedPostgres(".cache/test-pg", FAST);
  undo.push(async () => server?.leave());
  const serverUrl = given ?? server?.urlOf("postgres") ?? "";
  const name = `pakn_e2e_${process.pid}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  undo.push(() => admin.end());
  if (!given) await dropLeftovers(admin);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  undo.push(() => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const mails = resolve(".cache/e2e-mails");
  const mailbox = await openMailbox(mails);
  undo.push(mailbox.close);
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const database = databaseUrl(serverUrl, name);
  const items = await loadE2eData(database, new Date());
  const portal = await startPortal(
    { DATABASE_URL: database, PORT: port, SMTP_URL: mailbox.url, DEMO: "off" },
    url,
  );
  undo.push(portal.stop);
  return {
    E2E_URL: url,
    E2E_MAILS: mails,
    E2E_DATABASE_URL: database,
    E2E_ITEMS: JSON.stringify(items),
  };
}

async function startPortal(
  settings: Record<string, string>,
  url: string,
): Promise<{ stop(): Promise<void> }> {
  // As if nobody had said anything: a trial, as `npm start` runs it.
  const env: NodeJS.ProcessEnv = { ...process.env, HOST: "127.0.0.1", PUBLIC_URL: "", ...settings };
  Reflect.deleteProperty(env, "NODE_ENV");
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (const until = Date.now() + STARTING; Date.now() < until; ) {
    if (child.exitCode !== null)
      throw new Error(`The portal ended with ${child.exitCode} before it was ready`);
    const answer = await fetch(`${url}/healthcheck`).catch(() => undefined);
    if (answer?.status === 200) return { stop };
    await new Promise((wait) => setTimeout(wait, 200));
  }
  await stop();
  throw new Error("The portal was not ready in time");
}
