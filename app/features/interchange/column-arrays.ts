/** A column of a table that is written in bulk. */
export type Column = { name: string; type: string };

/**
 * Rows as one array a column, which PostgreSQL takes apart several times faster than JSON, and keeps the plan of. `list`
 * is "name type, name type …"; `arraysOf` gives the arrays in that order, its rows are objects with these names as keys.
 */
export function columnsOf(list: string): {
  columns: readonly Column[];
  arraysOf: (rows: readonly object[]) => unknown[][];
} {
  const columns = list.split(",").map((column): Column => {
    const [name = "", type = ""] = column.trim().split(" ");
    return { name, type };
  });
  const arraysOf = (rows: readonly object[]) =>
    columns.map(({ name, type }) => {
      const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]);
      return isNested(type) || type === "timestamptz" ? values.map(plain) : values;
    });
  return { columns, arraysOf };
}

/** The SELECT that makes rows of such arrays again, given as the parameters from `$first` on. */
export function unnested(columns: readonly Column[], first: number): string {
  const arrays = columns.map(({ type }, i) => `$${first + i}::${isNested(type) ? "text" : type}[]`);
  const values = columns.map(({ name, type }) => (isNested(type) ? `${name}::${type}` : name));
  return `SELECT ${values} FROM unnest(${arrays}) AS r (${columns.map(({ name }) => name)})`;
}

/** What an array cannot hold as an element, or would read twice, travels as text. */
const isNested = (type: string): boolean => type === "jsonb" || type.endsWith("[]");

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.join(",")}}`;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
