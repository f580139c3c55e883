import type { PrismaClient } from "~/generated/prisma/client";
import { kept } from "~/platform/kept.server";
import { mergeSettings, type Settings } from "./settings";

/** Without a change watch: long enough to spare a query per item, short enough that nobody thinks a change was lost. */
const KEEP_MS = 10_000;

/** The settings of the province: stored rows over the defaults. Throws when the database does. */
export const loadSettings = kept(
  KEEP_MS,
  async (db: Pick<PrismaClient, "setting">): Promise<Settings> => {
    const rows = await db.setting.findMany({ select: { key: true, value: true } });
    return mergeSettings(Object.fromEntries(rows.map((row) => [row.key, row.value])));
  },
  ["reference"],
);

/** To be called after a setting was changed, so that the administrator sees it at once. */
export const forgetSettings = loadSettings.forget;
