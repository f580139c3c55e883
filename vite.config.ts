import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
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

/** What pages load from public/ by themselves: scripts and the sign in the tab. */
const LOADED = readdirSync("public").filter((name) => /\.(js|svg)$/.test(name));
const loaded = LOADED.map((name) => ({ name, source: readFileSync(`public/${name}`) }));
const version = loaded
  .reduce(
    (hash, { name, source }) => hash.update(`${name}\0`).update(source).update("\0"),
    createHash("sha256"),
  )
  .digest("base64url")
  .slice(0, 10);

/**
 * They lie a second time in a folder that bears the digest of them all, where browsers keep them without asking; in one
 * folder, since one script imports another that lies beside it. Their plain addresses keep answering.
 */
const keptFiles: Plugin = {
  name: "portal-kept-files",
  config: () => ({ define: { LOADED_FILES: JSON.stringify(`/assets/${version}/`) } }),
  generateBundle() {
    if (this.environment.config.build.ssr) return;
    for (const { name, source } of loaded)
      this.emitFile({ type: "asset", fileName: `assets/${version}/${name}`, source });
  },
};

const buildConfig = defineConfig({
  plugins: [
    tailwindcss(),
    remix(remixConfig),
    tsconfigPaths({ projects: ["./tsconfig.json"] }),
    program,
    keptFiles,
  ],
  build: { target: "es2022" },
});

// Plain `npx vitest` finds this file too, and has no use for the Remix plugin.
export default process.env.VITEST ? testConfig : buildConfig;
