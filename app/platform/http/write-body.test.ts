import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, it, vi } from "vitest";
import { packing } from "./packing.server";
import { writeBody } from "./write-body.server";

const CHUNK = new Uint8Array(256 * 1024);
let close: () => void = () => undefined;
afterEach(() => close());

/** A portal with one endless file, or one of `chunks` pieces. */
async function aPortal(chunks = Number.POSITIVE_INFINITY, type = "application/octet-stream") {
  const seen = { read: 0, left: false };
  const app = express();
  app.use(packing());
  app.get("/", (_req, res) => {
    res.setHeader("Content-Type", type);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        seen.read += 1;
        if (seen.read > chunks) controller.close();
        else controller.enqueue(CHUNK);
      },
      cancel: () => {
        seen.left = true;
      },
    });
    void writeBody(body, res);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ask = () =>
    new Promise<IncomingMessage>((resolve) => {
      get(address, resolve).on("error", () => undefined);
    });
  return { seen, address, ask };
}

it("reads no further than its reader, and stops when the reader leaves", async () => {
  const { seen, ask } = await aPortal();
  const answer = await ask();
  answer.on("error", () => undefined);
  answer.pause();
  let before = -1;
  // Until what lies between the two is full.
  await vi.waitFor(
    () => {
      const standing = seen.read === before;
      before = seen.read;
      expect(standing).toBe(true);
    },
    { interval: 100, timeout: 5000 },
  );
  expect(seen.left).toBe(false);
  answer.destroy();
  await vi.waitFor(() => expect(seen.left).toBe(true), { timeout: 5000 });
});

it("sends all of it, packed or not", async () => {
  for (const encoding of ["gzip", "identity"]) {
    const { address } = await aPortal(8);
    const answer = await fetch(address, { headers: { "Accept-Encoding": encoding } });
    expect((await answer.arrayBuffer()).byteLength).toBe(8 * CHUNK.length);
    close();
  }
});

it.each(["application/jsonl", "application/jsonl; charset=utf-8", "text/csv; charset=utf-8; header=present"])(
  "packs %s while it is written, for who takes it",
  async (type) => {
    for (const encoding of ["br", "gzip", "identity"]) {
      const { address } = await aPortal(8, type);
      const answer = await fetch(address, { headers: { "Accept-Encoding": encoding } });
      expect(answer.headers.get("content-encoding") ?? "identity").toBe(encoding);
      expect(answer.headers.get("vary")).toMatch(/accept-encoding/i);
      expect((await answer.arrayBuffer()).byteLength).toBe(8 * CHUNK.length);
      close();
    }
  },
);
