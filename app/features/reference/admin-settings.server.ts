import { audit } from "~/features/access/audit.server";
import { fingerprint } from "~/features/access/fingerprint.server";
import type { DbOrTx, PrismaClient } from "~/platform/db.server";
import { localDateOf, toDbDate } from "~/shared/local-date";
import { done, type Outcome, refused } from "~/shared/outcome";
import { mergeSettings, type Settings } from "./settings";
import { forgetSettings } from "./settings.server";

/** The settings as they are stored now, past every cache, and their version for the lock. */
export async function readSettings(db: DbOrTx): Promise<{ settings: Settings; version: string }> {
  const rows = await db.setting.findMany();
  const settings = mergeSettings(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
  return { settings, version: fingerprint(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/**
 * Writes the settings that changed, each with its audit line. `settings` has passed SettingsSchema. Refused:
 * CHANGED_MEANWHILE, and UNKNOWN_UNIT when the focal unit is not a unit that is valid today.
 */
export async function saveSettings(
  db: PrismaClient,
  { settings, seen, by }: { settings: Settings; seen: string; by: number },
  now: Date,
): Promise<Outcome<true, "CHANGED_MEANWHILE" | "UNKNOWN_UNIT">> {
  const outcome = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('settings'))`;
    const { settings: before, version } = await readSettings(tx);
    if (version !== seen) return refused("CHANGED_MEANWHILE");
    const today = toDbDate(localDateOf(now));
    const focal = await tx.unit.findUnique({ where: { code: settings.focalUnit } });
    if (!focal || focal.validFrom > today || (focal.validTo && focal.validTo < today))
      return refused("UNKNOWN_UNIT");
    for (const key of Object.keys(settings) as (keyof Settings)[]) {
      const value = settings[key];
      if (value === before[key]) continue;
      await tx.setting.upsert({
        where: { key },
        create: { key, value, updatedAt: now },
        update: { value, updatedAt: now },
      });
      await audit(
        tx,
        { by, action: "setting", subject: `setting:${key}`, before: before[key], after: value },
        now,
      );
    }
    return done(true as const);
  });
  if (outcome.ok) forgetSettings();
  return outcome;
}
