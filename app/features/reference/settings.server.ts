import type { PrismaClient } from "~/generated/prisma/client";
import { mergeSettings, type Settings } from "./settings";

/** Long enough to spare a query per page, short enough that nobody thinks a change was lost. */
const KEEP_MS = 10_000;

let kept: { at: number; settings: Settings } | null = null;

/** The settings of the province: stored rows over the defaults, at most ten seconds old. Throws when the database does. */
export async function loadSettings(db: Pick<PrismaClient, "setting">): Promise<Settings> {
  if (kept && performance.now() - kept.at < KEEP_MS) return kept.settings;
  const rows = await db.setting.findMany({ select: { key: true, value: true } });
  const settings = mergeSettings(Object.fromEntries(rows.map((row) => [row.key, row.value])));
  kept = { at: performance.now(), settings };
  return settings;
}

/** To be called after a setting was changed, so that the administrator sees it at once. */
export function forgetSettings(): void {
  kept = null;
}
