import type { EntryContext, ServerBuild } from "@remix-run/node";
import {
  createStaticHandler,
  getStaticContextFromError,
  isRouteErrorResponse,
  type StaticHandlerContext,
  UNSAFE_ErrorResponseImpl,
} from "@remix-run/router";
import { documentHeaders } from "./document-headers.server";

type Routes = ServerBuild["routes"];
type StaticRoute = Parameters<typeof createStaticHandler>[0][number];

/** Answers that have no body by what their status says. */
const BODILESS = [204, 205, 304];

/**
 * Answers for pages as the framework's own handler does, with its router, but makes nothing for a browser that would
 * go on from the page: no page of ours is hydrated (decision 0004), so that nobody reads the loaders' answers a second
 * time (decision 0040). For pages only: files and data go through the framework.
 */
export function documents(build: ServerBuild): (request: Request) => Promise<Response> {
  const { handleError, default: draw } = build.entry.module;
  const { v3_relativeSplatPath, v3_throwAbortReason } = build.future;
  const handler = createStaticHandler(staticRoutes(build.routes), {
    basename: build.basename ?? "/",
    future: { v7_relativeSplatPath: v3_relativeSplatPath, v7_throwAbortReason: v3_throwAbortReason },
  });
  const routeModules: EntryContext["routeModules"] = Object.fromEntries(
    Object.values(build.routes).flatMap((route) => (route ? [[route.id, route.module]] : [])),
  );
  const entry = {
    manifest: build.assets,
    routeModules,
    future: build.future,
    isSpaMode: false,
    serializeError: (error: Error) => ({ message: error.message }),
  };

  return async (request) => {
    const report = (error: unknown) => handleError?.(error, { request, params: {}, context: {} });
    let loaded: StaticHandlerContext | Response;
    try {
      loaded = await handler.query(request, { requestContext: {} });
    } catch (error) {
      // Only a reader who left makes the router throw.
      report(error);
      return new Response(null, { status: 500 });
    }
    if (loaded instanceof Response) return loaded;
    const context = loaded;
    const headers = documentHeaders(build.routes, context);
    if (BODILESS.includes(context.statusCode))
      return new Response(null, { status: context.statusCode, headers });
    for (const error of Object.values(context.errors ?? {})) if (!isMeant(error)) report(error);
    const page = async (shown: StaticHandlerContext) => {
      // In place: drawing leaves a note in it of how far it came.
      shown.errors = withoutDetails(shown.errors);
      const drawn = await draw(
        request,
        shown.statusCode,
        headers,
        { ...entry, staticHandlerContext: shown },
        {},
      );
      return request.method === "HEAD" ? headOf(drawn) : drawn;
    };
    try {
      return await page(context);
    } catch (error) {
      report(error);
      const thrown = error instanceof Response ? await errorOf(error) : error;
      return page(getStaticContextFromError(handler.dataRoutes, context, thrown));
    }
  };
}

const headOf = ({ status, headers }: Response) => new Response(null, { status, headers });

/** The routes as the router wants them: loaders and actions get the request as it came. */
function staticRoutes(routes: Routes, parentId?: string): StaticRoute[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.parentId !== parentId) return [];
    const { id, path, caseSensitive, module } = route;
    const common = {
      ...{ id, path, caseSensitive, loader: module.loader, action: module.action, handle: module.handle },
      // The root shows what nobody else does.
      hasErrorBoundary: parentId === undefined || module.ErrorBoundary != null,
    } as StaticRoute;
    return [
      route.index
        ? ({ ...common, index: true } as StaticRoute)
        : ({ ...common, children: staticRoutes(routes, id) } as StaticRoute),
    ];
  });
}

/** What was thrown on purpose, by a route: an answer, with nothing behind it. */
const isMeant = (error: unknown): boolean =>
  isRouteErrorResponse(error) && !(error as { error?: unknown }).error;

const errorOf = async (thrown: Response) =>
  new UNSAFE_ErrorResponseImpl(thrown.status, thrown.statusText, await thrown.text().catch(() => ""));

/** What failed is in the log; a page knows only that something did. */
function withoutDetails(errors: StaticHandlerContext["errors"]): StaticHandlerContext["errors"] {
  if (!errors) return errors;
  const cleaned = ([id, error]: [string, unknown]) =>
    [id, error instanceof Error ? new Error("Unexpected Server Error") : error] as const;
  return Object.fromEntries(Object.entries(errors).map(cleaned));
}
