import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerUnreadable } from "./unreadable-request.server";

const server = createServer((req, res) => {
  if (req.url === "/half") res.write("half");
  else res.end("ok");
});
answerUnreadable(server);
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Says these bytes and answers all that comes back until the connection ends. */
function say(...bytes: string[]): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    let answer = "";
    socket.on("data", (part) => {
      answer += part;
      const next = bytes.shift();
      if (next) socket.write(next);
    });
    socket.once("close", () => done(answer));
    socket.once("error", failed);
    socket.write(bytes.shift() ?? "");
  });
}

const HOST = "Host: pakn.vidu.example\r\n\r\n";

it.each([
  ["an unknown method", `BREW / HTTP/1.1\r\n${HOST}`, 501, "Phương thức này không dùng được"],
  [
    "an unknown method in English",
    `BREW /en/cong-khai HTTP/1.1\r\n${HOST}`,
    501,
    "This method cannot be used",
  ],
  ["headers without end", `GET / HTTP/1.1\r\nX: ${"x".repeat(200_000)}\r\n${HOST}`, 431, "Yêu cầu quá dài"],
  ["an address without end", `GET /${"x".repeat(200_000)} HTTP/1.1\r\n${HOST}`, 431, "Yêu cầu quá dài"],
  ["a broken header", "GET / HTTP/1.1\r\nno colon\r\n\r\n", 400, "Yêu cầu không đọc được"],
  ["what is no HTTP at all", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", 400, "Yêu cầu không đọc được"],
])("%s is answered with a whole page, and the connection ends", async (_name, bytes, status, title) => {
  const answer = await say(bytes);
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
  expect(head).toContain("Connection: close");
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(body).toContain(`<h1>${title}</h1>`);
  expect(body).toMatch(/^<!doctype html><html lang="(vi|en)">.*<\/html>$/);
});

it("nothing is written into an answer that is on its way", async () => {
  const answer = await say(`GET /half HTTP/1.1\r\n${HOST}`, `BREW / HTTP/1.1\r\n${HOST}`);
  expect(answer).toContain("half");
  expect(answer).not.toContain("501");
});

it("a good request before a bad one keeps its answer", async () => {
  const answer = await say(`GET / HTTP/1.1\r\n${HOST}`, `BREW / HTTP/1.1\r\n${HOST}`);
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
  expect(answer).toContain("HTTP/1.1 501 Not Implemented");
});

it("a request that does not arrive in time is told so", async () => {
  const late = Object.assign(new Error("Request timeout"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
  server.once("connection", (socket) => server.emit("clientError", late, socket));
  expect(await say("GET / HT")).toMatch(/^HTTP\/1.1 408 Request Timeout[\s\S]*Yêu cầu đến quá chậm/);
});
