import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  cacheDir: ".cache/vite",
  resolve: { alias: { "~": `${root}app` } },
  test: {
    include: [
      "app/**/*.test.{ts,tsx}",
      "emails/**/*.test.{ts,tsx}",
      "prisma/**/*.test.ts",
      "scripts/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    exclude: ["tests/e2e/**", "**/node_modules/**", "app/generated/**"],
    globalSetup: ["tests/support/test-server.ts"],
    pool: "forks",
    maxWorkers: 2,
    // One load of the modules a worker instead of one a file: a quarter of the time. What a module keeps in memory is
    // forgotten with each new database (tests/support/database.ts).
    isolate: false,
    // For machines with much else to do; an idle one needs a tenth.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { NODE_ENV: "test", TZ: "UTC" },
  },
});
