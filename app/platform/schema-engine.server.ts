import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PrismaPg } from "@prisma/adapter-pg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

/** The engine, and what the database said about the last script that failed (the engine swallows it). */
interface OpenEngine {
  engine: SchemaEngine;
  scriptError(): unknown;
}

/**
 * Prisma's schema engine as WebAssembly. The ordinary CLI downloads a native binary at its first run, which a
 * machine without open internet cannot do; the same engine lies in an npm package (docs/decisions/0002).
 * @param datamodels the schema texts the engine starts from: [file name, content]
 * @param url connection string of the database that migrations are applied to
 */
export async function openSchemaEngine(datamodels: [string, string][], url: string): Promise<OpenEngine> {
  const [bindings, { bindMigrationAwareSqlAdapterFactory }, { PrismaPg }] = await Promise.all([
    import("@prisma/schema-engine-wasm/schema_engine_bg"),
    import("@prisma/driver-adapter-utils"),
    import("@prisma/adapter-pg"),
  ]);
  // Only set once: a second instance in one process would swap the memory under the first one's feet.
  const holder = globalThis as { __schemaEngineReady?: Promise<void> };
  holder.__schemaEngineReady ??= instantiate(bindings as unknown as Record<string, unknown>);
  await holder.__schemaEngineReady;
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  let failure: unknown;
  factory.connect = async () =>
    sendScriptsWhole(await connect(), (error) => {
      failure = error;
    });
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  return { engine, scriptError: () => failure };
}

/**
 * The adapter cuts a script at every semicolon, also inside comments and function bodies, and sends the pieces
 * over several connections. Sent whole it is one transaction, so a migration happens entirely or not at all.
 */
function sendScriptsWhole(
  adapter: Awaited<ReturnType<PrismaPg["connect"]>>,
  onError: (error: unknown) => void,
) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      onError(error);
      throw error;
    }
  };
  return adapter;
}

async function instantiate(bindings: Record<string, unknown>): Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const file = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(file, {
    "./schema_engine_bg.js": bindings as WebAssembly.ModuleImports,
  });
  (bindings.__wbg_set_wasm as (exports: WebAssembly.Exports) => void)(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
