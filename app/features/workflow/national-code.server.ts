import type { DbOrTx, Tx } from "~/platform/db.server";
import type { Actor } from "../access/permissions";
import { withinReach } from "./reach.server";

/** The National Public Service Portal numbers each matter once: a second item under its number would be counted twice. */
export class NationalCodeTaken extends Error {}

/**
 * Why an item cannot carry a number of the national portal: another item has it, whatever became of that one. Null when
 * nobody does. The code of the other item is said to whom it is within reach. `but`: the item that is being corrected.
 */
export async function nationalCodeProblem(
  db: DbOrTx,
  actor: Pick<Actor, "roles">,
  nationalCode: string,
  but?: number,
): Promise<string | null> {
  const first = await db.feedback.findFirst({
    where: { nationalCode, ...(but !== undefined && { id: { not: but } }) },
    select: { id: true },
  });
  if (!first) return null;
  const seen = await db.feedback.findFirst({
    where: { id: first.id, ...withinReach(actor, "feedback:read") },
    select: { referenceCode: true },
  });
  return seen
    ? `Mã này đã vào sổ: ${seen.referenceCode}. Mỗi mã của Cổng Dịch vụ công quốc gia chỉ vào sổ một lần; hãy mở phản ánh đó.`
    : "Mã này đã vào sổ của đơn vị khác. Mỗi mã của Cổng Dịch vụ công quốc gia chỉ vào sổ một lần; hãy hỏi đầu mối của tỉnh.";
}

/**
 * Holds a number of the national portal until the transaction ends, so that of two entries at once one comes second.
 * Throws NationalCodeTaken when an item has it already. Registers from elsewhere are not asked: formats/register.md knows
 * an item by its source alone.
 */
export async function holdNationalCode(tx: Tx, nationalCode: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`national ${nationalCode}`}, 0))`;
  if (await tx.feedback.findFirst({ where: { nationalCode }, select: { id: true } }))
    throw new NationalCodeTaken(nationalCode);
}
