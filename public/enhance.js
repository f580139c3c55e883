// @ts-check
// What scripts add to pages that work without them. No build, no dependency, under 10 kB.

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) =>
  Array.from(document.querySelectorAll(selector)).filter((e) => e instanceof HTMLElement);

/** @param {number} n */
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");

/** A line that is read out. @param {string} className */
function noteOf(className, text = "") {
  const note = document.createElement("p");
  note.className = className;
  note.setAttribute("role", "status");
  note.textContent = text;
  return note;
}

/** Runs when the typing rests. @param {() => void} work @param {number} ms */
function rested(work, ms) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  return () => {
    clearTimeout(pause);
    pause = setTimeout(work, ms);
  };
}

// ── What just arrived is read first
all("[data-focus]")[0]?.focus();

// ── One click, one sending
const WAIT = "Đang gửi, xin đợi một lát…";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent !== undefined) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "";
  // Not disabled: the pressed button's own value has to be sent, and the focus stays.
  const pressed = event.submitter;
  pressed?.setAttribute("aria-disabled", "true");
  const note = noteOf("sending");
  (pressed?.parentElement ?? form).append(note);
  setTimeout(() => {
    note.textContent = WAIT;
  }, 0);
  markSent(form);
});

addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of all("form[data-sent]")) delete form.dataset.sent;
  for (const button of all("[aria-disabled]")) button.removeAttribute("aria-disabled");
  for (const note of all(".sending")) note.remove();
});

// ── How much room is left in a text
for (const area of areas("textarea[data-limit]")) {
  const limit = Number(area.dataset.limit);
  const count = document.querySelector(`[data-count-for="${area.id}"]`);
  if (!(count instanceof HTMLElement)) continue;
  const said = document.createElement("span");
  said.className = "sr-only";
  said.setAttribute("aria-live", "polite");
  count.after(said);
  const say = rested(() => {
    // Near the end only.
    said.textContent = limit - area.value.length < limit / 10 ? (count.textContent ?? "") : "";
  }, 1000);
  const show = () => {
    const left = limit - area.value.length;
    const words =
      left >= 0 ? `Còn ${grouped(left)} trên ${grouped(limit)} ký tự` : `Quá ${grouped(-left)} ký tự`;
    count.textContent = words;
    count.classList.toggle("over", left < 0);
    say();
  };
  area.addEventListener("input", show);
  show();
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

/** @param {string} selector */
function areas(selector) {
  return all(selector).filter((e) => e instanceof HTMLTextAreaElement);
}

// What was sent has not arrived.
const waiting = () =>
  location.pathname.startsWith("/staff/sign-in") || document.querySelector("[data-keep-texts]");

/** @param {HTMLFormElement} form */
function markSent(form) {
  const keys = areas("textarea[data-keep]")
    .filter((area) => area.form === form)
    .map((area) => area.dataset.keep);
  if (keys.length > 0) withStore((store) => store.setItem(SENT, JSON.stringify(keys)));
}

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

// ── Files: a button in our language; too much is said before anything is sent
const MIB = 1024 * 1024;

for (const input of all("input.file")) {
  if (!(input instanceof HTMLInputElement)) continue;
  const cover = input.nextElementSibling;
  const note = noteOf("hint");
  if (cover instanceof HTMLLabelElement) {
    cover.hidden = false;
    input.dataset.covered = "";
    cover.after(note);
  } else input.after(note);
  const show = () => {
    const files = Array.from(input.files ?? []);
    const refusal = fileRefusal(files, Number(input.dataset.maxFiles), Number(input.dataset.maxBytes));
    if (refusal) input.value = "";
    note.className = refusal ? "field-error" : "hint";
    note.textContent = refusal || files.map(({ name }) => name).join(", ") || "Chưa chọn tệp nào";
  };
  input.addEventListener("change", show);
  addEventListener("pageshow", show);
}

/** @param {File[]} files @param {number} most @param {number} bytes NaN: no limit */
function fileRefusal(files, most, bytes) {
  if (files.length > most) return `Chỉ thêm được ${most} tệp, bạn vừa chọn ${files.length}. Hãy chọn lại.`;
  const large = files.filter(({ size }) => size > bytes).map(({ name }) => name);
  if (large.length === 0) return "";
  return `${large.join(", ")} lớn hơn ${bytes / MIB} MB nên chưa chọn tệp nào. Hãy chọn tệp nhỏ hơn.`;
}

// ── Buttons that need scripts show up only here
for (const button of all("[data-print], [data-back]")) {
  button.hidden = false;
  button.addEventListener("click", () => ("print" in button.dataset ? print() : history.back()));
}

for (const button of all("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      button.textContent = "Đã sao chép";
    } catch {
      button.textContent = "Chưa sao chép được, hãy chép tay";
    }
    setTimeout(() => {
      button.textContent = label;
    }, 3000);
  });
}

// ── Answers that others got to the same question, while it is written
for (const place of all("[data-similar]")) {
  const fields = document.querySelectorAll("[name=title], [name=content]");
  const ask = rested(async () => {
    const body = new URLSearchParams();
    for (const field of fields)
      body.append("text", /** @type {HTMLInputElement} */ (field).value.slice(0, 1000));
    const answer = await fetch(place.dataset.similar ?? "", { method: "POST", body }).catch(() => null);
    const found = answer?.ok ? await answer.text() : "";
    if (found !== place.innerHTML) place.innerHTML = found;
  }, 700);
  for (const field of fields) field.addEventListener("input", ask);
}

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
