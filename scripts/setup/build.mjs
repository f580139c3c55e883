import { runQuietly, say } from "./run.mjs";
import { digestOf, readStamp, writeStamp } from "./stamp.mjs";

const STAMP = "build/sources.sha256";

/** What shapes the build. */
export const SOURCES = [
  ...["app", "emails", "public"],
  ...["scripts/serve.ts", "scripts/serve", "scripts/setup/stamp.mjs", "prisma/seed", "prisma/schema"],
  ...["package-lock.json", "tsconfig.json"],
  ...["remix.config.js", "vite.config.ts", "tailwind.config.ts"],
];

/** Tests change no page; the generated client follows from the schema. @param {string} file */
const shapesPages = (file) => !/\.test\.tsx?$/.test(file) && !file.includes("generated");

/** Builds pages, browser files and the program that serves them when a source changed since the last time. */
export async function buildIfStale() {
  const wanted = digestOf(SOURCES, shapesPages);
  if ((await readStamp(STAMP)) === wanted) return;
  say("Dựng các trang… / Building the pages");
  await writeStamp(STAMP, "");
  await runQuietly(
    "Không dựng được các trang. / The build failed.",
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"],
    { ...process.env, NODE_ENV: "production" },
  );
  await writeStamp(STAMP, wanted);
}
