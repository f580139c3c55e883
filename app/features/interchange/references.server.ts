import type { ClientBase } from "pg";

/**
 * The tables that an import writes to. What published_feedback says of a procedure is kept to what there is, and held,
 * by its trigger `complete`.
 */
const TABLES = [
  ...["feedback", "feedback_event", "episode", "standing", "first_publication", "coordinating_unit"],
  ...["published_feedback", "sender", "register_counter"],
] as const;
type Column = { table: string; column: string };
/**
 * What the rows of a block may name: each other, and rows of other tables. `statement` locks and counts these, and turns the
 * checks of the database off until the transaction ends if all are there.
 */
export type References = {
  items: readonly Column[];
  others: readonly (readonly Column[])[];
  statement: string;
};
/** The rows of a block, table by table; keys are the names of the columns. */
export type BlockRows = Readonly<Record<string, readonly object[]>>;

/**
 * The foreign keys that an import may check a block at a time: PostgreSQL looks each one up alone, row by row, which was
 * two fifths of its work. Null when the database has to do so all the same: the role may not set
 * session_replication_role, a key has several columns, or a trigger would not fire then.
 */
export async function referencesToCheck(client: ClientBase): Promise<References | null> {
  const obstacles = await client.query(
    `SELECT FROM pg_trigger WHERE tgrelid = ANY($1::regclass[]) AND NOT tgisinternal AND tgenabled IN ('O', 'R')
     UNION ALL SELECT FROM pg_constraint
       WHERE conrelid = ANY($1::regclass[]) AND contype = 'f' AND cardinality(conkey) > 1
     UNION ALL SELECT WHERE NOT has_parameter_privilege('session_replication_role', 'SET')`,
    [TABLES],
  );
  if (obstacles.rowCount) return null;
  const { rows } = await client.query<{ target: string; key: string; columns: Column[] }>(
    `SELECT confrelid::regclass::text AS target, theirs.attname AS key,
       json_agg(json_build_object('table', conrelid::regclass::text, 'column', mine.attname)) AS columns
     FROM pg_constraint
     JOIN pg_attribute mine ON mine.attrelid = conrelid AND mine.attnum = conkey[1]
     JOIN pg_attribute theirs ON theirs.attrelid = confrelid AND theirs.attnum = confkey[1]
     WHERE conrelid = ANY($1::regclass[]) AND contype = 'f'
       AND (conrelid::regclass::text, mine.attname) <> ('published_feedback', 'procedure')
     GROUP BY confrelid, theirs.attname`,
    [TABLES],
  );
  const others = rows.filter(({ target }) => target !== "feedback");
  const counted = others.map(
    ({ target, key }, i) =>
      `(SELECT count(*) FROM (SELECT FROM ${target} WHERE ${key} = ANY($${i + 1}) FOR KEY SHARE) AS held)`,
  );
  return {
    items: rows.flatMap(({ target, columns }) => (target === "feedback" ? columns : [])),
    others: others.map(({ columns }) => columns),
    statement: `SELECT set_config('session_replication_role', 'replica', true)
      WHERE ${counted.join(" + ")} = $${others.length + 1}::int`,
  };
}

/**
 * Locks all that the rows of a block name until the transaction ends, as their foreign keys would, and spares the
 * database looking each of them up. If something is missing, it is left to its own checks, and refuses.
 */
export async function holdReferences(
  client: ClientBase,
  { items, others, statement }: References,
  rows: BlockRows,
): Promise<void> {
  const ids = new Set(rows.feedback?.map((row) => cellOf(row, "id")));
  if (![...named(rows, items)].every((id) => ids.has(id))) return;
  const keys = others.map((columns) => [...named(rows, columns)]);
  await client.query(statement, [...keys, keys.reduce((sum, each) => sum + each.length, 0)]);
}

function named(rows: BlockRows, columns: readonly Column[]): Set<unknown> {
  const values = columns.flatMap(({ table, column }) => rows[table]?.map((row) => cellOf(row, column)) ?? []);
  return new Set(values.filter((value) => value !== null && value !== undefined));
}

const cellOf = (row: object, column: string): unknown => (row as Readonly<Record<string, unknown>>)[column];
