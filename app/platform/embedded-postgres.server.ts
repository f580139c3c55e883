import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { makeFolder } from "./make-folder.server.js";
import { checkReach, postgresBinaries, serverUser } from "./postgres-binaries.server";
import {
  type Access,
  answers,
  initialise,
  isUp,
  launch,
  type Place,
  readAccess,
  serverMark,
  serverProblem,
  stop,
  urlOf,
} from "./postgres-process.server";
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

/**
 * Starts the PostgreSQL that came with npm, with its data under `folder`, or joins the one that already runs there
 * (another command of ours, or a server that outlived its killed parent). Listens on 127.0.0.1 only, with a random
 * password kept in `folder`. Refused with one sentence: unreachable, full or read-only folder, broken cluster, one that is
 * gone from where it was.
 * @param flags extra server settings, `name=value`; used only when the server is started here
 * @param signal gives up while it starts: it is stopped again, and the promise rejects with the signal's reason
 */
export async function joinEmbeddedPostgres(
  folder: string,
  flags: string[] = [],
  signal?: AbortSignal,
): Promise<EmbeddedPostgres> {
  const place = placeOf(resolve(folder));
  try {
    await makeFolder(place.claims);
    return await underLock(place.lock, async () => {
      const claim = join(place.claims, String(process.pid));
      await writeFile(claim, processMark(process.pid));
      const access = await joined(place, flags, signal).catch(async (error) => {
        await rm(claim, { force: true });
        throw error;
      });
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
  return (await answers(place, found)) === "yes" ? found : undefined;
}

const joined = async (place: Place, flags: string[], signal?: AbortSignal): Promise<Access> =>
  (await running(place)) ?? (await start(place, flags, signal));

async function start(place: Place, flags: string[], signal?: AbortSignal): Promise<Access> {
  const isThere = existsSync(join(place.cluster, "PG_VERSION"));
  // A server has run on it: an empty register in its place would take in what people send until somebody sees it.
  if (!isThere && existsSync(place.log))
    throw new StartError(
      `Không thấy dữ liệu ở ${place.cluster}, trước đây có: trả thư mục về chỗ cũ rồi chạy lại; muốn bắt đầu từ đầu thì xóa cả ${place.folder}. Chưa có gì bị thay đổi. / The data that was in ${place.cluster} is gone: put it back, or remove all of ${place.folder} to begin anew.`,
    );
  const binaries = await postgresBinaries();
  const user = serverUser();
  await makeFolder(place.cluster, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) await chown(place.cluster, user.uid, user.gid);
  checkReach(binaries, place.cluster, user);
  const access = (await readAccess(place)) ?? {
    port: await freePort(),
    password: randomBytes(24).toString("hex"),
  };
  signal?.throwIfAborted();
  if (!isThere) await initialise(place, binaries, user, access, signal);
  // A killed server leaves postmaster.pid and shared memory behind, which block a new one for some seconds.
  const until = Date.now() + 20_000;
  for (;;) {
    signal?.throwIfAborted();
    const problem = await launch(place, binaries, user, access, flags, signal);
    if (signal?.aborted) await stop(place);
    signal?.throwIfAborted();
    if (!problem) break;
    if (/could not bind|Address already in use/i.test(problem)) access.port = await freePort();
    else if (!/postmaster\.pid|shared memory/i.test(problem)) throw serverProblem(problem, place);
    if (Date.now() > until) throw serverProblem(problem, place);
    await pause(300);
    // On a busy machine a server that runs may only have been slow to answer.
    const there = await running(place);
    if (there) return there;
  }
  await writeFile(place.access, JSON.stringify(access), { mode: 0o600 });
  return access;
}

async function revive(place: Place, flags: string[]): Promise<boolean> {
  if (await isUp(place)) return false;
  return await underLock(place.lock, async () => {
    // Another process of ours may have been quicker, or have stopped it as the last to leave.
    if ((await isUp(place)) || (await running(place))) return false;
    const before = await serverMark(place);
    await start(place, flags);
    // The one that was there all the time, only slow to answer, is nothing to tell of.
    return (await serverMark(place)) !== before;
  });
}

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
