import type { Response as Outgoing } from "express";

/**
 * Writes a body at the pace of its reader: what the reader has not taken is not read either, so that a long file takes no
 * memory. A reader who leaves ends the reading. Throws what reading the body throws, after cutting the connection.
 */
export async function writeBody(body: ReadableStream<Uint8Array>, res: Outgoing): Promise<void> {
  const reader = body.getReader();
  let wake: () => void = () => undefined;
  const onward = () => wake();
  // Listened to once: the packing of bodies hands such listeners on and never takes them back.
  res.on("drain", onward);
  res.on("close", onward);
  try {
    while (!res.destroyed) {
      const { done, value } = await reader.read();
      if (done) {
        res.end();
        return;
      }
      if (res.destroyed || res.write(value)) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (res.destroyed) resolve();
      });
    }
    await reader.cancel();
  } catch (error) {
    res.destroy();
    throw error;
  }
}
