import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { done, type Outcome, refused } from "~/shared/outcome";
import { type Outline, OutlineDefinitionSchema } from "./outline";
import { OUTLINE_EDIT } from "./renew-outlines.server";
import { loadOutlines } from "./sections.queries.server";

/** All outlines, the newest first. */
export const listOutlines = async (db: DbOrTx) =>
  (await loadOutlines(db)).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));

/** One outline with its mark for the lock; null when there is none of that code. */
export async function readOutline(
  db: DbOrTx,
  code: string,
): Promise<{ outline: Outline; seen: string } | null> {
  const outline = (await loadOutlines(db)).find((each) => each.code === code);
  return outline ? { outline, seen: fingerprint(outline) } : null;
}

/**
 * Corrects an outline; open reports follow at once, closed ones keep what they were closed with. Code, use and validity
 * stay: a new circular has outlines of its own (forms/form-sets.server). Refused: CHANGED_MEANWHILE.
 */
export function saveOutline(
  db: PrismaClient,
  { outline, seen, by }: { outline: Outline; seen: string; by: number },
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE">> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('forms'))`;
    const { code, title, citation, confirmed } = outline;
    const before = await readOutline(tx, code);
    if (!before || before.seen !== seen) return refused("CHANGED_MEANWHILE");
    const definition = OutlineDefinitionSchema.parse(outline);
    await tx.reportOutline.update({ where: { code }, data: { title, citation, confirmed, definition } });
    const changed = definition.sections.filter(
      (section, index) => JSON.stringify(section) !== JSON.stringify(before.outline.sections[index]),
    );
    const after = { title, citation, confirmed, abstract: definition.abstract, sections: changed };
    await audit(tx, { by, action: OUTLINE_EDIT, subject: `outline:${code}`, after }, now);
    return done(true);
  });
}
