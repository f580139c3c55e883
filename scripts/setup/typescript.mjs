/**
 * Lets this process load TypeScript, with the project's path aliases, and loads `file`.
 * @param {string} file relative to the project's folder
 */
export async function loadTypeScript(file) {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: "tsconfig.json" });
  return await import(new URL(`../../${file}`, import.meta.url).href);
}
