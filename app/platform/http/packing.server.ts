import compression from "compression";
import type { RequestHandler } from "express";

/** JSON Lines are text, which the list of types that are worth packing does not know. */
const LINES = /^application\/(?:jsonl|x-ndjson)\b/;

/** Packs what is not kept packed already, piece by piece where it is written so, for readers that take it. */
export const packing = (): RequestHandler =>
  compression({
    filter: (req, res) =>
      LINES.test(String(res.getHeader("Content-Type") ?? "")) || compression.filter(req, res),
  });
