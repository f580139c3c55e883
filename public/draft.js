// @ts-check
// Keeps for a day what a citizen types and has not sent: see kept-on-device.tsx.
/** @typedef {Record<string, string>} Texts */
/** @typedef {{ id?: number, at: number, texts: Texts }} Kept */
/** @type {(selector: string) => HTMLElement | null} */
const find = (selector) => document.querySelector(selector);
const { key, has, age } = find("[data-key]")?.dataset ?? {};
const KEY = `pakn:draft${key}`;
const SINCE = Number(age ?? 86_400_000);
const offer = find("[data-draft]");
const form = /** @type {HTMLFormElement | null} */ (has || age ? null : find("main form[method=post]"));
// What browsers fill in by themselves is of the person: it is not kept.
const fields = /** @type {HTMLInputElement[]} */ ([...(form?.elements ?? [])]).filter(
  (e) => e.name && !e.autocomplete && !/hidden|file|submit/.test(e.type),
);
const CHOICE = /radio|checkbox/;
let id = Math.random();
let touched = false;

const typed = () => {
  /** @type {Texts} */
  const texts = {};
  for (const { name, value, type, checked } of fields)
    if (checked || !CHOICE.test(type)) texts[name] = texts[name] ? `${texts[name]}\n${value}` : value;
  return texts;
};
/** As in kept-texts.ts. @param {string} text */
const digest = (text) => {
  let sum = 0;
  for (const c of text) sum = Math.imul(sum ^ (c.codePointAt(0) ?? 0), 16777619);
  return sum;
};
/** @returns {Kept[]} */
const read = () =>
  [JSON.parse(localStorage.getItem(KEY) ?? "[]")].flat().filter(({ at }) => at > Date.now() - SINCE);
/** @param {Kept[]} list */
const write = (list) =>
  list[0] ? localStorage.setItem(KEY, JSON.stringify(list.slice(0, 5))) : localStorage.removeItem(KEY);
const offers = () => {
  const now = typed();
  const stands = JSON.parse(has ?? "{}");
  return read().filter(
    (kept) =>
      kept.id !== id &&
      Object.entries(kept.texts).some(
        ([name, text]) => text && (form ? now[name] !== text : stands[name] !== digest(text)),
      ),
  );
};
const keep = () => {
  try {
    const others = offers();
    if (offer) offer.hidden = !others[0];
    write(touched ? [{ id, at: Date.now(), texts: typed() }, ...others] : form ? read() : others);
  } catch {
    // Full, or forbidden.
  }
};
/** @param {string} selector @param {() => void} act */
const onClick = (selector, act) =>
  find(selector)?.addEventListener("click", () => {
    act();
    keep();
    fields[0]?.focus();
  });

form?.addEventListener("input", () => {
  touched = true;
  keep();
});
onClick("[data-draft-take]", () => {
  const texts = offers()[0]?.texts ?? {};
  // What stood here instead comes in its turn.
  write(read().sort((a, b) => Number(a.id === id) - Number(b.id === id)));
  id = Math.random();
  for (const e of fields) {
    const text = texts[e.name];
    if (text && CHOICE.test(e.type)) e.checked = text.split("\n").includes(e.value);
    else if (text) e.value = text;
  }
  for (const e of fields) e.dispatchEvent(new Event("input", { bubbles: true }));
});
onClick("[data-draft-drop]", () => {
  const drop = offers().slice(0, form ? 1 : 5);
  write(read().filter(({ at }) => !drop.some((kept) => kept.at === at)));
});
keep();

export {};
