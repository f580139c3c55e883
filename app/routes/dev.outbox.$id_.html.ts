import type { LoaderFunctionArgs } from "@remix-run/node";
import { asSent } from "~/features/notifications/as-sent.server";
import { findMessage } from "~/features/notifications/outbox.queries.server";
import { loadSettings } from "~/features/reference/settings.server";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { messageId, requireOpenOutbox } from "./dev.outbox/open-outbox.server";

export const handle = { access: "public" };

/** Mail carries its styles in its elements; nothing else is allowed, and only our own page may show it. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

/** One message as a mail program shows it. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  await requireOpenOutbox();
  const message = await findMessage(db, messageId(params.id));
  if (!message) throw new Response("Không tìm thấy thư này.", { status: 404 });
  const { html } = await asSent(db, message, {
    settings: await loadSettings(db),
    publicUrl: publicUrl(),
  });
  return new Response(html.replace("<head>", '<head><base target="_top"/>'), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": MAIL_POLICY,
      "Cache-Control": "no-store",
    },
  });
}
