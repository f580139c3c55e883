import { outboxPageOpen } from "~/features/notifications/outbox-page.server";
import { db } from "~/platform/db.server";
import { env, isProduction } from "~/platform/env.server";

/** The lock of these pages: elsewhere than on a trial they do not exist. */
export async function requireOpenOutbox(): Promise<void> {
  const open = await outboxPageOpen(db, { production: isProduction(), mailServer: Boolean(env.SMTP_URL) });
  if (!open) throw new Response("Không tìm thấy trang này.", { status: 404 });
}

/** The id in the address; 404 for anything that cannot be one. */
export function messageId(given: string | undefined): number {
  const id = /^\d{1,9}$/.test(given ?? "") ? Number(given) : 0;
  if (id === 0) throw new Response("Không tìm thấy thư này.", { status: 404 });
  return id;
}
