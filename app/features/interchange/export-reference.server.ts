import type { ClientBase } from "pg";
import type { Database } from "~/platform/db.server";
import { fieldText, unitText } from "./canonical";
import { storedFields } from "./import-fields.server";
import { storedUnits } from "./stored-units.server";
import { snapshot } from "./transaction.server";
import { writeLines } from "./write-lines.server";

/** Writes all units as units.jsonl, in the order of their codes; answers how many. */
export const exportUnits = (database: Pick<Database, "pool">, path: string): Promise<number> =>
  exportList(database, path, async (client) => [...(await storedUnits(client)).values()].map(unitText));

/** Writes all fields as fields.jsonl, in the order of forms; answers how many. */
export const exportFields = (database: Pick<Database, "pool">, path: string): Promise<number> =>
  exportList(database, path, async (client) => (await storedFields(client)).map(fieldText));

function exportList(
  { pool }: Pick<Database, "pool">,
  path: string,
  read: (client: ClientBase) => Promise<string[]>,
): Promise<number> {
  return snapshot(pool, (client) =>
    writeLines(
      path,
      (async function* () {
        yield await read(client);
      })(),
    ),
  );
}
