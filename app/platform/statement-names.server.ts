/** A statement that is asked so often is worth being kept planned by each connection. */
const WORTH_IT = 3;
/** Each named statement takes memory in every connection of the pool. */
const MOST_NAMES = 400;
/** How many texts are watched; those that were asked once, long ago, give way. */
const MOST_WATCHED = 2000;
/** What is changed is never named without arguments: several commands in one text cannot be prepared. */
const QUESTION = /^\s*(?:SELECT|WITH)\b[^;]*$/i;

type Statement = { sql: string; args: readonly unknown[] };

/**
 * Gives the statements that come again and again a name, under which a connection keeps them parsed and planned:
 * planning the portal's larger questions takes PostgreSQL longer than answering them. Bounded, since a text with a list in
 * it (`IN ($1, $2, …)`) has as many forms as lists have lengths.
 * @returns the name for a statement; "" for one that is to be planned anew
 */
export function statementNames() {
  const asked = new Map<string, number | string>();
  let names = 0;
  return ({ sql, args }: Statement): string => {
    const known = asked.get(sql);
    if (typeof known === "string") return known;
    if (args.length === 0 && !QUESTION.test(sql)) return "";
    const times = (known ?? 0) + 1;
    if (times >= WORTH_IT && names < MOST_NAMES) {
      names += 1;
      const name = `pakn-${names}`;
      asked.set(sql, name);
      return name;
    }
    if (known === undefined && asked.size >= MOST_WATCHED) forgetOldest(asked);
    asked.set(sql, times);
    return "";
  };
}

/** Named ones stay: connections know them by their names. */
function forgetOldest(asked: Map<string, number | string>): void {
  for (const [sql, known] of asked) {
    if (typeof known === "string") continue;
    asked.delete(sql);
    return;
  }
}
