import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PageStore } from "../pages/page-store";
import type { PageChanges } from "../pages/page-topics";
import { publicPages } from "./public-pages.server";

const BODY = "Trả lời đã công khai. ".repeat(100);
let address: string;
let close: () => void;
let changes: PageChanges | null;
let day: string;
/** Every drawing: its request. */
let drawn: Request[];
let now: number;
let answer: (request: Request) => Response | Promise<Response>;

beforeEach(async () => {
  changes = { answers: "1", figures: "1", reference: "1" };
  day = "2026-11-22";
  drawn = [];
  now = Date.parse("2026-11-22T08:00:00.400Z");
  answer = () => new Response(BODY, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  const app = express();
  const pages = publicPages({
    store: new PageStore(1_000_000),
    watch: { now: async () => changes, close: async () => undefined },
    topicsAt: (path) => (path.startsWith("/cong-khai") ? ["answers", "reference"] : null),
    render: async (request) => {
      drawn.push(request);
      return await answer(request);
    },
    today: () => day,
    clock: () => now,
    publicUrl: undefined,
    trusts: () => false,
  });
  app.use((req, res, next) => {
    pages(req, res).then((answered) => answered || next(), next);
  });
  app.use((req, res) => {
    res.end(`own ${req.headers.cookie ?? ""}`);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterEach(() => close());

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(address + path, { method, headers, redirect: "manual" });

describe("a page that is the same for everyone", () => {
  it("is drawn once, without anything that came from one reader", async () => {
    const cookie = "staff=s3cret; draft=t0ken";
    const first = await get("/cong-khai", {
      cookie,
      "x-forwarded-for": "203.0.113.7",
      "accept-language": "en",
    });
    const second = await get("/cong-khai");
    expect(await first.text()).toBe(await second.text());
    expect(drawn.length).toBe(1);
    expect([...(drawn[0]?.headers ?? [])]).toEqual([]);
  });

  it("is kept once for each look, known by what the cookie means and not by what it says", async () => {
    answer = (request) => new Response(`${BODY} ${request.headers.get("cookie")}`);
    const look = (cookie: string, headers = {}) => get("/cong-khai", { cookie, ...headers });
    const dark = await look("pakn=s3cret; hien-thi=large.dark.wide");
    expect(await dark.text()).toContain("hien-thi=large.dark.wide");
    await look("hien-thi=large.dark.wide; other=1");
    for (const nothing of ["hien-thi=normal.normal.normal", "hien-thi=large.dark.wide.x", "hien-thi=/../"])
      expect(await (await look(nothing)).text()).toBe(`${BODY} null`);
    expect(drawn.map(({ headers }) => [...headers])).toEqual([[["cookie", "hien-thi=large.dark.wide"]], []]);
    // Another look is another version, whatever a reader has.
    const etag = dark.headers.get("etag") ?? "";
    expect((await look("x=1", { "if-none-match": etag })).status).toBe(200);
    expect((await look("hien-thi=large.dark.wide", { "if-none-match": etag })).status).toBe(304);
    now += 5000;
    const since = { "if-modified-since": new Date(now).toUTCString() };
    expect((await look("hien-thi=large.dark.wide", since)).status).toBe(200);
    expect((await look("x=1", since)).status).toBe(304);
  });

  it("is drawn anew when something it shows has changed, and for no other reason but a new day", async () => {
    const ask = async () => (await get("/cong-khai")).text();
    await ask();
    changes = { answers: "1", figures: "2", reference: "1" };
    await ask();
    expect(drawn.length).toBe(1);
    changes = { answers: "2", figures: "2", reference: "1" };
    answer = () => new Response("neu");
    expect(await ask()).toBe("neu");
    expect(drawn.length).toBe(2);
    day = "2026-11-23";
    await ask();
    expect(drawn.length).toBe(3);
  });

  it("that changes while it is drawn is not taken for the new one", async () => {
    answer = () => {
      changes = { answers: "2", figures: "1", reference: "1" };
      return new Response("old");
    };
    await get("/cong-khai");
    answer = () => new Response("new");
    expect(await (await get("/cong-khai")).text()).toBe("new");
  });

  it("is drawn once for all who ask at the same time", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    answer = async () => {
      await gate;
      return new Response(BODY);
    };
    const asked = Array.from({ length: 20 }, () => get("/cong-khai"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    for (const one of asked) expect(await (await one).text()).toBe(BODY);
    expect(drawn.length).toBe(1);
  });

  it("goes to the routes while nobody knows whether it is right", async () => {
    await get("/cong-khai");
    changes = null;
    expect(await (await get("/cong-khai", { cookie: "a=b" })).text()).toBe("own a=b");
  });

  it("is sent packed to who can unpack it, and not at all to who has it", async () => {
    const plain = await get("/cong-khai", { "accept-encoding": "identity" });
    const etag = plain.headers.get("etag") ?? "";
    expect(plain.headers.get("vary")).toBe("Accept-Encoding, Cookie");
    expect(await plain.text()).toBe(BODY);
    for (const [encoding, unpack] of [
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const packed = await raw("/cong-khai", encoding);
      expect(packed.encoding).toBe(encoding);
      expect(unpack(packed.body).toString()).toBe(BODY);
    }
    expect((await raw("/cong-khai", "br;q=0, gzip;q=0.5")).encoding).toBe("gzip");
    for (const known of [etag, etag.slice(2), `"x", ${etag}`, "*"]) {
      const same = await get("/cong-khai", { "if-none-match": known });
      expect([same.status, await same.text(), same.headers.get("content-type")]).toEqual([304, "", null]);
    }
    expect((await get("/cong-khai", { "if-none-match": '"x"' })).status).toBe(200);
    const head = await get("/cong-khai", { "accept-encoding": "identity" }, "HEAD");
    expect([head.headers.get("content-length"), await head.text()]).toEqual([
      String(Buffer.byteLength(BODY)),
      "",
    ]);
    expect(drawn.length).toBe(1);
  });
});

describe("what is not kept", () => {
  it.each<[string, () => Response]>([
    ["an error", () => new Response("x", { status: 404 })],
    ["a way to another address", () => new Response(null, { status: 301, headers: { Location: "/a" } })],
    ["a page that hands out a cookie", () => new Response("x", { headers: { "Set-Cookie": "a=b" } })],
    ["a page that nobody should keep", () => new Response("x", { headers: { "Cache-Control": "no-store" } })],
  ])("%s", async (_name, made) => {
    answer = made;
    const { status, headers } = made();
    const got = await get("/cong-khai");
    expect(got.status).toBe(status);
    for (const [name, value] of headers) expect(got.headers.get(name)).toBe(value);
    await get("/cong-khai");
    expect(drawn.length).toBe(2);
  });

  it("somebody's own page, a form that was posted, an address that is none", async () => {
    await get("/tra-cuu", { cookie: "a=b" });
    await get("/cong-khai", {}, "POST");
    await get("/cong-khai/%ff");
    expect(drawn.length).toBe(0);
  });
});

/** As it came over the wire: fetch would unpack it. */
async function raw(path: string, accept: string): Promise<{ encoding: unknown; body: Buffer }> {
  const { get: ask } = await import("node:http");
  return new Promise((resolve, reject) => {
    ask(address + path, { headers: { "accept-encoding": accept } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({ encoding: response.headers["content-encoding"], body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

describe("the time a page was made", () => {
  const later = (ms: number) => {
    now += ms;
  };

  it("answers a reader who knows no version, from the second after", async () => {
    expect((await get("/cong-khai")).headers.get("last-modified")).toBeNull();
    later(600);
    const second = await get("/cong-khai");
    const made = second.headers.get("last-modified") ?? "";
    expect(made).toBe("Sun, 22 Nov 2026 08:00:00 GMT");
    expect((await get("/cong-khai", { "if-modified-since": made })).status).toBe(304);
    const earlier = "Sun, 22 Nov 2026 07:59:59 GMT";
    for (const since of [earlier, "gestern", ""])
      expect((await get("/cong-khai", { "if-modified-since": since })).status, since).toBe(200);
    // The version decides where both are sent.
    const both = { "if-modified-since": made, "if-none-match": '"andere"' };
    expect((await get("/cong-khai", both)).status).toBe(200);
  });

  it("moves with every change, also back to what stood there before", async () => {
    await get("/cong-khai");
    later(5000);
    changes = { answers: "2", figures: "1", reference: "1" };
    await get("/cong-khai");
    later(5000);
    expect((await get("/cong-khai")).headers.get("last-modified")).toBe("Sun, 22 Nov 2026 08:00:05 GMT");
  });
});
