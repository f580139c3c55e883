import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { languageOf } from "../../shared/language";
import { plainPage } from "./plain-page.server";

/** What Node's parser says of bytes that it cannot make a request of. */
type ParserError = Error & { code?: string; rawPacket?: Buffer };

/** How long a sender may go on talking after the answer: one that is cut off at once never reads it. */
const LINGER_MS = 1000;

/**
 * Lets a server answer with a page what its parser refuses before any route or middleware sees it: an unknown method
 * (501), headers of more than 16 kB (431), a request that takes too long to arrive (408), anything else (400). The
 * connection ends with it. Node alone would send a status line and nothing to read.
 */
export function answerUnreadable(server: Server): void {
  const answering = new WeakSet<Duplex>();
  server.on("request", ({ socket }, response: ServerResponse) => {
    answering.add(socket);
    response.once("close", () => answering.delete(socket));
  });
  server.on("clientError", (error: ParserError, socket) => {
    // Half an answer is on its way already, or nobody is there to read one.
    if (error.code === "ECONNRESET" || !socket.writable || answering.has(socket)) {
      socket.destroy();
      return;
    }
    socket.end(refusal(error));
    socket.resume();
    const cut = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once("close", () => clearTimeout(cut));
  });
}

const REASONS = {
  400: ["Bad Request", "unreadable"],
  408: ["Request Timeout", "tooSlow"],
  431: ["Request Header Fields Too Large", "tooLong"],
  501: ["Not Implemented", "method"],
} as const;

function refusal({ code, rawPacket }: ParserError): string {
  // Where the first line can be read, the page is in the language of its address.
  const [, address] =
    /^[!#$%&'*+.^_`|~\w-]+ (\/\S*)/.exec(rawPacket?.toString("latin1", 0, 2000) ?? "") ?? [];
  const status = statusOf(code, address !== undefined);
  const [reason, what] = REASONS[status];
  const page = plainPage(what, languageOf(address ?? "/"));
  return [
    `HTTP/1.1 ${status} ${reason}`,
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(page)}`,
    "Content-Security-Policy: default-src 'none'",
    "X-Content-Type-Options: nosniff",
    "Cache-Control: no-store",
    "Connection: close",
    `\r\n${page}`,
  ].join("\r\n");
}

/** An unknown word where the method stands is one only when an address follows it; else these bytes are no HTTP. */
function statusOf(code: string | undefined, hasAddress: boolean): keyof typeof REASONS {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  return code === "HPE_INVALID_METHOD" && hasAddress ? 501 : 400;
}
