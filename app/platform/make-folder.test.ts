import { mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "./make-folder.server.js";
import { tryLock } from "./process-lock.server.js";
import { diskProblem, StartError } from "./start-error";

const folder = await mkdtemp(join(tmpdir(), "pakn-folder-"));
afterAll(() => rm(folder, { recursive: true }));

describe("a folder", () => {
  it("is made with those above it, by several at once, and left as it is when it is there", async () => {
    const deep = join(folder, "a", "b", "c");
    await Promise.all([1, 2, 3].map(() => makeFolder(deep, 0o700)));
    expect((await stat(deep)).mode & 0o777).toBe(0o700);
    await makeFolder(deep);
  });

  it("is refused in a sentence where a file is in the way", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    await symlink(join(folder, "nowhere"), join(folder, "link"));
    for (const [at, why] of [
      [file, "có một tệp, không phải thư mục"],
      [join(file, "data"), "Không tạo được thư mục"],
      [join(folder, "link"), "có một tệp, không phải thư mục"],
    ] as const) {
      const error = await tryLock(join(at, "portal.lock")).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      expect(diskProblem(error, at)?.message).toContain(why);
    }
  });

  it("is refused, not tried for ever, where none can be made", async () => {
    const error = await makeFolder("/proc/nope/data").catch((caught: unknown) => caught);
    expect(diskProblem(error, "/proc/nope/data")).toBeInstanceOf(StartError);
  });
});
