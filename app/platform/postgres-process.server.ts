import { execFile, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { chmod, chown, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { PostgresBinaries, ServerUser } from "./postgres-binaries.server";
import { isAlive, pause } from "./process-lock.server.js";
import { diskProblem, StartError } from "./start-error";

/** How the server of a folder is reached. */
export interface Access {
  port: number;
  password: string;
}

/** Where everything of the server lies. */
export interface Place {
  folder: string;
  cluster: string;
  log: string;
  access: string;
  claims: string;
  lock: string;
}

/** Makes the cluster. @param signal gives up: what is there then is cleared away at the next start */
export async function initialise(
  place: Place,
  binaries: PostgresBinaries,
  user: ServerUser,
  access: Access,
  signal?: AbortSignal,
): Promise<void> {
  // Written before the cluster: a cluster whose password is lost could never be opened again.
  await writeFile(place.access, JSON.stringify(access), { mode: 0o600 });
  // Left by an initdb that was interrupted: without PG_VERSION there is nothing in it to lose.
  for (const entry of await readdir(place.cluster)) await rm(join(place.cluster, entry), { recursive: true });
  const passwordFile = `${place.cluster}.password`;
  await writeFile(passwordFile, access.password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  // The locale is fixed, and part of PostgreSQL itself, so that every machine sorts and folds case alike.
  const making = promisify(execFile)(
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
  const giveUp = () => making.child.kill();
  signal?.addEventListener("abort", giveUp);
  await making
    .catch((error: Error & { stderr?: string }) => {
      signal?.throwIfAborted();
      throw serverProblem(error.stderr || error.message, place);
    })
    .finally(() => {
      signal?.removeEventListener("abort", giveUp);
      return rm(passwordFile, { force: true });
    });
}

/** From this size on the log is put aside as postgres.log.old; what was there before gives way. */
const LOG_BYTES = 2 ** 20;

/** Opens the log behind what earlier starts wrote: it says why the server ended. @returns where this start begins */
async function openLog(place: Place): Promise<number> {
  const bytes = await stat(place.log).then(
    ({ size }) => size,
    () => 0,
  );
  if (bytes > LOG_BYTES) await rename(place.log, `${place.log}.old`);
  await writeFile(place.log, "", { mode: 0o600, flag: "a" });
  await chmod(place.log, 0o600);
  return bytes > LOG_BYTES ? 0 : bytes;
}

/**
 * Starts the server once. @param signal gives up: the server is told to end
 * @returns undefined when it answers, else the end of its log
 */
export async function launch(
  place: Place,
  binaries: PostgresBinaries,
  user: ServerUser,
  access: Access,
  flags: string[],
  signal?: AbortSignal,
): Promise<string | undefined> {
  const before = await openLog(place);
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
  const giveUp = () => child.kill("SIGINT");
  signal?.addEventListener("abort", giveUp);
  if (signal?.aborted) giveUp();
  try {
    while (!ended && Date.now() < until) {
      const answer = await answers(place, access);
      // Another server on this folder would answer as well, before ours finds the folder taken and ends.
      if (answer === "yes" && !ended && (await serverMark(place)) === String(child.pid)) return undefined;
      if (answer === "wrong password") return "The password in postgres.json does not fit the cluster.";
      await pause(40);
    }
  } finally {
    signal?.removeEventListener("abort", giveUp);
  }
  const said = (await readFile(place.log)).subarray(before).toString("utf8");
  return said.slice(-2000) || "It ended without a word.";
}

/** Whether the server's process lives. */
export const isUp = async (place: Place): Promise<boolean> => isAlive(await serverMark(place));

/** The server's own process number; empty when it has ended in good order. */
export const serverMark = async (place: Place): Promise<string> =>
  (await readFile(join(place.cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0] ?? "";

/**
 * Signals the server itself: a helper program would get the Ctrl-C of the terminal as well and die of it.
 * Fast first (open transactions are rolled back), after 20 s at once (recovered at the next start).
 */
export async function stop(place: Place): Promise<void> {
  const mark = await serverMark(place);
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!isAlive(mark)) return;
    process.kill(Number(mark), signal);
    for (const until = Date.now() + 20_000; isAlive(mark) && Date.now() < until; ) await pause(20);
  }
}

/**
 * Whether the server of this folder lets us in. A folder that was copied has the password of the one it was copied from: if
 * that one's server runs, it would let us in as well, and the copy would write into the register of the original.
 */
export async function answers(place: Place, access: Access): Promise<"yes" | "no" | "wrong password"> {
  const client = new pg.Client({
    connectionString: urlOf(access, "postgres"),
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    const served = await realpath(rows[0]?.data_directory ?? "").catch(() => "");
    return served === (await realpath(place.cluster)) ? "yes" : "no";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "wrong password" : "no";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How the server was reached last; undefined: never, or the file is broken. */
export async function readAccess(place: Place): Promise<Access | undefined> {
  try {
    return JSON.parse(await readFile(place.access, "utf8"));
  } catch {
    return undefined;
  }
}

/** The connection string of one of its databases. */
export const urlOf = (access: Access, database: string) =>
  `postgresql://postgres:${access.password}@127.0.0.1:${access.port}/${database}`;

/** Nothing of our own environment may change how the server sorts, speaks or logs. */
const serverEnv = () => ({ PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" }) as const;

/** What the end of the log says, as a sentence. */
export function serverProblem(detail: string, place: Place): Error {
  const lines = detail.trim().split("\n");
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1) ?? lines.at(-1);
  return (
    diskProblem(new Error(detail), place.folder) ??
    new StartError(`PostgreSQL không khởi động được / PostgreSQL did not start: ${telling} (${place.log})`)
  );
}
