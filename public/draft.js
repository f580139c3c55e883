// @ts-check
// On the pages of sending only: what a citizen typed and never posted is offered again on the same device. It is kept for a
// day, as long as the server keeps drafts, and nothing is put into a field unasked. What is typed while a text is on offer
// is kept beside it, the newest first, and offered one after the other: none is written over.
const KEY = "pakn:draft";
const offer = document.querySelector("[data-draft]");
const fields = /** @type {NodeListOf<HTMLTextAreaElement>} */ (
  document.querySelectorAll("[name=title], [name=content], [name=proposal]")
);
const forget = () => localStorage.removeItem(KEY);

/** @typedef {{ at: number, texts: Record<string, string> }} Kept */
/** @returns {Kept} */
const typed = () => ({
  at: Date.now(),
  texts: Object.fromEntries([...fields].map(({ name, value }) => [name, value])),
});
/** Whether it holds something that does not stand in the fields; the first step has none. @param {Kept} kept */
const isOther = ({ texts }) =>
  fields[0]
    ? [...fields].some(({ name, value }) => (texts[name] || value) !== value)
    : Object.values(texts).some(Boolean);

/** @param {string} selector @param {() => void} act */
const onClick = (selector, act) => document.querySelector(selector)?.addEventListener("click", act);

try {
  if (!(offer instanceof HTMLElement)) {
    // Without the fields this is a later page: the texts have reached the server.
    forget();
  } else {
    /** @type {Kept[]} */
    const all = [JSON.parse(localStorage.getItem(KEY) ?? "[]")].flat();
    const offers = all.filter((kept) => kept.at > Date.now() - 86_400_000 && isOther(kept));
    let touched = false;
    const keep = () => {
      const list = [...(touched ? [typed()] : []), ...offers.filter(isOther)].slice(0, 5);
      try {
        if (list.length > 0) localStorage.setItem(KEY, JSON.stringify(list));
        else forget();
      } catch {
        // Full: the server keeps what is posted.
      }
    };
    const answered = () => {
      keep();
      offer.hidden = !offers.some(isOther);
      fields[0]?.focus();
    };
    offer.hidden = offers.length === 0;
    for (const field of fields)
      field.addEventListener("input", () => {
        touched = true;
        keep();
      });
    onClick("[data-draft-take]", () => {
      const before = typed();
      const taken = offers.shift();
      for (const field of fields) field.value = taken?.texts[field.name] || field.value;
      // What stood here instead can be got back in its turn.
      if (touched && isOther(before)) offers.push(before);
      for (const field of fields) field.dispatchEvent(new Event("input"));
      answered();
    });
    onClick("[data-draft-drop]", () => {
      offers.splice(0, fields[0] ? 1 : offers.length);
      answered();
    });
  }
} catch {
  // The browser keeps nothing: as without scripts.
}

export {};
