// @ts-check
// Keeps a press at a desk while the line is away, and sends it when it is back: see _public.hai-long.$token.
/** @typedef {{ rating: string, page: string, at: number }} Press */
const KEY = `pakn:ballots:${location.pathname}`;
/** The server knows a page's mark for a week (ballots.server.ts): what is older could be counted twice. */
const WEEK = 6 * 86_400_000;
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("main form[method=post]"));
const kept = /** @type {HTMLElement | null} */ (document.querySelector("[data-ballot-kept]"));
const again = /** @type {HTMLElement | null} */ (document.querySelector("[data-ballot-again]"));
const mark = /** @type {HTMLInputElement | undefined} */ (form?.elements.namedItem("page"));

/** @returns {Press[]} */
const read = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]").filter(
      (/** @type {Press} */ one) => one.at > Date.now() - WEEK,
    );
  } catch {
    return [];
  }
};
/** @param {Press[]} list */
const write = (list) =>
  list[0] ? localStorage.setItem(KEY, JSON.stringify(list)) : localStorage.removeItem(KEY);

/** Where nothing can be kept, the browser sends the form as it does without this script. */
const keeps = () => {
  try {
    write(read());
    return true;
  } catch {
    return false;
  }
};

/** A mark like the server's: each press under one of its own counts once, however often it is sent. */
const newMark = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(9))))
    .replace(/\+/g, "-")
    .replace(/\//g, "_");

/**
 * The answer; null while the portal is not to be reached, starts anew or asks to wait: then the press is kept.
 * @param {Press} press
 */
async function send({ rating, page }) {
  try {
    const answer = await fetch(location.pathname, {
      method: "POST",
      // A line that is half there is none.
      signal: AbortSignal.timeout(10_000),
      body: new URLSearchParams({ rating, page }),
    });
    return answer.status === 429 || answer.status >= 500 ? null : answer;
  } catch {
    return null;
  }
}

let sending = false;
/** What waits, one after the other; what the portal refuses for good, as at a desk that is closed, waits no longer. */
async function sendKept() {
  if (sending) return;
  sending = true;
  for (let next = read()[0]; next; next = read()[0]) {
    if (!(await send(next))) break;
    const { page } = next;
    write(read().filter((one) => one.page !== page));
  }
  sending = false;
}

// A page that the tablet has kept comes with the same mark each time.
if (mark) mark.value = newMark();

form?.addEventListener("submit", async (event) => {
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  if (!button || !kept || !mark || !keeps()) return;
  event.preventDefault();
  if (form.hidden || form.ariaBusy) return;
  form.ariaBusy = "true";
  const press = { rating: button.value, page: mark.value, at: Date.now() };
  const answer = await send(press);
  form.ariaBusy = null;
  if (answer) return location.replace(answer.redirected ? answer.url : location.href);
  write([...read(), press]);
  // The next one at the desk finds the buttons again: no page can be fetched for them.
  mark.value = newMark();
  form.hidden = true;
  kept.hidden = false;
  setTimeout(() => {
    form.hidden = false;
    kept.hidden = true;
  }, 6000);
});

/** To the question for the next one, once there is something to show. */
async function goOn() {
  const there = await fetch(location.pathname).catch(() => null);
  if (there && there.status < 500) location.replace(location.pathname);
  else setTimeout(goOn, 10_000);
}
// Whoever wants no movement is not moved on: they have the link.
if (again && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
  again.hidden = false;
  setTimeout(goOn, 10_000);
}

// Refused where the line is not encrypted, or in a private window: then the page needs a line to be opened.
navigator.serviceWorker
  ?.register(`${location.pathname}/giu.js`, { scope: location.pathname })
  .catch(() => undefined);

addEventListener("online", sendKept);
setInterval(sendKept, 30_000);
sendKept();

export {};
