import type { EmbeddedPostgres } from "../../app/platform/embedded-postgres.server";

/** How often the server is looked after: one small file is read. */
const EVERY = 1000;

/**
 * Looks after the bundled PostgreSQL as long as the portal runs: when it ends without being asked to (killed for want of
 * memory, crashed), it is started again on the same port, and the connections find it. Meanwhile pages answer 503.
 * @returns stops looking; to be called before the server is stopped
 */
export function keepRunning(server: Pick<EmbeddedPostgres, "revive">, every = EVERY): () => Promise<void> {
  let looking: Promise<unknown> = Promise.resolve();
  let said = "";
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    looking = server.revive().then(revived, failed);
    await looking;
    busy = false;
  };
  const revived = (did: boolean) => {
    if (did)
      console.error(
        "PostgreSQL đã dừng ngoài ý muốn và được khởi động lại. / PostgreSQL had ended and was restarted.",
      );
    said = "";
  };
  const failed = (error: unknown) => {
    const sentence = error instanceof Error ? error.message : String(error);
    // Tried again and again, said once.
    if (sentence !== said) console.error(sentence);
    said = sentence;
  };
  const timer = setInterval(() => void look(), every);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
