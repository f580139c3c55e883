import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire: envelope and the whole message in its transfer encoding. */
export interface ReceivedMail {
  to: string[];
  raw: string;
}

/** A mail server of the tests' own on 127.0.0.1; each mail becomes a file in `folder`, for tests in other processes. */
export async function openMailbox(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received += 1;
        const mail: ReceivedMail = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString("utf8"),
        };
        const name = `${String(received).padStart(6, "0")}.json`;
        writeFile(join(folder, name), JSON.stringify(mail)).then(() => done(), done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The mails to an address, oldest first. */
export async function mailsTo(folder: string, address: string): Promise<ReceivedMail[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const mails = await Promise.all(
    files.map(async (name): Promise<ReceivedMail> => JSON.parse(await readFile(join(folder, name), "utf8"))),
  );
  return mails.filter(({ to }) => to.includes(address));
}
