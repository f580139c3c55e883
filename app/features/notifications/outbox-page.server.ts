import type { PrismaClient } from "~/platform/db.server";

/** Where the process stands, as the environment tells it. */
export type Stage = { production: boolean; mailServer: boolean };

/**
 * Whether outgoing mail may be read on a page by anyone who asks: only on a trial with the invented province and
 * without a mail server, so that no real person's message can be in it. docs/decisions/0009-outbox-page.md
 */
export async function outboxPageOpen(db: Pick<PrismaClient, "setting">, stage: Stage): Promise<boolean> {
  if (stage.production || stage.mailServer) return false;
  return (await db.setting.count({ where: { key: "demo.loaded" } })) > 0;
}
