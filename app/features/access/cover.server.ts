import type { DbOrTx } from "~/platform/db.server";
import type { LocalDate } from "~/shared/local-date";
import type { Delegation, SignMode } from "~/shared/sign-mode";
import { unitsWorkedFor } from "../reference/unit-at-work.server";
import { delegationsInForce } from "./delegations-in-force.server";
import type { Actor } from "./permissions";

/**
 * The delegations that let a person sign on a day, by unit: one holds for the units, too, whose work the signing unit
 * took over, and none in a unit that has ended.
 */
export async function delegationsOf(
  db: DbOrTx,
  staffId: number,
  today: LocalDate,
): Promise<(Delegation & { unit: string; principal: number })[]> {
  const rows = await delegationsInForce(db, today, { deputyId: staffId });
  const held = await Promise.all(
    rows.map(async ({ mode, ...row }) => {
      const units = await unitsWorkedFor(db, row.unit, today);
      const principal = row.principalId ?? row.createdBy;
      return units.map((unit) => ({ ...row, unit, principal, mode: mode as SignMode }));
    }),
  );
  return held.flat();
}

/**
 * Somebody with the head's part for the units where a delegation is in force today: enough to see what waits for the
 * head, to approve a reply or send a draft back, to sign a report or have it drawn up anew, and used for nothing else. What
 * part they bore before is asked anew. Each grant names whose part it is: what that person may not decide, nobody decides
 * for them (workflow/cover-rule).
 */
export async function withCover<A extends Pick<Actor, "staffId" | "roles">>(
  db: DbOrTx,
  actor: A,
  today: LocalDate,
): Promise<A> {
  const rows = await delegationsOf(db, actor.staffId, today);
  const parts = new Map(rows.map(({ unit, principal }) => [`${unit} ${principal}`, { unit, principal }]));
  return {
    ...actor,
    roles: [
      ...actor.roles.filter(({ coverFor }) => coverFor === undefined),
      ...[...parts.values()].map(({ unit, principal }) => ({
        ...{ role: "AGENCY_HEAD" as const, unit, coverFor: principal },
      })),
    ],
  };
}

/** True for the head of a unit by their own role. */
export const isHeadOf = (actor: Pick<Actor, "roles">, unit: string): boolean =>
  actor.roles.some(
    (grant) => grant.role === "LEADER" || (grant.role === "AGENCY_HEAD" && grant.unit === unit),
  );
