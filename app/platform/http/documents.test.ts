import { data, redirect, type ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { documents } from "./documents.server";

type Module = Record<string, unknown>;
const reported: unknown[] = [];

/** A site of a root and one page; what is drawn is the context that the page was given. */
function site(page: Module, draw?: (shown: { errors: unknown }) => void) {
  const component = () => null;
  const entry = (_request: Request, status: number, headers: Headers, context: unknown) => {
    const { staticHandlerContext: shown } = context as {
      staticHandlerContext: { loaderData: unknown; errors: unknown };
    };
    draw?.(shown);
    return Response.json(
      { data: shown.loaderData, errors: shown.errors, named: Object.keys(shown.errors ?? {}) },
      { status, headers },
    );
  };
  return documents({
    entry: { module: { default: entry, handleError: (error: unknown) => reported.push(error) } },
    routes: {
      root: {
        id: "root",
        path: "",
        module: {
          default: component,
          loader: () => data({ root: true }, { headers: { "Set-Cookie": "a=1" } }),
        },
      },
      page: { id: "page", parentId: "root", path: "x", module: { default: component, ...page } },
    },
    assets: { routes: {} },
    future: { v3_relativeSplatPath: true, v3_throwAbortReason: true },
  } as unknown as ServerBuild);
}

const ask = (init?: RequestInit) => new Request("http://portal.vn/x?q=1", init);

describe("pages without the framework's scripts", () => {
  it("are drawn from what the loaders answered, dates as dates, with status and headers", async () => {
    const loader = ({ request }: { request: Request }) =>
      data({ asked: request.url }, { status: 203, headers: { "Set-Cookie": "b=2" } });
    const answer = await site({ loader })(ask());
    expect(answer.status).toBe(203);
    expect(answer.headers.getSetCookie().sort()).toEqual(["a=1", "b=2"]);
    expect((await answer.json()).data).toEqual({
      root: { root: true },
      page: { asked: "http://portal.vn/x?q=1" },
    });
  });

  it("hand a route's own headers out instead of those above, never instead of cookies", async () => {
    const answer = await site({ loader: () => ({}), headers: () => ({ "Cache-Control": "no-store" }) })(
      ask(),
    );
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.getSetCookie()).toEqual(["a=1"]);
  });

  it("let a route lead elsewhere", async () => {
    const answer = await site({ action: () => redirect("/y", { headers: { "Set-Cookie": "c=3" } }) })(
      ask({ method: "POST", body: "a=b" }),
    );
    expect([answer.status, answer.headers.get("Location"), answer.headers.getSetCookie()]).toEqual([
      302,
      "/y",
      ["c=3"],
    ]);
  });

  it("show what was thrown on purpose, and report it not", async () => {
    reported.length = 0;
    const loader = () => {
      throw new Response("weg", { status: 404 });
    };
    const answer = await site({ loader })(ask());
    expect(answer.status).toBe(404);
    expect((await answer.json()).named).toEqual(["root"]);
    expect(reported).toEqual([]);
  });

  it("report what failed, and show nothing of it", async () => {
    reported.length = 0;
    const failed = new Error("password=geheim");
    const loader = () => {
      throw failed;
    };
    let shown: unknown;
    const answer = await site({ loader }, ({ errors }) => {
      shown = (errors as Record<string, Error>).root?.message;
    })(ask());
    expect([answer.status, shown, reported]).toEqual([500, "Unexpected Server Error", [failed]]);
  });

  it("draw the error page where drawing fails", async () => {
    reported.length = 0;
    const broken = new Error("draw");
    const answer = await site({ loader: () => ({}) }, ({ errors }) => {
      if (!errors) throw broken;
    })(ask());
    expect([answer.status, reported]).toEqual([500, [broken]]);
  });

  it("have no body for those who ask for the head alone", async () => {
    const answer = await site({ loader: () => ({}) })(ask({ method: "HEAD" }));
    expect([answer.status, answer.body]).toEqual([200, null]);
  });

  it("say what is not there", async () => {
    expect((await site({})(new Request("http://portal.vn/nowhere"))).status).toBe(404);
  });
});
