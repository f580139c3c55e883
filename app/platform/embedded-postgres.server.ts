import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import {
  checkReach,
  type PostgresBinaries,
  postgresBinaries,
  type ServerUser,
  serverUser,
} from "./postgres-binaries.server";
import { isAlive, pause, processMark, underLock } from "./process-lock.server.js";
import { diskProblem, StartError } from "./start-error";

/** The server under a data folder. `urlOf` gives the connection string of one of its databases. */
export interface EmbeddedPostgres {
  urlOf(database: string): string;
  /** Starts the server again when it has ended without being asked to. Answers whether it had; throws when it cannot. */
  revive(): Promise<boolean>;
  /** Gives up this process's claim; the last one to leave stops the server. */
  leave(): Promise<void>;
}

interface Access {
  port: number;
  password: string;
}

interface Place {
  folder: string;
  cluster: string;
  log: string;
  access: string;
  claims: string;
  lock: string;
}

/**
 * Starts the PostgreSQL that came with npm, with its data under `folder`, or joins the one that already runs there
 * (another command of ours, or a server that outlived its killed parent). Listens on 127.0.0.1 only, with a random
 * password kept in `folder`. Refused with one sentence: unreachable, full or read-only folder, broken cluster.
 * @param flags extra server settings, `name=value`; used only when the server is started here
 */
export async function joinEmbeddedPostgres(folder: string, flags: string[] = []): Promise<EmbeddedPostgres> {
  const place = placeOf(resolve(folder));
  try {
    await mkdir(place.claims, { recursive: true });
    return await underLock(place.lock, async () => {
      const claim = join(place.claims, String(process.pid));
      await writeFile(claim, processMark(process.pid));
      const access = (await running(place)) ?? (await start(place, flags));
      return {
        urlOf: (database) => urlOf(access, database),
        revive: () => revive(place, flags),
        leave: () => leave(place, claim),
      };
    });
  } catch (error) {
    throw diskProblem(error, place.folder) ?? error;
  }
}

function placeOf(folder: string): Place {
  const inside = (name: string) => join(folder, name);
  return {
    folder,
    cluster: inside("postgres"),
    log: inside("postgres.log"),
    access: inside("postgres.json"),
    claims: inside("postgres.users"),
    lock: inside("postgres.lock"),
  };
}

