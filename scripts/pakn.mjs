import { prepare } from "./setup/prepare.mjs";
import { loadTypeScript } from "./setup/typescript.mjs";

// `npm run pakn -- …`: the commands. Standard output carries only their answer. Paths that people give are meant
// from where they stand, which npm tells apart from the project's folder.
process.env.INIT_CWD ??= process.cwd();
process.chdir(new URL("..", import.meta.url).pathname);
try {
  await prepare({ build: false });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await loadTypeScript("scripts/pakn.ts");
