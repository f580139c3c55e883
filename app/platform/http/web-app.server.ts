import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import express, { type NextFunction } from "express";
import { languageOf } from "../../shared/language";
import type { ChangeWatch } from "../pages/change-watch";
import { PageStore } from "../pages/page-store";
import { topicsShown } from "../pages/page-topics";
import { bothLanguages } from "./both-languages.server";
import { isOpen, openDoors } from "./open-doors.server";
import { packing } from "./packing.server";
import { plainPage } from "./plain-page.server";
import { publicPages } from "./public-pages.server";
import { type RemixHandlerOptions, remixHandler } from "./remix-handler.server";
import { originOf, type Surroundings } from "./request-address.server";
import { securityHeaders } from "./security-headers.server";

export interface WebAppOptions extends Omit<RemixHandlerOptions, "handle" | "methodsAt" | "trusts"> {
  build: ServerBuild;
  /** Keeps the pages that are the same for everyone in so many bytes of memory; without it each is drawn anew. */
  keepPages?: { bytes: number; watch: ChangeWatch; today(): string };
  /** Folder with the browser's files: assets/ and what lies in public/. */
  clientFolder: string;
  /** As express understands it: false, a number of proxies, "loopback" or addresses. */
  trustProxy: false | number | string;
}

/** The whole web server: pages that are kept, headers, files, then the routes. */
export function webApp({
  build,
  clientFolder,
  trustProxy,
  keepPages,
  ...door
}: WebAppOptions): RequestListener {
  const { handle, handlesAt, methodsAt } = bothLanguages(build);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustProxy);
  const trusts: Surroundings["trusts"] = app.get("trust proxy fn");
  const around = { publicUrl: door.publicUrl, trusts };
  app.use((req, res, next) => {
    res.set(securityHeaders(originOf(req, around).startsWith("https:")));
    next();
  });
  app.use(openDoors());
  const answer = keepPages && keptPages(keepPages);
  // What other sites may read goes past the doors first: they count it, and say that it may be read.
  if (answer)
    app.use((req, res, next) => {
      if (isOpen(req.path)) answer(req, res).then((answered) => answered || next(), next);
      else next();
    });
  app.use(packing());
  // Files under assets/ carry a hash of their content in the name.
  const files = { index: false, redirect: false, fallthrough: true } as const;
  app.use(
    "/assets",
    express.static(join(clientFolder, "assets"), { ...files, immutable: true, maxAge: "1y" }),
  );
  const loose = express.static(clientFolder, { ...files, maxAge: "1h" });
  // Only names with an ending can be files: a page must not cost a look at the disk.
  app.use((req, res, next) => (/\.[a-z\d]+$/i.test(req.path) ? loose(req, res, next) : next()));
  const toRoutes = remixHandler({ ...door, ...around, handle, methodsAt });
  app.use((req, res, next) => {
    toRoutes(req, res).catch(next);
  });
  app.use(lastResort);
  if (!answer) return app;
  // Express makes every request one of its own before it looks at it, which takes longer than sending a page.
  return (req, res) => {
    if (isOpen(req.url ?? "")) app(req, res);
    else
      answer(req, res).then(
        (answered) => answered || app(req, res),
        (error) => lastResort(error, req, res),
      );
  };

  function keptPages({ bytes, ...kept }: NonNullable<typeof keepPages>) {
    return publicPages({
      ...{ ...kept, ...around },
      store: new PageStore(bytes),
      topicsAt: (pathname) => topicsShown(handlesAt(pathname)),
      render: handle,
    });
  }
}

/** What went wrong outside the routes: a malformed address in express, a reader who left half-way. */
function lastResort(error: unknown, req: IncomingMessage, res: ServerResponse, _next?: NextFunction): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  const status = (error as { status?: unknown }).status;
  const refused = typeof status === "number" && status >= 400 && status < 500;
  if (!refused) {
    console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), error: String(error) }));
  }
  res.writeHead(refused ? status : 500, { "Content-Type": "text/html; charset=utf-8" });
  res.end(plainPage(refused ? "unreadable" : "broken", languageOf(req.url ?? "")));
}