async function running(place: Place): Promise<Access | undefined> {
  const port = Number(
    (await readFile(join(place.cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[3],
  );
  const access = await readAccess(place);
  if (!port || !access) return undefined;
  const found = { ...access, port };
  return (await answers(found)) === "yes" ? found : undefined;
}

async function start(place: Place, flags: string[]): Promise<Access> {
  const binaries = await postgresBinaries();
  const user = serverUser();
  await mkdir(place.cluster, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(place.cluster, user.uid, user.gid);
  checkReach(binaries, place.cluster, user);
  const access = (await readAccess(place)) ?? {
    port: await freePort(),
    password: randomBytes(24).toString("hex"),
  };
  if (!existsSync(join(place.cluster, "PG_VERSION"))) await initialise(place, binaries, user, access);
  // A killed server leaves postmaster.pid and shared memory behind, which block a new one for some seconds.
  const until = Date.now() + 20_000;
  for (;;) {
    const problem = await launch(place, binaries, user, access, flags);
    if (!problem) break;
    if (/could not bind|Address already in use/i.test(problem)) access.port = await freePort();
    else if (!/postmaster\.pid|shared memory/i.test(problem)) throw serverProblem(problem, place);
    if (Date.now() > until) throw serverProblem(problem, place);
    await pause(300);
  }
  await writeFile(place.access, JSON.stringify(access), { mode: 0o600 });
  return access;
}

async function initialise(
  place: Place,
  binaries: PostgresBinaries,
  user: ServerUser,
  access: Access,
): Promise<void> {
  // Written before the cluster: a cluster whose password is lost could never be opened again.
  await writeFile(place.access, JSON.stringify(access), { mode: 0o600 });
  // Left by an initdb that was interrupted: without PG_VERSION there is nothing in it to lose.
  for (const entry of await readdir(place.cluster)) await rm(join(place.cluster, entry), { recursive: true });
  const passwordFile = `${place.cluster}.password`;
  await writeFile(passwordFile, access.password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  // The locale is fixed, and part of PostgreSQL itself, so that every machine sorts and folds case alike.
  const made = spawnSync(
    binaries.initdb,
    [
      ...["-D", place.cluster, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
      ...[
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-sync",
      ],
    ],
    { ...user, cwd: place.cluster, encoding: "utf8", env: serverEnv() },
  );
  await rm(passwordFile, { force: true });
  if (made.status !== 0) throw serverProblem(made.stderr || String(made.error), place);
}

/** Starts the server once. @returns undefined when it answers, else the end of its log */
async function launch(
  place: Place,
  binaries: PostgresBinaries,
  user: ServerUser,
  access: Access,
  flags: string[],
): Promise<string | undefined> {
  await writeFile(place.log, "", { mode: 0o600 });
  await chmod(place.log, 0o600);
  const log = openSync(place.log, "a");
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "log_timezone=Asia/Ho_Chi_Minh",
    ...flags,
  ];
  // Detached: Ctrl-C reaches the whole foreground group, and the database has to outlive those who write to it.
  const child = spawn(
    binaries.postgres,
    ["-D", place.cluster, "-p", String(access.port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...user, cwd: place.cluster, detached: true, stdio: ["ignore", log, log], env: serverEnv() },
  );
  closeSync(log);
  child.unref();
  let ended = false;
  child.once("error", () => {
    ended = true;
  });
  child.once("exit", () => {
    ended = true;
  });
  const until = Date.now() + 60_000;
  while (!ended && Date.now() < until) {
    const answer = await answers(access);
    if (answer === "yes" && !ended) return undefined;
    if (answer === "wrong password") return "The password in postgres.json does not fit the cluster.";
    await pause(40);
  }
  return (await readFile(place.log, "utf8")).slice(-2000) || "It ended without a word.";
}

async function revive(place: Place, flags: string[]): Promise<boolean> {
  if (await isUp(place)) return false;
  return await underLock(place.lock, async () => {
    // Another process of ours may have been quicker, or have stopped it as the last to leave.
    if ((await isUp(place)) || (await running(place))) return false;
    await start(place, flags);
    return true;
  });
}

const isUp = async (place: Place): Promise<boolean> => isAlive(await serverMark(place));

/** The server's own process number; empty when it has ended in good order. */
const serverMark = async (place: Place): Promise<string> =>
  (await readFile(join(place.cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0] ?? "";

async function leave(place: Place, claim: string): Promise<void> {
  await underLock(place.lock, async () => {
    await rm(claim, { force: true });
    for (const other of await readdir(place.claims)) {
      if (isAlive(await readFile(join(place.claims, other), "utf8").catch(() => ""))) return;
      await rm(join(place.claims, other), { force: true });
    }
    await stop(place);
  });
}

/**
 * Signals the server itself: a helper program would get the Ctrl-C of the terminal as well and die of it.
 * Fast first (open transactions are rolled back), after 20 s at once (recovered at the next start).
 */
async function stop(place: Place): Promise<void> {
  const mark = await serverMark(place);
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!isAlive(mark)) return;
    process.kill(Number(mark), signal);
    for (const until = Date.now() + 20_000; isAlive(mark) && Date.now() < until; ) await pause(20);
  }
}

async function answers(access: Access): Promise<"yes" | "no" | "wrong password"> {
  const client = new pg.Client({
    connectionString: urlOf(access, "postgres"),
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return "yes";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "wrong password" : "no";
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function readAccess(place: Place): Promise<Access | undefined> {
  try {
    return JSON.parse(await readFile(place.access, "utf8"));
  } catch {
    return undefined;
  }
}

const urlOf = (access: Access, database: string) =>
  `postgresql://postgres:${access.password}@127.0.0.1:${access.port}/${database}`;

/** Nothing of our own environment may change how the server sorts, speaks or logs. */
const serverEnv = () => ({ PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" }) as const;

function serverProblem(detail: string, place: Place): Error {
  const lines = detail.trim().split("\n");
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1) ?? lines.at(-1);
  return (
    diskProblem(new Error(detail), place.folder) ??
    new StartError(`PostgreSQL không khởi động được / PostgreSQL did not start: ${telling} (${place.log})`)
  );
}

/** A port on 127.0.0.1 that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === "object" && address ? address.port : 0));
    });
  });
}
