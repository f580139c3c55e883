import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PageResponse } from "./page-response.server";
import { unsentForm } from "./posted-form.server";
import { refusedStatus } from "./refusal.server";
import { remixHandler } from "./remix-handler.server";
import { rememberTrouble, troubleOf } from "./trouble.server";

const AWAY = Object.assign(new Error("x"), { code: "ECONNREFUSED" });

/** Routes without a page: one fails as its name says, as the framework answers for it; `/-` shows what it was told. */
async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith("/-")) {
    const told = { pathname, unsent: await unsentForm(request), trouble: troubleOf(request) };
    return new PageResponse(JSON.stringify(told), { status: refusedStatus(request) ?? 404 });
  }
  if (pathname.endsWith("/refused")) return new Response("Không có sổ này.", { status: 404 });
  if (request.body) await request.formData();
  rememberTrouble(request, pathname.endsWith("/away") ? AWAY : new TypeError("a bug"));
  return new Response("Unexpected Server Error", {
    status: 500,
    headers: { "Content-Type": "text/plain" },
  });
}

const app = express();
const toRoutes = remixHandler({
  ...{
    handle,
    methodsAt: () => "POST",
    fileForms: [],
    keyForms: [],
    publicUrl: undefined,
    trusts: () => false,
  },
});
app.use((req, res, next) => {
  toRoutes(req, res).catch(next);
});
const server = createServer(app);
let origin = "";
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

it("says 503 in the frame of staff when a part is away, and gives the form back", async () => {
  const body = new URLSearchParams({ name: "Quá hạn của tôi" });
  const answer = await fetch(`${origin}/staff/away`, { method: "POST", body });
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Retry-After")).toBe("30");
  expect(await answer.json()).toMatchObject({
    pathname: "/staff/-",
    unsent: { target: "/staff/away", fields: [{ name: "name", value: "Quá hạn của tôi" }] },
    trouble: { unavailable: true, reference: expect.stringMatching(/^[0-9A-F]{8}$/) },
  });
});

it("says 500 for a mistake in the code, with its reference and without the framework's words", async () => {
  const answer = await fetch(`${origin}/so.xlsx`);
  expect(answer.status).toBe(500);
  expect(answer.headers.get("Retry-After")).toBeNull();
  expect(await answer.json()).toMatchObject({ pathname: "/-", trouble: { unavailable: false } });
});

it("tells programmes in their own words", async () => {
  const answer = await fetch(`${origin}/api/v1/away`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  expect(await answer.json()).toMatchObject({ status: 503 });
});

it("leaves alone what a route refuses in its own words", async () => {
  const answer = await fetch(`${origin}/staff/refused`);
  expect([answer.status, await answer.text()]).toEqual([404, "Không có sổ này."]);
});
