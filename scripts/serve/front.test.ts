import { expect, it } from "vitest";
import { freePort } from "../../app/platform/embedded-postgres.server";
import { openFront } from "./front";

it("asks for patience until the portal is ready, and gives who posted a form its text back, to be sent again", async () => {
  const port = await freePort();
  const front = await openFront("127.0.0.1", port);
  const address = `http://127.0.0.1:${port}`;
  try {
    const read = await fetch(`${address}/`);
    expect([read.status, read.headers.get("retry-after")]).toEqual([503, "3"]);
    expect(await read.text()).not.toContain("tải lại chính trang này");
    const posted = (path: string, origin = "") =>
      fetch(address + path, {
        method: "POST",
        headers: { origin },
        body: new URLSearchParams({ content: "Hẹn <ba> lần chưa trả", password: "cua-toi" }),
      });
    const vietnamese = await posted("/gui-pakn/noi-dung");
    expect(vietnamese.status).toBe(503);
    expect(await vietnamese.text()).toContain("tải lại chính trang này");
    expect(await (await posted("/en/gui-pakn/noi-dung")).text()).toContain("reload this page");
    const kept = await posted("//evil.example/gui-pakn/noi-dung?a=1", address);
    expect(kept.status).toBe(503);
    const page = await kept.text();
    expect(page).toContain('action="/gui-pakn/noi-dung?a=1"');
    expect(page).toContain('<p class="said">Hẹn &lt;ba&gt; lần chưa trả</p>');
    expect(page).toContain('name="content" value="Hẹn &lt;ba&gt; lần chưa trả"');
    expect(page).toContain("Gửi lại</button>");
    expect(page).not.toContain("cua-toi");
    // A form of another site is not shown as the visitor's own.
    expect(await (await posted("/gui-pakn/noi-dung", "http://evil.example")).text()).not.toContain(
      "lần chưa",
    );
    expect(await (await posted("/en/gui-pakn/noi-dung", address)).text()).toContain("Send again</button>");
    front.serve((_, res) => res.end("ready"));
    expect(await (await posted("/gui-pakn/noi-dung")).text()).toBe("ready");
  } finally {
    await front.close(0);
  }
});
