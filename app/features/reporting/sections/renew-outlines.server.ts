import type { DbOrTx } from "~/platform/db.server";
import { type Outline, OutlineDefinitionSchema } from "./outline";
import { OUTLINES } from "./outlines/all";
import { loadOutlines } from "./sections.queries.server";

/** What the audit calls a correction by an administrator (edit-outline.server). */
export const OUTLINE_EDIT = "outline.edit";

type Stored = Outline & { formSet: string };

/** The outlines that administrators corrected, by code, with the day of the last correction. */
async function correctedOutlines(db: DbOrTx): Promise<Map<string, Date>> {
  const entries = await db.auditEntry.groupBy({
    by: ["subject"],
    where: { action: OUTLINE_EDIT },
    _max: { at: true },
  });
  return new Map(
    entries.flatMap(({ subject, _max }) =>
      _max.at ? [[subject.replace(/^outline:/, ""), _max.at] as const] : [],
    ),
  );
}

/**
 * Brings stored outlines that nobody has corrected to the text of this version, their validity aside: a new circular may
 * have ended them. Corrected ones stay; their page says so. The codes of those that changed.
 */
export async function renewOutlines(db: DbOrTx): Promise<string[]> {
  const corrected = await correctedOutlines(db);
  const renewed: string[] = [];
  for (const stored of await loadOutlines(db)) {
    const shipped = OUTLINES.find(({ code }) => code === stored.code);
    if (!shipped || corrected.has(stored.code) || differences(stored, shipped).length === 0) continue;
    const { title, citation, code } = shipped;
    const definition = OutlineDefinitionSchema.parse(shipped);
    await db.reportOutline.update({ where: { code }, data: { title, citation, definition } });
    renewed.push(code);
  }
  return renewed;
}

/** Where a corrected outline differs from the text of this version; null when it does not, or was not corrected. */
export type OutlineApart = { correctedAt: Date; frame: boolean; sections: string[] };

/** What to say on the page of an outline that no longer follows the portal's own text. */
export async function outlineApart(db: DbOrTx, stored: Outline): Promise<OutlineApart | null> {
  const shipped = OUTLINES.find(({ code }) => code === stored.code);
  const correctedAt = (await correctedOutlines(db)).get(stored.code);
  if (!shipped || !correctedAt) return null;
  const apart = differences(stored, shipped);
  if (apart.length === 0) return null;
  return { correctedAt, frame: apart.includes("frame"), sections: apart.filter((each) => each !== "frame") };
}

/** The section of this version's own text; undefined for an outline or section that it does not have. */
export const shippedSection = (code: string, key: string) =>
  OUTLINES.find((outline) => outline.code === code)?.sections.find((section) => section.key === key);

/** "frame", and the keys of the sections that differ. */
function differences(stored: Outline, shipped: Stored | Outline): string[] {
  const frame = ({ title, citation, abstract, intro, closing }: Outline) =>
    JSON.stringify([title, citation, abstract, intro, closing]);
  const keys = [...new Set([...shipped.sections, ...stored.sections].map(({ key }) => key))];
  const at = (outline: Outline, key: string) =>
    JSON.stringify(outline.sections.find((section) => section.key === key) ?? null);
  return [
    ...(frame(stored) === frame(shipped) ? [] : ["frame"]),
    ...keys.filter((key) => at(stored, key) !== at(shipped, key)),
  ];
}
