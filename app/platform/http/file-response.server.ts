import { unaccent } from "~/shared/vi-format";

/** The media types of what staff save most. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A file to keep, for its reader alone: saved under `name`, shown nowhere inside this site, stored nowhere on the way.
 * `headers` come on top.
 */
export const fileResponse = (
  content: Uint8Array,
  { name, type, headers }: { name: string; type: string; headers?: Record<string, string> },
): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(content.byteLength),
      "Content-Disposition": `attachment; ${savedAs(name)}`,
      "Cache-Control": "private, no-store",
      ...headers,
    },
  });

/** What is answered where a file cannot be written: a sentence, since a download has no page to say it on. */
export const noFile = (sentence: string): Response => new Response(sentence, { status: 422 });

/** The name for every program and, where that cannot spell it, the true one for those that can (RFC 6266, RFC 8187). */
function savedAs(name: string): string {
  const plain = unaccent(name)
    .replace(/[^\w.-]+/g, "-")
    .slice(-100);
  if (plain === name) return `filename="${plain}"`;
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
}

const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
