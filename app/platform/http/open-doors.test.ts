import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDoors } from "./open-doors.server";

let address: string;
let close: () => void;
let now = 0;

beforeAll(async () => {
  const app = express();
  app.set("trust proxy", true);
  app.use(openDoors(() => now));
  app.use((_req, res) => {
    res.setHeader("ETag", 'W/"x"');
    res.end("behind");
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterAll(() => close());

const ask = (path: string, method = "GET", from = "203.0.113.1") =>
  fetch(address + path, { method, headers: { "X-Forwarded-For": from } });

describe("what programmes and other sites may read", () => {
  it.each([
    ...["/api/v1/answers", "/nguon-tin.atom", "/du-lieu-mo.ttl", "/nhung.js", "/nhung/co-quan/x"],
    ...["/cong-khai/nhat-ky.jsonl", "/cong-khai/nhat-ky-moi-nhat.json"],
  ])("%s is open to every site, without cookies", async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("access-control-expose-headers")).toContain("RateLimit");
    expect((await ask(path, "OPTIONS")).status).toBe(204);
  });

  it.each(["/%61pi/v1/answers", "/API/v1/answers", "//api//v1/answers"])(
    "%s is the same address for the routes, and is counted too",
    async (path) => expect((await ask(path)).headers.get("ratelimit")).not.toBeNull(),
  );

  it.each(["/", "/cong-khai", "/cong-khai/nhat-ky", "/theo-doi", "/staff", "/nhung-viec-khac", "/apiv1"])(
    "%s is not",
    async (path) => {
      expect((await ask(path)).headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

describe("the API", () => {
  it.each(["/api/v1/answers?q=%00", "/api/v1/answers/%00", "/api/v1/answers/%ff"])(
    "refuses %s so that programmes can read it",
    async (path) => {
      const refused = await ask(path, "GET", "203.0.113.7");
      expect([refused.status, refused.headers.get("content-type")]).toEqual([
        400,
        expect.stringContaining("application/problem+json"),
      ]);
    },
  );

  it("says its limits, refuses a flood from one address and no other, and opens again", async () => {
    const first = await ask("/api/v1", "GET", "203.0.113.9");
    expect(first.headers.get("ratelimit-limit")).toBe("300");
    expect(first.headers.get("ratelimit-remaining")).toBe("299");
    // A file of all answers weighs more.
    for (let i = 0; i < 29; i += 1) await ask("/api/v1/answers.csv", "GET", "203.0.113.9");
    expect((await ask("/api/v1/answers.csv", "GET", "203.0.113.9")).status).toBe(429);
    const refused = await ask("/api/v1", "GET", "203.0.113.9");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
    expect((await ask("/api/v1", "GET", "203.0.113.10")).status).toBe(200);
    now += 60_000;
    expect((await ask("/api/v1", "GET", "203.0.113.9")).status).toBe(200);
  });

  it("only reads", async () => {
    const refused = await ask("/api/v1/answers", "POST");
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(await refused.json()).toMatchObject({
      title: "Giao diện này chỉ để đọc.",
      title_en: "This interface is for reading only.",
    });
  });
});
