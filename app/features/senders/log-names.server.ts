import type { DbOrTx } from "~/platform/db.server";
import type { LogRow } from "./access-log.queries.server";
import type { LogNames } from "./log-lines";

/** The names that a page of the log needs: units, and the people whose accounts were changed. */
export async function logNames(db: DbOrTx, rows: readonly LogRow[]): Promise<LogNames> {
  const ids = rows.flatMap(({ subject }) => /^staff:(\d{1,9})$/.exec(subject ?? "")?.[1] ?? []).map(Number);
  const [units, people] = await Promise.all([
    db.unit.findMany({ select: { code: true, name: true } }),
    db.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } }),
  ]);
  const unit = new Map(units.map(({ code, name }) => [code, name]));
  const staff = new Map(people.map(({ id, name, email }) => [String(id), `${name} (${email})`]));
  return { unit: (code) => unit.get(code) ?? code, staff: (id) => staff.get(id) ?? id };
}
