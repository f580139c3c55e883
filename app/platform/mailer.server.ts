import { createTransport, type Transporter } from "nodemailer";

/** A message ready to leave. `messageId` stays the same however often it is tried: mailboxes drop the second copy. */
export type Mail = {
  to: string[];
  subject: string;
  html: string;
  text: string;
  messageId: string;
  /** Beside those that every letter has. */
  headers?: Record<string, string>;
};

/** What became of one attempt; `reason` carries no mail address. */
export type SendResult =
  | { result: "ACCEPTED"; refusedRecipients: number }
  /** No server, or one that is busy with itself: nothing is said about this message. */
  | { result: "SERVER_DOWN"; reason: string }
  /** The connection was lost, fell silent or was closed (421) in the middle of this message: the server's fault, or the message's. */
  | { result: "LOST"; reason: string }
  /** This message was put off (4xx, or a 5xx about our right to send), or the server got all of it and went away without a yes or a no. */
  | { result: "LATER"; reason: string }
  /** This message will never be taken (5xx). */
  | { result: "REFUSED"; reason: string };

export interface Mailer {
  /**
   * `signal` breaks the conversation off; the message then counts as not sent, as if the server had gone away. A server
   * that has all of it is given a moment to say its yes: it would get the letter a second time.
   */
  send(mail: Mail, signal?: AbortSignal): Promise<SendResult>;
}

/** The mail server of SMTP_URL; null when there is none, and then mail waits in the outbox. */
export function createMailer(options: { smtpUrl: string | undefined; from: string }): Mailer | null {
  if (!options.smtpUrl) return null;
  const transport = createTransport(
    {
      url: options.smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      // Bodies are made here; a path in them must never be read.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: options.from },
  );
  // Messages the server is being told of, and those whose last byte has gone to it: it may have these, whatever happens.
  const begun = new Set<string>();
  const handedOver = new Set<string>();
  asItGoes(transport, {
    begins: (messageId) => begun.add(messageId),
    ends: (messageId) => handedOver.add(messageId),
  });
  return {
    async send(mail, signal) {
      // A server that drips bytes never runs into a socket timeout.
      const tooLong = AbortSignal.timeout(45_000);
      const ending = patient(signal, () => handedOver.has(mail.messageId));
      try {
        const info = await transport.sendMail({
          ...mail,
          headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
          signal: AbortSignal.any([ending.signal, tooLong]),
        });
        return { result: "ACCEPTED", refusedRecipients: info.rejected?.length ?? 0 };
      } catch (error) {
        if (signal?.aborted) return judge(error, "NOT_BEGUN");
        const { messageId } = mail;
        return judge(
          error,
          handedOver.has(messageId) ? "SAID" : begun.has(messageId) ? "BEGUN" : "NOT_BEGUN",
        );
      } finally {
        ending.forget();
        begun.delete(mail.messageId);
        handedOver.delete(mail.messageId);
      }
    },
  };
}

/** How long an ending process waits for the yes to what the server has; shorter than it waits for its jobs. */
const LAST_WORD_MS = 1200;

/** Follows `signal` at once, or after a moment when the server may have everything by then. */
function patient(signal: AbortSignal | undefined, hasAll: () => boolean) {
  const following = new AbortController();
  const abort = () => following.abort(signal?.reason);
  let later: NodeJS.Timeout | undefined;
  const ended = () => {
    if (hasAll()) later = setTimeout(abort, LAST_WORD_MS);
    else abort();
  };
  if (signal?.aborted) ended();
  else signal?.addEventListener("abort", ended, { once: true });
  return {
    signal: following.signal,
    forget() {
      clearTimeout(later);
      signal?.removeEventListener("abort", ended);
    },
  };
}

/**
 * Tells when a message begins to be spoken of (connected and signed in, before MAIL FROM), and when its last byte was
 * taken out of our hands: what waits in a buffer while the server is asked about recipients has not gone anywhere.
 */
function asItGoes(
  transport: Transporter,
  tell: Record<"begins" | "ends", (messageId: string) => void>,
): void {
  transport.use("stream", (mail, done) => {
    const messageId = String(mail.data.messageId);
    mail.message.processFunc((message) => {
      tell.begins(messageId);
      message.once("end", () => tell.ends(messageId));
      return message;
    });
    done();
  });
}

type SmtpError = Error & { responseCode?: number; command?: string; response?: string };

function judge(thrown: unknown, progress: "NOT_BEGUN" | "BEGUN" | "SAID"): SendResult {
  const error = thrown as SmtpError;
  const reason = withoutAddresses(error.response ?? error.message ?? String(thrown));
  const code = error.responseCode;
  const aboutThisMessage = code !== undefined && /^(RCPT|DATA)/.test(error.command ?? "");
  // Tried again at every round, as when no server is there, such a letter could arrive without end: so it counts its tries.
  if (progress === "SAID" && code === undefined) return { result: "LATER", reason };
  if (progress !== "NOT_BEGUN" && (code === undefined || code === 421)) return { result: "LOST", reason };
  // Before RCPT the server speaks of itself or of our settings, and 421 closes the connection whatever was being said.
  if (!aboutThisMessage || code === 421) return { result: "SERVER_DOWN", reason };
  return { result: code >= 500 && !OF_SENDER.test(`${code} ${reason}`) ? "REFUSED" : "LATER", reason };
}

/**
 * Asked for a login, relaying denied, a policy or a full server (RFC 3463: x.7.x, x.3.x): about who sends, not about who
 * is written to. Somebody mends that, and a letter given up meanwhile would be lost.
 */
const OF_SENDER = /\b(?:530|535|538)\b|\b5\.[37]\.\d|\brelay/i;

/** Servers repeat the recipient in their answer; who sent an item is kept in one room only. */
const withoutAddresses = (text: string): string =>
  text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, "…").slice(0, 500);
