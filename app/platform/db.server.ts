import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "../generated/prisma/client";
import { statementNames } from "./statement-names.server";

/** The client inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;
/** What a use case that opens no transaction of its own takes. */
export type DbOrTx = PrismaClient | Tx;
export { Prisma, PrismaClient };

/** A database as the program holds it: Prisma for rows, `pool` for COPY and batches; both use the same connections. */
export interface Database {
  url: string;
  db: PrismaClient;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** On a busy machine a transaction rather waits and takes its time than fails (Prisma's own: 2 s and 5 s). */
const PATIENCE = { maxWait: 15_000, timeout: 30_000 };

/** Opens a pool on `url` (nothing is sent yet). @param max connections at most */
export function openDatabase(url: string, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5000,
    application_name: "pakn",
  });
  // An idle connection that breaks (server stopped) must not end the process; the next query reports it.
  pool.on("error", () => undefined);
  const db = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
    transactionOptions: PATIENCE,
  });
  return {
    url,
    db,
    pool,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

// On globalThis, so that the scripts' sources and the server bundle in one process share it.
const holder = globalThis as { __paknDatabase?: Database };

/** Makes `database` the one that `db` speaks of in this process. */
export function setDatabase(database: Database): void {
  holder.__paknDatabase = database;
}

/** The process's database. Looked up at each use, since routes are loaded before it is known where it listens. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, key) {
    const client = current().db;
    const value = Reflect.get(client, key);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

function current(): Database {
  if (!holder.__paknDatabase) throw new Error("No database is open: call setDatabase() first");
  return holder.__paknDatabase;
}
