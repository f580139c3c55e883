import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isAlive, processMark, tryLock, underLock } from "./process-lock.server.js";

const folder = await mkdtemp(join(tmpdir(), "pakn-lock-"));
afterAll(() => rm(folder, { recursive: true }));

describe("a lock file", () => {
  it("is held once, and free again when given back", async () => {
    const file = join(folder, "once");
    const release = await tryLock(file);
    expect(await tryLock(file)).toBeUndefined();
    await release?.();
    expect(await tryLock(file)).toBeTypeOf("function");
  });

  it("of a process that is gone is taken over", async () => {
    const file = join(folder, "stale");
    await writeFile(file, "999999999 1");
    expect(await tryLock(file)).toBeTypeOf("function");
    expect(await readFile(file, "utf8")).toBe(processMark(process.pid));
  });

  it("lets one at a time through", async () => {
    let inside = 0;
    let most = 0;
    const visit = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 10));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => underLock(join(folder, "turns"), visit)));
    expect(most).toBe(1);
  });

  it("tells a process from a later one with the same number", () => {
    expect(isAlive(processMark(process.pid))).toBe(true);
    const known = processMark(process.pid).includes(" ");
    expect(isAlive(`${process.pid} 1`)).toBe(!known);
    expect(isAlive("")).toBe(false);
  });
});
