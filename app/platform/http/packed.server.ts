import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { StoredPage } from "../pages/page-store";

/** Below it packing saves nothing worth a header. */
const WORTH_IT = 1000;

/** A page as its reader can take it. */
export interface Packed {
  body: Buffer;
  encoding?: "br" | "gzip";
  /** It was packed just now, and is now kept packed as well. */
  fresh: boolean;
}

/** Packs a page as tightly as `acceptEncoding` allows, once for all its readers. */
export function packedFor(page: StoredPage, acceptEncoding: string | string[] | undefined): Packed {
  const accepted = String(acceptEncoding ?? "");
  if (page.body.length < WORTH_IT) return { body: page.body, fresh: false };
  for (const encoding of ["br", "gzip"] as const) {
    if (!takes(accepted, encoding)) continue;
    const fresh = !page[encoding];
    page[encoding] ??= encoding === "br" ? brotli(page.body) : gzipSync(page.body);
    return { body: page[encoding], encoding, fresh };
  }
  return { body: page.body, fresh: false };
}

/** "br;q=0" is a way to say no. */
const takes = (accepted: string, encoding: string): boolean =>
  accepted.split(",").some((one) => {
    const [name, ...rest] = one.split(";").map((part) => part.trim().toLowerCase());
    return name === encoding && !rest.some((part) => /^q=0(\.0*)?$/.test(part));
  });

const brotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
