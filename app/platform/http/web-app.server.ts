import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import { languageOf } from "../../shared/language";
import type { ChangeWatch } from "../pages/page-changes.server";
import { PageStore } from "../pages/page-store";
import { topicsShown } from "../pages/page-topics";
import { bothLanguages } from "./both-languages.server";
import { openDoors } from "./open-doors.server";
import { plainPage } from "./plain-page.server";
import { publicPages } from "./public-pages.server";
import { type RemixHandlerOptions, remixHandler } from "./remix-handler.server";
import { securityHeaders } from "./security-headers.server";

export interface WebAppOptions extends Omit<RemixHandlerOptions, "handle" | "methodsAt"> {
  build: ServerBuild;
  /** Keeps the pages that are the same for everyone in so many bytes of memory; without it each is drawn anew. */
  keepPages?: { bytes: number; watch: ChangeWatch; today(): string };
  /** Folder with the browser's files: assets/ and what lies in public/. */
  clientFolder: string;
  /** As express understands it: false, a number of proxies, "loopback" or addresses. */
  trustProxy: false | number | string;
}

/** The whole web server: headers, files, then the routes. */
export function webApp({ build, clientFolder, trustProxy, keepPages, ...door }: WebAppOptions): Express {
  const { handle, handlesAt, methodsAt } = bothLanguages(build);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustProxy);
  app.use(securityHeaders);
  app.use(openDoors());
  if (keepPages) {
    const { bytes, ...kept } = keepPages;
    const answer = publicPages({
      ...kept,
      store: new PageStore(bytes),
      topicsAt: (pathname) => topicsShown(handlesAt(pathname)),
      render: handle,
      publicUrl: door.publicUrl,
    });
    app.use((req, res, next) => {
      answer(req, res, next).catch(next);
    });
  }
  app.use(compression());
  // Files under assets/ carry a hash of their content in the name.
  const files = { index: false, redirect: false, fallthrough: true } as const;
  app.use(
    "/assets",
    express.static(join(clientFolder, "assets"), { ...files, immutable: true, maxAge: "1y" }),
  );
  const loose = express.static(clientFolder, { ...files, maxAge: "1h" });
  // Only names with an ending can be files: a page must not cost a look at the disk.
  app.use((req, res, next) => (/\.[a-z\d]+$/i.test(req.path) ? loose(req, res, next) : next()));
  const toRoutes = remixHandler({ ...door, handle, methodsAt });
  app.use((req, res, next) => {
    toRoutes(req, res).catch(next);
  });
  app.use(lastResort);
  return app;
}

/** What went wrong outside the routes: a malformed address in express, a reader who left half-way. */
function lastResort(error: unknown, req: Request, res: Response, _next: NextFunction): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  const status = (error as { status?: unknown }).status;
  const refused = typeof status === "number" && status >= 400 && status < 500;
  if (!refused) {
    console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), error: String(error) }));
  }
  res.status(refused ? status : 500).type("html");
  res.end(plainPage(refused ? "unreadable" : "broken", languageOf(req.originalUrl)));
}
