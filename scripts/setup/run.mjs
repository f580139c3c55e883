import { spawn } from "node:child_process";
import { dirname, join } from "node:path";

/** A step that failed: the sentence for the person at the terminal. */
export class StepFailed extends Error {}

/** @param {string} text */
export const say = (text) => console.error(`· ${text}`);

/**
 * Runs a Node program to its end, its output kept and shown only when it fails: a step that works is one line.
 * @param {string} sentence what failed, in words
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runQuietly(sentence, args, env = process.env) {
  const { code, output } = await run(args, { env });
  if (code !== 0) throw new StepFailed(`${output.trim()}\n${sentence}`);
}

/**
 * @param {string[]} args of Node
 * @param {{ env?: NodeJS.ProcessEnv, echo?: boolean }} [options] echo: pass the output on to standard error
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(args, { env = process.env, echo = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (part) => {
        output += part;
        if (echo) process.stderr.write(part);
      });
    }
    child.once("error", (error) => resolve({ code: 1, output: output + error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** npm as Node runs it: the one that started us, else the one beside Node. @returns {string} */
export function npmScript() {
  return (
    process.env.npm_execpath ??
    join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js")
  );
}
