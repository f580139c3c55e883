import type { OutboxMessage } from "~/generated/prisma/client";
import { paths } from "~/paths";
import type { Rendered } from "../../../emails/message";
import type { Settings } from "../reference/settings";
import { linkPath } from "./links";

/** What wraps every message. `publicUrl` has no slash at its end. */
export type MailSettings = { settings: Settings; publicUrl: string };

/**
 * A stored message as it is sent. Throws when its payload does not fit its kind. The templates are loaded at the first
 * message, so that pages start without them.
 */
export async function compose(
  message: Pick<OutboxMessage, "kind" | "payload">,
  recipient: string | null,
  { settings, publicUrl }: MailSettings,
  leaveToken: string | null = null,
): Promise<Rendered & { headers?: Record<string, string> }> {
  const { isMessageKind, MESSAGES } = await import("../../../emails/registry");
  const { kind } = message;
  if (!isMessageKind(kind)) throw new Error(`No such message: ${kind}`);
  const payload = message.payload as {
    code?: string;
    token?: string;
    slug?: string;
    secret?: string | null;
    query?: string;
    letterId?: number;
    unitCode?: string;
    period?: string;
    answers?: { slug?: string }[];
  };
  const answers = payload.answers?.map((answer) => ({
    ...answer,
    ...(answer.slug !== undefined && { link: publicUrl + paths.answer(answer.slug) }),
  }));
  const leave = leaveToken && publicUrl + paths.followLeave(leaveToken);
  const rendered = await MESSAGES[kind].render(answers ? { ...payload, answers } : payload, {
    portal: `${settings.portalName} ${settings.provinceName}`,
    contact: `${settings.focalUnitName} · Điện thoại ${settings.hotline} · Thư điện tử ${settings.email}`,
    recipient,
    link: publicUrl + linkPath(kind, payload),
    leave,
  });
  return leave ? { ...rendered, headers: unsubscribeHeaders(leave) } : rendered;
}

/** By these a mail program shows its own button to leave; one POST of it does (RFC 2369, RFC 8058). */
const unsubscribeHeaders = (address: string): Record<string, string> => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
