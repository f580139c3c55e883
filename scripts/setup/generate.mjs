import { runQuietly, say } from "./run.mjs";
import { digestOf, readStamp, writeStamp } from "./stamp.mjs";

const STAMP = "app/generated/schema.sha256";

/** Writes the database client from the schema when the schema or Prisma changed. */
export async function generateIfStale() {
  const wanted = digestOf(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if ((await readStamp(STAMP)) === wanted) return;
  say("Tạo mã truy cập cơ sở dữ liệu… / Generating the database client");
  await runQuietly(
    "Không tạo được mã truy cập cơ sở dữ liệu. / prisma generate failed.",
    ["node_modules/prisma/build/index.js", "generate", "--no-hints"],
    // Any program will do: the engine is never called, and without a name Prisma would download one.
    {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  );
  await writeStamp(STAMP, wanted);
}
