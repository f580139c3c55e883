import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { paths } from "../app/paths";
import { setDatabase } from "../app/platform/db.server";
import { env, publicUrl } from "../app/platform/env.server";
import { webApp } from "../app/platform/http/web-app.server";
import { setChangeWatch } from "../app/platform/kept.server";
import { watchPageChanges } from "../app/platform/pages/page-changes.server";
import { pause, tryLock } from "../app/platform/process-lock.server.js";
import { diskProblem, filledUp, rightsProblem, StartError } from "../app/platform/start-error";
import { isUnavailable } from "../app/platform/unavailable.server";
import { openConfiguredDatabase } from "../app/platform/with-database.server";
import { localDateOf } from "../app/shared/local-date";
import { loadDemoOnce } from "./serve/demo";
import { openFront } from "./serve/front";
import { greeting } from "./serve/greeting";
import { startWorkers } from "./serve/jobs";
import { keepRunning } from "./serve/keep-running";
import { Undo } from "./serve/undo";

/** Everything that has to be taken down again, in the order it was put up. */
const undo = new Undo();

/** Starts the portal in this process: data folder, port, database, demo, jobs, pages. The build must be there. */
async function serve(): Promise<void> {
  if (!env.DATABASE_URL) await claimDataFolder(resolve(env.DATA_DIR));
  const front = await openFront(env.HOST, env.PORT);
  undo.add(() => front.close(undo.hurried ? 0 : 5000));
  // Read while PostgreSQL starts in a process of its own.
  const pages: Promise<ServerBuild> = import(pathToFileURL(resolve("build/server/index.js")).href);
  pages.catch(() => undefined);
  const { database, server, close } = await openConfiguredDatabase(undo.signal);
  undo.add(close);
  if (server) undo.add(keepRunning(server));
  setDatabase(database);
  if (env.DEMO === "on") await loadDemoOnce(database, new Date());
  const build = await pages;
  const watch = watchPageChanges(database.url);
  setChangeWatch(watch);
  undo.add(() => watch.close());
  const today = () => localDateOf(new Date());
  const app = webApp({
    build,
    ...(env.PAGE_CACHE > 0 && { keepPages: { bytes: env.PAGE_CACHE * 2 ** 20, watch, today } }),
    clientFolder: resolve("build/client"),
    publicUrl: env.PUBLIC_URL,
    trustProxy: env.TRUST_PROXY,
    fileForms: [paths.send(), paths.lookUp(), paths.staff.home()],
    keyForms: [paths.followLeave("")],
  });
  front.serve(app);
  // The first page does not wait for them.
  const workers = await startWorkers(database, undo.signal);
  undo.add(() => workers.stop());
  // Taken down first: pages under way end before what they need is gone.
  undo.add(() => front.close(undo.hurried ? 0 : 5000));
  console.log(await greeting(database.db, publicUrl()));
}

async function claimDataFolder(folder: string): Promise<void> {
  const release = await tryLock(resolve(folder, "portal.lock")).catch((error) => {
    throw diskProblem(error, folder) ?? error;
  });
  if (!release) {
    throw new StartError(
      `Cổng đã chạy với dữ liệu ở ${folder}: hãy dừng lần chạy đó, hoặc đặt DATA_DIR và PORT khác. / The portal already runs on this data folder.`,
    );
  }
  undo.add(release);
}

/** Takes everything down. A second signal makes it hurry; it never leaves the database behind. */
async function stop(code: number): Promise<void> {
  if (undo.begun) {
    undo.hurried = true;
    return;
  }
  // With the database gone the start fails at its next step; what it put up until then comes down as well.
  await undo.all(Promise.race([starting.catch(() => undefined), pause(20_000)]));
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
process.on("uncaughtException", (error) => {
  complain(error);
  void stop(1);
});
// A page that failed in the background is a bug to log, not a reason to turn everyone away.
process.on("unhandledRejection", complain);

// Not awaited here: parts that are loaded on demand lie behind this module, and would wait for its end.
const starting = serve();
starting.catch(async (error) => {
  const folder = env.DATABASE_URL ? undefined : resolve(env.DATA_DIR);
  const full = await filledUp(error, folder ?? "cơ sở dữ liệu", folder && resolve(folder, "postgres.log"));
  if (!undo.begun) complain(full ?? rightsProblem(error) ?? error);
  return stop(1);
});

/** Says what went wrong; not what fails because everything is being taken down. */
function complain(error: unknown): void {
  if (undo.begun && isUnavailable(error)) return;
  console.error(error instanceof StartError ? error.message : error);
}
