import { createServer } from "node:http";

/** For scale: the same bytes again and again from bare Node. `tsx static-server.ts PORT`. */
const body = Buffer.from(`<!doctype html><title>25</title>${"<p>Phản ánh, kiến nghị</p>".repeat(400)}`);
createServer((_req, res) => {
  res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length });
  res.end(body);
}).listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
