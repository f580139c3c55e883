import { createServer, type RequestListener, type Server } from "node:http";
import { plainPage } from "../../app/platform/http/plain-page.server";
import { securityHeaders } from "../../app/platform/http/security-headers.server";
import { answerUnreadable } from "../../app/platform/http/unreadable-request.server";
import { StartError } from "../../app/platform/start-error";
import { languageOf } from "../../app/shared/language";
import { unsentPage } from "./unsent-page";

/** The listening socket, open from the first second on: until the portal is ready it asks for patience. */
export interface Front {
  /** From now on requests go here. */
  serve(listener: RequestListener): void;
  /** Takes no more requests, lets running ones end within `patience` milliseconds, then cuts them off. */
  close(patience: number): Promise<void>;
}

/** Opens the port. Refused with a sentence: a taken port, an address that is not ours, a privileged port. */
export function openFront(host: string, port: number): Promise<Front> {
  let listener: RequestListener = (req, res) => {
    res.writeHead(503, {
      ...securityHeaders(false),
      ...{ "Content-Type": "text/html; charset=utf-8", "Retry-After": "3", "Cache-Control": "no-store" },
    });
    if (req.method === "POST") void unsentPage(req).then((page) => res.end(page));
    else res.end(plainPage("starting", languageOf(req.url ?? "/")));
  };
  const server = createServer((req, res) => listener(req, res));
  answerUnreadable(server);
  // A sender who dawdles over headers or body gives way to others.
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)));
    server.listen(port, host, () => {
      resolve({
        serve: (next) => {
          listener = next;
        },
        close: (patience) => closeServer(server, patience),
      });
    });
  });
}

function closeServer(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Cổng ${port} đang có chương trình khác dùng: hãy đặt PORT khác (ví dụ PORT=3100). / Port ${port} is taken.`,
    EACCES: `Không có quyền mở cổng ${port}: hãy đặt PORT từ 1024 trở lên. / No permission to open port ${port}.`,
    EADDRNOTAVAIL: `Máy này không có địa chỉ ${host}: hãy sửa HOST. / This machine has no address ${host}.`,
    ENOTFOUND: `Máy này không có địa chỉ ${host}: hãy sửa HOST. / This machine has no address ${host}.`,
  };
  const sentence = sentences[error.code ?? ""];
  return sentence ? new StartError(sentence) : error;
}
