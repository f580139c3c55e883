import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A message as the mail server got it. */
export type ReceivedMail = {
  to: string[];
  headers: Record<string, string>;
  subject: string;
  html: string;
  text: string;
};

/** What the server answers to a recipient or to a message; nothing means yes. */
type Answer = { code: number; message: string } | undefined;

/** A mail server on loopback that takes part in the real SMTP conversation. Stop it at the end of the test. */
export async function mailServer(
  answers: {
    toRecipient?: (address: string) => Answer;
    beforeYes?: () => Promise<void>;
    /** True: takes the whole message and hangs up without a word. */
    hangsUp?: () => boolean;
    /** True: hangs up without a word when it hears of a recipient. */
    hangsUpOnRecipient?: (address: string) => boolean;
    /** True: hangs up without a word at DATA, before it says that it takes any. */
    hangsUpOnData?: () => boolean;
  } = {},
  port = 0,
) {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, callback) {
      if (answers.hangsUpOnRecipient?.(address))
        for (const connection of server.connections) connection.close();
      else callback(asError(answers.toRecipient?.(address)));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        mails.push({
          ...parseMail(Buffer.concat(chunks).toString("latin1")),
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
        });
        await answers.beforeYes?.();
        if (answers.hangsUp?.()) for (const connection of server.connections) connection.close();
        else callback();
      });
    },
  });
  server.on("error", () => undefined);
  server.server.prependListener("connection", (socket) =>
    socket.prependListener("data", (chunk: Buffer) => {
      if (/^DATA\r\n/m.test(chunk.toString("latin1")) && answers.hangsUpOnData?.()) socket.destroy();
    }),
  );
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  const { port: listening } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    mails,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const asError = (answer: Answer) =>
  answer && Object.assign(new Error(answer.message), { responseCode: answer.code });

function parseMail(raw: string): Omit<ReceivedMail, "to"> {
  const { headers, body } = part(raw);
  const boundary = /boundary="?([^";]+)/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((text) => part(text.trimStart()));
  const bodyOf = (type: string) => {
    const found = parts.find((one) => one.headers["content-type"]?.startsWith(type));
    return found ? decode(found.body, found.headers["content-transfer-encoding"]).toString("utf8") : "";
  };
  return {
    headers,
    subject: words(headers.subject ?? ""),
    html: bodyOf("text/html"),
    text: bodyOf("text/plain").replaceAll("\r\n", "\n"),
  };
}

function part(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: Object.fromEntries(headers), body: raw.slice(end + 4) };
}

function decode(body: string, encoding = "7bit"): Buffer {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const joined = body.replace(/=\r\n/g, "");
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

/** RFC 2047: "=?UTF-8?Q?…?=" and its base64 sister; a letter may be cut between two words, so bytes are joined first. */
function words(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/(=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (run) => {
    const bytes = [...run.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].map(([, way = "", text = ""]) =>
      way.toLowerCase() === "b"
        ? Buffer.from(text, "base64")
        : decode(text.replaceAll("_", " "), "quoted-printable"),
    );
    return Buffer.concat(bytes).toString("utf8");
  });
}
