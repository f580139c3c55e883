import { expect, it } from "vitest";
import { freePort } from "../../app/platform/embedded-postgres.server";
import { openFront } from "./front";

it("asks for patience until the portal is ready, and tells who posted a form how to send it again", async () => {
  const port = await freePort();
  const front = await openFront("127.0.0.1", port);
  const address = `http://127.0.0.1:${port}`;
  try {
    const read = await fetch(`${address}/`);
    expect([read.status, read.headers.get("retry-after")]).toEqual([503, "3"]);
    expect(await read.text()).not.toContain("tải lại chính trang này");
    const posted = (path: string) =>
      fetch(address + path, { method: "POST", body: new URLSearchParams({ a: "b" }) });
    const vietnamese = await posted("/gui-pakn/noi-dung");
    expect(vietnamese.status).toBe(503);
    expect(await vietnamese.text()).toContain("tải lại chính trang này");
    expect(await (await posted("/en/gui-pakn/noi-dung")).text()).toContain("reload this page");
    front.serve((_, res) => res.end("ready"));
    expect(await (await posted("/gui-pakn/noi-dung")).text()).toBe("ready");
  } finally {
    await front.close(0);
  }
});
