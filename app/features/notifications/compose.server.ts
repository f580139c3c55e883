import type { OutboxMessage } from "~/generated/prisma/client";
import { paths } from "~/paths";
import { inLanguage, type Language } from "~/shared/language";
import type { Rendered } from "../../../emails/message";
import type { Settings } from "../reference/settings";
import { linkPath } from "./links";

/** What wraps every message. `publicUrl` has no slash at its end. */
export type MailSettings = { settings: Settings; publicUrl: string };

/**
 * A stored message as it is sent, or, `told`, as it is read out to who has no address. Throws when its payload does not
 * fit its kind. The templates are loaded at the first message, so that pages start without them.
 */
export async function compose(
  message: Pick<OutboxMessage, "kind" | "payload">,
  recipient: string | null,
  { settings, publicUrl }: MailSettings,
  { leaveToken = null, told = false }: { leaveToken?: string | null | undefined; told?: boolean } = {},
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
    language?: Language;
    proof?: string | null;
  };
  const language = payload.language ?? "vi";
  const addressOf = (path: string): string => publicUrl + inLanguage(path, language);
  const answers = payload.answers?.map((answer) => ({
    ...answer,
    ...(answer.slug !== undefined && { link: addressOf(paths.answer(answer.slug)) }),
  }));
  const leave = leaveToken && addressOf(paths.followLeave(leaveToken));
  // Queued with the address of that day, sent with the one of today: a letter leads to one portal.
  const proof = payload.proof && publicUrl + new URL(payload.proof).pathname;
  const data = { ...payload, ...(answers && { answers }), ...(proof && { proof }) };
  const rendered = await MESSAGES[kind].render(data, {
    portal: `${settings.portalName} ${settings.provinceName}`,
    language,
    contact: CONTACT[language](settings),
    recipient,
    link: addressOf(linkPath(kind, payload)),
    ...{ leave, told },
  });
  // What a mail program posts to has one address.
  const headers = leaveToken ? unsubscribeHeaders(publicUrl + paths.followLeave(leaveToken)) : {};
  return { ...rendered, headers: { "Content-Language": language, ...headers } };
}

type Contact = Pick<Settings, "focalUnitName" | "hotline" | "email">;
const CONTACT: Record<Language, (of: Contact) => string> = {
  vi: ({ focalUnitName, hotline, email }) =>
    `${focalUnitName} · Điện thoại ${hotline} · Thư điện tử ${email}`,
  en: ({ focalUnitName, hotline, email }) => `${focalUnitName} · Phone ${hotline} · E-mail ${email}`,
};

/** By these a mail program shows its own button to leave; one POST of it does (RFC 2369, RFC 8058). */
const unsubscribeHeaders = (address: string): Record<string, string> => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
