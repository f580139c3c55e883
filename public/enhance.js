// @ts-check
// What scripts add to pages that work without them. Plain browser code, no build, no dependency, under 10 kB.

/** @param {string} selector @returns {HTMLElement[]} */
const all = (selector) =>
  Array.from(document.querySelectorAll(selector)).filter((e) => e instanceof HTMLElement);

/** @param {number} n */
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");

// ── What just arrived is read first: an error summary, or the word that it worked ────────────────────────────────
all("[data-focus]")[0]?.focus();

// ── One click, one sending ───────────────────────────────────────────────────────────────────────────────────────
const WAIT = "Đang gửi, xin đợi một lát…";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent !== undefined) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "";
  // aria-disabled and not disabled: the pressed button's own value has to be sent, and the focus stays where it is.
  const pressed = event.submitter;
  pressed?.setAttribute("aria-disabled", "true");
  const note = document.createElement("p");
  note.className = "sending";
  note.setAttribute("role", "status");
  (pressed?.parentElement ?? form).append(note);
  // Text that comes after the element is read out; text that comes with it often is not.
  setTimeout(() => {
    note.textContent = WAIT;
  }, 0);
  markSent(form);
});

// Coming back by the back button shows the page as it was left; it must be possible to send again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of all("form[data-sent]")) delete form.dataset.sent;
  for (const button of all("[aria-disabled]")) button.removeAttribute("aria-disabled");
  for (const note of all(".sending")) note.remove();
});

// ── How much room is left in a text ──────────────────────────────────────────────────────────────────────────────
for (const area of areas("textarea[data-limit]")) {
  const limit = Number(area.dataset.limit);
  const count = document.querySelector(`[data-count-for="${area.id}"]`);
  if (!(count instanceof HTMLElement)) continue;
  const said = document.createElement("span");
  said.className = "sr-only";
  said.setAttribute("aria-live", "polite");
  count.after(said);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const show = () => {
    // A line end is sent as two characters and counted as one by the server; count as it does.
    const left = limit - area.value.length;
    const words =
      left >= 0 ? `Còn ${grouped(left)} trên ${grouped(limit)} ký tự` : `Quá ${grouped(-left)} ký tự`;
    count.textContent = words;
    count.classList.toggle("over", left < 0);
    // Spoken only near the end, and only when the typing rests.
    clearTimeout(pause);
    pause = setTimeout(() => {
      said.textContent = left < limit / 10 ? words : "";
    }, 1000);
  };
  area.addEventListener("input", show);
  show();
}

// ── Text that was not sent yet outlives a lost session ───────────────────────────────────────────────────────────
// Kept for this tab only: machines at counters and in shops are shared.
const PREFIX = "pakn:text:";
const SENT = "pakn:sent";

/** @param {(store: Storage) => void} work Does nothing where the browser keeps nothing. */
function withStore(work) {
  try {
    work(sessionStorage);
  } catch {
    // Storage is off or full: the page works as it does without scripts.
  }
}

/** @param {string} selector */
function areas(selector) {
  return all(selector).filter((e) => e instanceof HTMLTextAreaElement);
}

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
  // Sent, and neither turned back nor on the way to the sign-in page or an error: it has arrived.
  const waiting =
    location.pathname.startsWith("/staff/sign-in") || document.querySelector("[data-keep-texts]");
  const sent = store.getItem(SENT);
  if (sent && !waiting) {
    for (const key of JSON.parse(sent)) if (!here.includes(key)) store.removeItem(PREFIX + key);
    store.removeItem(SENT);
  }
  for (const area of kept) {
    const key = PREFIX + area.dataset.keep;
    const before = store.getItem(key);
    // What the server sent is newer than what lies here.
    if (before && area.value === "") {
      area.value = before;
      area.dispatchEvent(new Event("input"));
      const note = document.createElement("p");
      note.className = "hint";
      note.setAttribute("role", "status");
      note.textContent = "Đã lấy lại phần bạn viết dở trên máy này.";
      area.after(note);
    }
    area.addEventListener("input", () =>
      withStore((now) => (area.value ? now.setItem(key, area.value) : now.removeItem(key))),
    );
  }
});

// ── Files: a button in our language, and what is too much is said before anything is sent ──────────────────────────
const MIB = 1024 * 1024;

for (const input of all("input.file")) {
  if (!(input instanceof HTMLInputElement)) continue;
  const cover = input.nextElementSibling;
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.className = "hint";
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

// ── Buttons that need scripts show up only here ──────────────────────────────────────────────────────────────────
for (const button of all("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

for (const button of all("[data-back]")) {
  button.hidden = false;
  button.addEventListener("click", () => history.back());
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

// ── Answers that others got to the same question, while it is written ──
for (const place of all("[data-similar]")) {
  const fields = document.querySelectorAll("[name=title], [name=content]");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  const ask = async () => {
    const body = new URLSearchParams();
    for (const field of fields)
      body.append("text", /** @type {HTMLInputElement} */ (field).value.slice(0, 1000));
    // Without a connection nothing comes: the review page shows them as well.
    const answer = await fetch(place.dataset.similar ?? "", { method: "POST", body }).catch(() => null);
    const found = answer?.ok ? await answer.text() : "";
    if (found !== place.innerHTML) place.innerHTML = found;
  };
  for (const field of fields)
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(ask, 700);
    });
}

// ── A section of a report is checked while it is typed ──
const typed = document.querySelector("form#muc");
/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;
typed?.addEventListener("input", () => {
  clearTimeout(rest);
  rest = setTimeout(async () => {
    const body = new FormData(/** @type {HTMLFormElement} */ (typed));
    body.set("intent", "check");
    const page = await (await fetch("", { method: "POST", body })).text();
    const found = new DOMParser().parseFromString(page, "text/html").getElementById("phat-hien");
    if (found) document.getElementById("phat-hien")?.replaceWith(found);
  }, 900);
});
