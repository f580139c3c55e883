// @ts-check
// What scripts add to pages that work without them; under 10 kB with all others of a page.

/** @param {string} selector @returns {HTMLElement[]} */
export const all = (selector) =>
  Array.from(document.querySelectorAll(selector)).filter((e) => e instanceof HTMLElement);

/** @param {string} selector */
export function areas(selector) {
  return all(selector).filter((e) => e instanceof HTMLTextAreaElement);
}

const english = document.documentElement.lang === "en";

/** @param {string} vi @param {string} en */
const inWords = (vi, en) => (english ? en : vi);

/** @param {number} n */
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, english ? "," : ".");

/** A line that is read out. @param {string} className */
export function noteOf(className, text = "") {
  const note = document.createElement("p");
  note.className = className;
  note.setAttribute("role", "status");
  note.textContent = text;
  return note;
}

/** Runs when the typing rests. @param {() => void} work @param {number} ms */
export function rested(work, ms) {
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
const WAIT = inWords("Đang gửi, xin đợi một lát…", "Sending, one moment please…");

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
      left >= 0
        ? inWords(
            `Còn ${grouped(left)} trên ${grouped(limit)} ký tự`,
            `${grouped(left)} of ${grouped(limit)} characters left`,
          )
        : inWords(`Quá ${grouped(-left)} ký tự`, `${grouped(-left)} characters too many`);
    count.textContent = words;
    count.classList.toggle("over", left < 0);
    say();
  };
  area.addEventListener("input", show);
  show();
}

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
    note.textContent =
      refusal ||
      files.map(({ name }) => name).join(", ") ||
      inWords("Chưa chọn tệp nào", "No file chosen yet");
  };
  input.addEventListener("change", show);
  addEventListener("pageshow", show);
}

/** @param {File[]} files @param {number} most @param {number} bytes NaN: no limit */
function fileRefusal(files, most, bytes) {
  if (files.length > most)
    return inWords(
      `Chỉ thêm được ${most} tệp, bạn vừa chọn ${files.length}. Hãy chọn lại.`,
      `Only ${most} more can be added, and you chose ${files.length}. Choose again.`,
    );
  const large = files.filter(({ size }) => size > bytes).map(({ name }) => name);
  if (large.length === 0) return "";
  const names = large.join(", ");
  return inWords(
    `${names} lớn hơn ${bytes / MIB} MB nên chưa chọn tệp nào. Hãy chọn tệp nhỏ hơn.`,
    `No file was chosen: ${names} is larger than ${bytes / MIB} MB. Choose a smaller file.`,
  );
}

// ── Answers that others got, while one writes
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
