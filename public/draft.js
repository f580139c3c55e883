// @ts-check
// On the pages of sending only: what a citizen typed and never posted is offered again on the same device. It is kept for a
// day, as long as the server keeps drafts, and nothing is put into a field unasked.
const KEY = "pakn:draft";
const offer = document.querySelector("[data-draft]");
const fields = () =>
  /** @type {NodeListOf<HTMLTextAreaElement>} */ (
    document.querySelectorAll("[name=title], [name=content], [name=proposal]")
  );
const forget = () => localStorage.removeItem(KEY);

/** @param {string} selector @param {() => void} act */
const onClick = (selector, act) => document.querySelector(selector)?.addEventListener("click", act);

try {
  /** @type {{ at: number, texts: Record<string, string> } | null} */
  const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
  // Without the fields this is a later page: the texts have reached the server.
  if (!offer || (kept && kept.at < Date.now() - 86_400_000)) forget();
  else if (offer instanceof HTMLElement) {
    const isNew = kept && [...fields()].some(({ name, value }) => (kept.texts[name] || value) !== value);
    offer.hidden = !isNew;
    for (const field of fields())
      field.addEventListener("input", () => {
        // Until it is taken or dropped, what is offered is not written over.
        if (!offer.hidden) return;
        const texts = Object.fromEntries([...fields()].map(({ name, value }) => [name, value]));
        try {
          localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), texts }));
        } catch {
          // Full: the server keeps what is posted.
        }
      });
    onClick("[data-draft-take]", () => {
      offer.hidden = true;
      for (const field of fields()) {
        field.value = kept?.texts[field.name] || field.value;
        field.dispatchEvent(new Event("input"));
      }
      fields()[0]?.focus();
    });
    onClick("[data-draft-drop]", () => {
      forget();
      offer.hidden = true;
      fields()[0]?.focus();
    });
  }
} catch {
  // The browser keeps nothing: as without scripts.
}

export {};
