import { prepare } from "./setup/prepare.mjs";

// `npm start`: prepares what is missing or stale, then becomes the portal (one process, so that signals are simple).
process.chdir(new URL("..", import.meta.url).pathname);
try {
  await prepare({ build: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// React is only fast when it is told so. Whether this is production is for the person to say: see env.server.ts.
if (!process.env.NODE_ENV) {
  process.env.NODE_ENV = "production";
  process.env.STAGE ||= "trial";
}
await import(new URL("../build/server/portal.js", import.meta.url).href);
