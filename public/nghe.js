// @ts-check
// On pages with a "Nghe" button only: reads a part of the page aloud with the device's own voices. Sentence by sentence, since
// some browsers fall silent within a long text, and so that one can stop and go on everywhere: their own pause() differs.
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, .said";
const SKIPPED = "[hidden], [aria-hidden=true], .no-print, .print-only, .actions, form, script, nav, svg";
const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-read]"));
const speech = globalThis.speechSynthesis;

/** @typedef {{ block: HTMLElement, text: string, lang: string }} Sentence */

/** The sentences of a part of the page, in order. @param {Element} part @returns {Sentence[]} */
function sentencesOf(part) {
  const blocks = /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll(BLOCKS));
  return [...blocks].flatMap((block) => {
    if (block.closest(SKIPPED) || block.querySelector(BLOCKS)) return [];
    const inner = block.firstElementChild;
    const whole = inner?.textContent === block.textContent ? inner : block;
    const lang = whole?.closest("[lang]")?.getAttribute("lang") ?? "vi";
    const parts =
      (block.textContent ?? "").match(/[^.!?…;\n]+(?:[.!?…;](?!\s|$)[^.!?…;\n]*)*[.!?…;]*/g) ?? [];
    return parts
      .map((text) => ({ block, text: text.trim(), lang }))
      .filter(({ text }) => /[\p{L}\d]/u.test(text));
  });
}

/** @param {HTMLElement} bar */
function serve(bar) {
  const part = document.getElementById(bar.dataset.read ?? "");
  const [play, stop] = bar.querySelectorAll("button");
  const said = bar.querySelector("[role=status]");
  if (!part || !play || !stop || !said) return;
  /** @type {Sentence[]} */
  let all = [];
  let at = 0;
  // Each start has its number: what an earlier one still reports counts no more.
  let run = 0;
  let speaking = false;

  /** @param {boolean} on @param {string} [label] */
  const show = (on, label) => {
    speaking = on;
    play.textContent = (on ? bar.dataset.pause : label) ?? "";
    stop.hidden = !on && at === 0;
    for (const read of document.querySelectorAll(".being-read")) read.classList.remove("being-read");
    if (on) all[at]?.block.classList.add("being-read");
  };
  /** @param {string | undefined} label @param {boolean} [toStart] */
  const halt = (label, toStart) => {
    run += 1;
    if (toStart) at = 0;
    speech.cancel();
    show(false, label);
  };
  const voiceless = () => {
    halt(bar.dataset.play, true);
    said.textContent = bar.dataset.noVoice ?? "";
  };

  function speak() {
    const sentence = all[at];
    if (!sentence) return halt(bar.dataset.again, true);
    const voices = speech.getVoices();
    const voice = voices.find((one) => one.lang.toLowerCase().startsWith(sentence.lang));
    // A device that does not list its voices may still have the right one: its refusal is heard as an error.
    if (!voice && voices.length > 0 && sentence.lang === "vi") return voiceless();
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.lang = voice?.lang ?? (sentence.lang === "vi" ? "vi-VN" : sentence.lang);
    if (voice) words.voice = voice;
    const mine = run;
    words.onend = () => {
      if (mine !== run) return;
      at += 1;
      speak();
    };
    words.onerror = () => {
      if (mine === run) voiceless();
    };
    show(true);
    speech.speak(words);
  }

  play.addEventListener("click", () => {
    said.textContent = "";
    if (speaking) return halt(bar.dataset.resume);
    run += 1;
    if (at === 0) all = sentencesOf(part);
    speech.cancel();
    speak();
  });
  stop.addEventListener("click", () => {
    halt(bar.dataset.play, true);
    play.focus();
  });
  addEventListener("pagehide", () => halt(bar.dataset.play, true));
  // The list of voices is loaded when it is first asked for.
  speech.getVoices();
  bar.hidden = false;
}

if (place && speech) serve(place);

export {};
