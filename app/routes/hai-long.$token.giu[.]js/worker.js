// @ts-check
// Shows a desk's page while its tablet has no line. It keeps that page and the files it loads, and nothing else.
// Workers of this kind are no modules: the braces keep its names to itself.
{
  const worker = /** @type {any} */ (self);
  /** The desk's address: its reach, and the name of what is kept for it. @type {string} */
  const PAGE = worker.registration.scope;

  /** Keeps the page with its files, and drops those of an older one. @param {Response} page */
  async function keep(page) {
    const cache = await caches.open(PAGE);
    const found = (await page.clone().text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g);
    const files = Array.from(found, ([, file]) => new URL(file ?? "", PAGE).href);
    const kept = (await cache.keys()).map(({ url }) => url);
    await cache.addAll(files.filter((file) => !kept.includes(file)));
    await cache.put(PAGE, page);
    for (const old of kept) if (old !== PAGE && !files.includes(old)) await cache.delete(old);
  }

  /** The desk is closed: nothing of it stays on the tablet. */
  async function forget() {
    await caches.delete(PAGE);
    await worker.registration.unregister();
  }

  /** @param {Request} request @param {(work: Promise<void>) => void} meanwhile */
  async function answer(request, meanwhile) {
    const kept = await caches.match(request.mode === "navigate" ? PAGE : request, { ignoreVary: true });
    // The files bear a digest in their address.
    if (request.mode !== "navigate") return kept ?? fetch(request);
    try {
      // A line that is half there is none.
      const fresh = await fetch(request, { signal: AbortSignal.timeout(10_000) });
      if (fresh.status === 404) meanwhile(forget());
      else if (fresh.ok && request.url === PAGE) meanwhile(keep(fresh.clone()));
      return fresh.status >= 500 && kept ? kept : fresh;
    } catch (noLine) {
      if (kept) return kept;
      throw noLine;
    }
  }

  worker.addEventListener("install", (/** @type {any} */ event) =>
    event.waitUntil(fetch(PAGE).then((page) => (page.ok ? keep(page) : Promise.reject(page.status)))),
  );
  worker.addEventListener("fetch", (/** @type {any} */ event) => {
    const { request } = event;
    if (request.method === "GET") event.respondWith(answer(request, (work) => event.waitUntil(work)));
  });
}
