import { findChromium, findOrInstallChromium } from "./setup/chromium.mjs";
import { prepare } from "./setup/prepare.mjs";
import { run } from "./setup/run.mjs";
import { countPlaywright, countVitest } from "./setup/test-counts.mjs";

// `npm test`: everything, in the order in which mistakes are cheapest to find. The last line sums up.
process.chdir(new URL("..", import.meta.url).pathname);
const mayInstall = !process.argv.includes("--no-install");
const total = { passed: 0, failed: 0 };

/** @param {string} name @param {() => Promise<{ passed: number, failed: number }>} work */
async function step(name, work) {
  const started = Date.now();
  const counts = await work().catch((error) => {
    console.log(error.message);
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts.failed === 0;
}

/** A program that counts as one test. @param {string[]} args */
async function asOne(args) {
  const { code, output } = await run(args);
  if (code !== 0) console.log(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitAndDatabase() {
  const report = ".cache/vitest.json";
  return await countVitest(report, () =>
    run(
      [
        ...["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts"],
        ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ],
      { echo: true, env: { ...process.env, NODE_ENV: "test" } },
    ),
  );
}

async function browser() {
  const chromium = mayInstall ? await findOrInstallChromium() : await findChromium();
  if (!chromium)
    throw new Error("Không tìm thấy Chromium: hãy đặt CHROMIUM_PATH. / No Chromium: set CHROMIUM_PATH.");
  const report = ".cache/playwright.json";
  return await countPlaywright(report, () =>
    run(
      [
        "node_modules/@playwright/test/cli.js",
        "test",
        "--config",
        "tests/playwright.config.ts",
        "--reporter=list,json",
      ],
      {
        echo: true,
        env: {
          ...process.env,
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${report}`,
        },
      },
    ),
  );
}

await step("set-up", async () => {
  await prepare({ build: false });
  return { passed: 0, failed: 0 };
});
await step("lint", () =>
  asOne(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
);
await step("types", () => asOne(["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]));
await step("unit and database", unitAndDatabase);
const built = await step("build", async () => {
  await prepare({ build: true });
  return { passed: 1, failed: 0 };
});
if (built) await step("browser", browser);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
