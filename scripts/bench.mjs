import { prepare } from "./setup/prepare.mjs";
import { loadTypeScript } from "./setup/typescript.mjs";

// `npm run bench`: measures the production build.
process.chdir(new URL("..", import.meta.url).pathname);
process.env.NODE_ENV ||= "production";
await prepare({ build: true });
await loadTypeScript("scripts/bench/main.ts");
