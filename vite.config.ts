import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";
import testConfig from "./tests/vitest.config";

/**
 * What `npm start` runs is built beside the pages and shares their modules, so that a start translates nothing: it took
 * four fifths of its time.
 */
const program: Plugin = {
  name: "portal-program",
  apply: (_config, { isSsrBuild }) => isSsrBuild === true,
  buildStart() {
    this.emitFile({ type: "chunk", id: "scripts/serve.ts", fileName: "portal.js" });
  },
};

const buildConfig = defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths({ projects: ["./tsconfig.json"] }), program],
  build: { target: "es2022" },
});

// Plain `npx vitest` finds this file too, and has no use for the Remix plugin.
export default process.env.VITEST ? testConfig : buildConfig;
