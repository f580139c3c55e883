import { type BrowserContext, expect, type Page, test } from "@playwright/test";

/** Bytes over the wire, headers included, and where they came from. */
async function weigh(page: Page): Promise<{ bytes: () => number; hosts: Set<string>; scripts: Set<string> }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  const hosts = new Set<string>();
  const scripts = new Set<string>();
  session.on("Network.requestWillBeSent", ({ request, type }) => {
    if (!request.url.startsWith("data:")) hosts.add(new URL(request.url).host);
    if (type === "Script") scripts.add(request.url);
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return { bytes: () => bytes, hosts, scripts };
}

async function visit(context: BrowserContext, path: string) {
  const page = await context.newPage();
  const weight = await weigh(page);
  await page.goto(path, { waitUntil: "networkidle" });
  await page.close();
  return weight;
}

test("a first visit is light, a second lighter, and both ask nobody else", async ({ browser, baseURL }) => {
  const list = await (await fetch(`${baseURL}/cong-khai`)).text();
  const answer = /href="(\/cong-khai\/[^"?/]+)"/.exec(list)?.[1] ?? "";
  for (const path of [
    "/",
    "/cong-khai",
    answer,
    "/cong-khai?q=dat+dai",
    "/tro-giup",
    "/lien-he",
    "/gui-pakn",
  ]) {
    const context = await browser.newContext({ baseURL });
    const first = await visit(context, path);
    expect(first.bytes(), `${path}, first visit`).toBeLessThan(60_000);
    const second = await visit(context, path);
    expect(second.bytes(), `${path}, second visit`).toBeLessThan(15_000);
    expect([...first.hosts, ...second.hosts].every((host) => host === new URL(baseURL ?? "").host)).toBe(
      true,
    );
    // What they weigh together: public-site.spec.ts. Sending has one more, for a text that is still on the device.
    const most = path === "/gui-pakn" ? 3 : 2;
    expect(first.scripts.size, `${path}: few small scripts`).toBeLessThanOrEqual(most);
    await context.close();
  }
});

test("what carries its content's hash in its name may be kept for ever, pages are asked about", async ({
  request,
}) => {
  const home = await request.get("/");
  const styles = /href="(\/assets\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? "";
  expect(styles).toMatch(/-[\w-]{8,}\.css$/);
  expect((await request.get(styles)).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const { etag = "", "cache-control": cache } = home.headers();
  expect(cache).toBe("no-cache");
  const again = await request.get("/", { headers: { "If-None-Match": etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const withCookie = await request.get("/", { headers: { Cookie: "staff=x; draft=y; tracking=z" } });
  expect(withCookie.headers().etag).toBe(etag);
  expect(withCookie.headers()["set-cookie"]).toBeUndefined();
});
