import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = await realpath(await mkdtemp(join(tmpdir(), "pakn-install-")));
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the portal with nothing but a lock file that is newer than what was installed, and an npm that only notes its call. */
async function aCopy(name: string): Promise<string> {
  const copy = join(folder, name);
  await mkdir(copy);
  await writeFile(join(copy, "package-lock.json"), `{ "name": "${name}" }`);
  await writeFile(
    join(copy, "npm.cjs"),
    'require("node:fs").writeFileSync("npm-ran", process.argv.join(" "))',
  );
  return copy;
}

/** Installs in a copy, in a process whose folder it is; answers what was thrown. */
const install = (copy: string) =>
  new Promise<string>((done) => {
    const program = `import(${JSON.stringify(resolve("scripts/setup/install.mjs"))}).then((m) => m.installIfStale()).catch((e) => console.log(e.message))`;
    const env = { ...process.env, npm_execpath: join(copy, "npm.cjs") };
    execFile(process.execPath, ["-e", program], { cwd: copy, env }, (_error, stdout) => done(stdout));
  });

it("refuses to install over the packages of another copy that node_modules is a link to", async () => {
  const copy = await aCopy("linked");
  const packages = join(folder, "packages");
  await mkdir(packages);
  await writeFile(join(packages, ".package-lock.json"), "{}");
  await utimes(join(packages, ".package-lock.json"), 1, 1);
  await symlink(packages, join(copy, "node_modules"));
  const said = await install(copy);
  expect(said).toContain(`node_modules is a link to ${packages}`);
  expect(existsSync(join(copy, "npm-ran"))).toBe(false);
  expect(existsSync(join(packages, ".package-lock.json"))).toBe(true);
  await rm(packages, { recursive: true });
  expect(await install(copy)).toContain("a folder that is gone");
});

it("installs where there is no folder yet", async () => {
  const copy = await aCopy("fresh");
  expect(await install(copy)).toBe("");
  expect(existsSync(join(copy, "npm-ran"))).toBe(true);
});
