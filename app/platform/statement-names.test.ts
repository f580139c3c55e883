import { expect, it } from "vitest";
import { statementNames } from "./statement-names.server";

const asks = (name: ReturnType<typeof statementNames>, sql: string, args: unknown[] = [1]) =>
  [1, 2, 3, 4].map(() => name({ sql, args }));

it("names what comes again, each text by one name of its own", () => {
  const name = statementNames();
  const [first, second, third, fourth] = asks(name, "SELECT $1");
  expect([first, second]).toEqual(["", ""]);
  expect(third).toMatch(/^pakn-/);
  expect(fourth).toBe(third);
  expect(asks(name, "UPDATE a SET b = $1")[3]).not.toBe(third);
});

it("names nothing that may hold several commands or that opens and ends a transaction", () => {
  const name = statementNames();
  for (const sql of ["BEGIN", "COMMIT", "SELECT 1; SELECT 2", "CREATE TABLE a (b int)", "SAVEPOINT s"])
    expect(asks(name, sql, [])).toEqual(["", "", "", ""]);
  expect(asks(name, " WITH a AS (SELECT 1) SELECT * FROM a", [])[3]).toMatch(/^pakn-/);
});

it("has an end, however many forms a statement has", () => {
  const name = statementNames();
  const names = new Set<string>();
  for (let i = 0; i < 5000; i += 1) for (const one of asks(name, `SELECT ${i}, $1`)) names.add(one);
  expect(names.size).toBe(401);
  expect(asks(name, "SELECT 7, $1")[0]).toMatch(/^pakn-/);
});
