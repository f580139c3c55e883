// @ts-check
// On pages with a "Nghe" button only: reads a part of the page aloud with the device's own voices. Sentence by sentence, since
// some browsers fall silent within a long text, and so that one can stop and go on everywhere: their own pause() differs.
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, .said";
const SKIPPED = "[hidden], [aria-hidden=true], .no-print, .print-only, .actions, form, script, nav, svg";
const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-read]"));
const speech = globalThis.speechSynthesis;

/** @typedef {{ block: HTMLElement, text: string, lang: string, instead: string }} Sentence */

/** The language a place of the page is written in. @param {Element | null} at */
const langOf = (at) => at?.closest("[lang]")?.getAttribute("lang") ?? "vi";

/** Stretches of a block in one language each: a name within a line may have another. @param {HTMLElement} block */
function runsOf(block) {
  /** @type {{ text: string, lang: string }[]} */
  const runs = [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = /** @type {Text} */ (texts.currentNode);
    if (parentElement?.closest(SKIPPED)) continue;
    const last = runs.at(-1);
    const lang = langOf(parentElement);
    // Spaces and stops between two languages are read in neither.
    if (last && (last.lang === lang || !/[\p{L}\d]/u.test(data))) last.text += data;
    else if (data.trim()) runs.push({ text: data, lang });
  }
  return runs;
}

/**
 * The sentences of a part of the page, in order, each in its language. `instead`: a name within a line is read by the line's
 * voice where there is none of its own; a text that stands alone is not.
 * @param {Element} part @returns {Sentence[]}
 */
function sentencesOf(part) {
  const blocks = /** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll(BLOCKS));
  return [...blocks].flatMap((block) => {
    if (block.closest(SKIPPED) || block.querySelector(BLOCKS)) return [];
    const runs = runsOf(block);
    const own = langOf(block);
    const mixed = runs.some(({ lang }) => lang === own);
    return runs.flatMap(({ text, lang }) =>
      (text.match(/[^.!?…;\n]+(?:[.!?…;](?!\s|$)[^.!?…;\n]*)*[.!?…;]*/g) ?? [])
        .map((said) => ({ block, text: said.trim(), lang, instead: mixed ? own : lang }))
        .filter(({ text: said }) => /[\p{L}\d]/u.test(said)),
    );
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
    const voice = [sentence.lang, sentence.instead]
      .map((lang) => voices.find((one) => one.lang.toLowerCase().startsWith(lang)))
      .find(Boolean);
    // A device that does not list its voices may still have the right one: its refusal is heard as an error.
    if (!voice && voices.length > 0) return voiceless();
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
