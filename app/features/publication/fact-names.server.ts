import type { DbOrTx } from "~/platform/db.server";
import { OUTCOME } from "~/shared/glossary";
import type { Language } from "~/shared/language";
import { type LocalDate, localDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { unitNamesAtHand } from "../reference/at-hand.server";
import type { Fact, Version } from "./versions.queries.server";

/** What the facts of an answer's versions are called on a page in a language; a code that is not known stands for itself. */
export async function factNames(
  db: DbOrTx,
  versions: readonly Version[],
  language: Language,
  today: LocalDate,
): Promise<(fact: Fact, code: string) => string> {
  const bodies = versions.flatMap(({ body }) => body ?? []);
  const codes = bodies.flatMap(({ procedure }) => procedure ?? []);
  const [units, fields, procedures] = await Promise.all([
    unitNamesAtHand(db, today),
    db.field.findMany({ where: { code: { in: bodies.map(({ field }) => field) } } }),
    db.procedure.findMany({ where: { code: { in: codes } } }),
  ]);
  const names = new Map([...fields, ...procedures].map(({ code, name }) => [code, name]));
  return (fact, code) => {
    switch (fact) {
      case "unit":
        return units.ofUnit(code);
      case "outcome":
        return OUTCOME[code as keyof typeof OUTCOME]?.[language] ?? code;
      case "receivedOn":
      case "answeredOn":
        return formatDate(localDate(code), language);
      default:
        return names.get(code) ?? code;
    }
  };
}
