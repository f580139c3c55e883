import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";
import testConfig from "./tests/vitest.config";

const buildConfig = defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths({ projects: ["./tsconfig.json"] })],
  build: { target: "es2022" },
});

// Plain `npx vitest` finds this file too, and has no use for the Remix plugin.
export default process.env.VITEST ? testConfig : buildConfig;
