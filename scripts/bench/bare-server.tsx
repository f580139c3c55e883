import { createRequestHandler } from "@remix-run/express";
import type { EntryContext, ServerBuild } from "@remix-run/node";
import { Outlet, RemixServer, useLoaderData } from "@remix-run/react";
import express from "express";
import { renderToString } from "react-dom/server";
import { openDatabase } from "../../app/platform/db.server";

/**
 * The yardstick: a Remix page that reads 25 rows through Prisma and lists them, without anything of ours around it.
 * `tsx bare-server.tsx DATABASE_URL PORT`; says "ready" when it listens on loopback.
 */
const [url = "", port = "0"] = process.argv.slice(2);
const { db } = openDatabase(url);

function Root() {
  return (
    <html lang="vi">
      <head>
        <title>25</title>
      </head>
      <body>
        <Outlet />
      </body>
    </html>
  );
}

const loader = () =>
  db.publishedFeedback.findMany({
    take: 25,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true, content: true, unit: true, answeredOn: true },
  });

function List() {
  const rows = useLoaderData<typeof loader>();
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <h2>{row.title}</h2>
          <p>{row.content}</p>
          {row.unit} {String(row.answeredOn)}
        </li>
      ))}
    </ul>
  );
}

const REST = {
  module: "",
  hasAction: false,
  hasClientLoader: false,
  hasClientAction: false,
  hasErrorBoundary: false,
};

const build: ServerBuild = {
  mode: "production",
  entry: {
    module: {
      default: (request: Request, status: number, headers: Headers, context: EntryContext) => {
        headers.set("Content-Type", "text/html; charset=utf-8");
        const html = renderToString(<RemixServer context={context} url={request.url} />);
        return new Response(`<!doctype html>${html}`, { status, headers });
      },
    },
  },
  routes: {
    root: { id: "root", path: "", module: { default: Root } },
    list: { id: "list", parentId: "root", index: true, module: { default: List, loader } },
  },
  // What is drawn is taken from the manifest, not from the routes above: without these two the page would be empty.
  assets: {
    entry: { imports: [], module: "" },
    routes: {
      root: { id: "root", path: "", hasLoader: false, ...REST },
      list: { id: "list", parentId: "root", index: true, hasLoader: true, ...REST },
    },
    url: "",
    version: "1",
  },
  publicPath: "/",
  assetsBuildDirectory: "",
  basename: "/",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  isSpaMode: false,
};

const app = express();
app.all("*", createRequestHandler({ build, mode: "production" }));
app.listen(Number(port), "127.0.0.1", () => console.log("ready"));
