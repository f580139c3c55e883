// @ts-check
// What scripts add to the pages of the staff, beside enhance.js: texts that outlive a lost session, reports that are checked
// while they are typed. No build, no dependency.
import { areas, noteOf, rested } from "./enhance.js";

// ── On a phone menu and tabs are rows to push sideways: where one is comes into sight
const HERE = ".top nav > ul > li > a[aria-current], .top nav summary[aria-current], .tabs a[aria-current]";
for (const here of document.querySelectorAll(HERE)) {
  const row = here.closest("ul");
  const { left, right } = here.getBoundingClientRect();
  if (row && right > row.getBoundingClientRect().right)
    row.scrollLeft += left - row.getBoundingClientRect().left;
}

// ── Text that was not sent yet outlives a lost session
// Kept for this tab only: machines at counters and in shops are shared.
const PREFIX = "pakn:text:";
const SENT = "pakn:sent";
const TAKEN_BACK = "Đã lấy lại phần bạn viết dở trên máy này.";

/** @param {(store: Storage, disk: Storage) => void} work Left out where the browser keeps nothing. */
function withStore(work) {
  try {
    work(sessionStorage, localStorage);
  } catch {
    // As without scripts.
  }
}

// What was sent has not arrived.
const waiting = () =>
  location.pathname.startsWith("/staff/sign-in") || document.querySelector("[data-keep-texts]");

document.addEventListener("submit", (event) => {
  const keys = areas("textarea[data-keep]")
    .filter((area) => area.form === event.target)
    .map((area) => area.dataset.keep);
  if (keys.length > 0 && !event.defaultPrevented)
    withStore((store) => store.setItem(SENT, JSON.stringify(keys)));
});

// Whoever comes back to a page with the browser's own button has sent nothing.
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted) withStore((store) => store.removeItem(SENT));
});

withStore((store) => {
  const kept = areas("textarea[data-keep]");
  const here = kept.map((area) => area.dataset.keep);
  const sent = store.getItem(SENT);
  if (sent && !waiting()) {
    // What is taken in is answered with a redirect; a lost connection leads nowhere, and the next page is another one.
    const [way] = performance.getEntriesByType("navigation");
    const taken = /** @type {PerformanceNavigationTiming | undefined} */ (way)?.redirectCount;
    for (const key of taken ? JSON.parse(sent) : []) if (!here.includes(key)) store.removeItem(PREFIX + key);
    store.removeItem(SENT);
  }
  for (const area of kept) {
    const key = PREFIX + area.dataset.keep;
    const before = store.getItem(key);
    if (before && area.value === "") {
      area.value = before;
      area.dispatchEvent(new Event("input"));
      area.after(noteOf("hint", TAKEN_BACK));
    }
    area.addEventListener("input", () =>
      withStore((now) => (area.value ? now.setItem(key, area.value) : now.removeItem(key))),
    );
  }
});

// ── A form of the staff outlives a closed tab: on this device, for its writer alone
const FORM = "pakn:form:";

/** @param {Storage} store @param {string} prefix */
function forget(store, prefix) {
  for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
}

/**
 * Of "writer.form.draft": nobody else's is kept beside one's own, and of one form the draft that is worked on.
 * @param {Storage} store @param {string} mine
 */
function forgetOthers(store, mine) {
  const [writer, form] = mine.split(".");
  for (const key of Object.keys(store)) {
    if (!key.startsWith(FORM) || key === FORM + mine) continue;
    const [by, of] = key.slice(FORM.length).split(".");
    if (by !== writer || of === form) store.removeItem(key);
  }
}

const POSTING = "posting";
/** @param {string | null} kept @returns {[string, string][]} */
const answersIn = (kept) => JSON.parse(kept ?? "[]");
/** @param {string | null} kept */
const postingOf = (kept) => answersIn(kept).find(([name]) => name === POSTING)?.[1];

const long = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-keep-form]"));
withStore((_, disk) => {
  // The page that follows says which form it took in. Nothing else ends what is kept: a connection may be lost while sending.
  const taken = document.querySelector("[data-posted]")?.getAttribute("data-posted");
  for (const key of Object.keys(disk))
    if (taken && key.startsWith(FORM) && postingOf(disk.getItem(key)) === taken) disk.removeItem(key);
  if (!long) return;
  const key = FORM + long.dataset.keepForm;
  forgetOthers(disk, long.dataset.keepForm ?? "");
  const kept = disk.getItem(key);
  // What the server shows again is newer.
  if (kept && !("answered" in long.dataset)) {
    const answers = answersIn(kept);
    for (const e of /** @type {Iterable<HTMLInputElement>} */ (long.elements)) {
      const mine = answers.filter(([name]) => name === e.name).map(([, value]) => value);
      if (e.type === "radio" || e.type === "checkbox") e.checked = mine.includes(e.value);
      // With its key the server knows a form again that it took in without getting through with the answer.
      else if ((e.name === POSTING || !["file", "hidden"].includes(e.type)) && mine.length > 0)
        e.value = mine[0] ?? "";
    }
    long.before(noteOf("hint", TAKEN_BACK));
  }
  const keep = () =>
    withStore((_, now) => {
      const texts = [...new FormData(long)].filter(([, value]) => typeof value === "string");
      now.setItem(key, JSON.stringify(texts));
    });
  long.addEventListener("input", keep);
  long.addEventListener("submit", keep);
});

// Counters share machines.
document.querySelector('form[action="/staff/sign-out"]')?.addEventListener("submit", () =>
  withStore((store, disk) => {
    forget(store, "pakn:");
    forget(disk, FORM);
  }),
);

// ── A section of a report is checked while it is typed
const typed = document.querySelector("form#muc");
typed?.addEventListener(
  "input",
  rested(async () => {
    const body = new FormData(/** @type {HTMLFormElement} */ (typed));
    body.set("intent", "check");
    const page = await (await fetch("", { method: "POST", body })).text();
    const found = new DOMParser().parseFromString(page, "text/html").getElementById("phat-hien");
    if (found) document.getElementById("phat-hien")?.replaceWith(found);
  }, 900),
);
