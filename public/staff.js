// @ts-check
// What scripts add to the pages of the staff, beside enhance.js: texts that outlive a lost session, reports that are checked
// while they are typed. No build, no dependency.
import { areas, noteOf, rested } from "./enhance.js";

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

withStore((store) => {
  const kept = areas("textarea[data-keep]");
  const here = kept.map((area) => area.dataset.keep);
  const sent = store.getItem(SENT);
  if (sent && !waiting()) {
    for (const key of JSON.parse(sent)) if (!here.includes(key)) store.removeItem(PREFIX + key);
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

/** @param {Storage} store @param {string} prefix @param {string} [but] */
function forget(store, prefix, but) {
  for (const key of Object.keys(store)) if (key.startsWith(prefix) && key !== but) store.removeItem(key);
}

const long = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-keep-form]"));
withStore((store, disk) => {
  const mended = !document.querySelector("[aria-invalid]");
  const sent = store.getItem(FORM);
  if (sent && mended && !waiting()) {
    store.removeItem(FORM);
    disk.removeItem(sent);
  }
  if (!long) return;
  // Nobody else's is kept beside one's own.
  const key = FORM + long.dataset.keepForm;
  forget(disk, FORM, key);
  const kept = disk.getItem(key);
  if (kept && mended) {
    /** @type {[string, string][]} */
    const answers = JSON.parse(kept);
    for (const e of /** @type {Iterable<HTMLInputElement>} */ (long.elements)) {
      const mine = answers.filter(([name]) => name === e.name).map(([, value]) => value);
      if (e.type === "radio" || e.type === "checkbox") e.checked = mine.includes(e.value);
      else if (!["file", "hidden"].includes(e.type) && mine.length > 0) e.value = mine[0] ?? "";
    }
    long.before(noteOf("hint", TAKEN_BACK));
  }
  const keep = () =>
    withStore((_, now) => {
      const texts = [...new FormData(long)].filter(([, value]) => typeof value === "string");
      now.setItem(key, JSON.stringify(texts));
    });
  long.addEventListener("input", keep);
  long.addEventListener("submit", () => withStore((now) => now.setItem(FORM, key)));
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
