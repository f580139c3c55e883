// @ts-check
// Buttons that need scripts show up only where scripts run: print, back, copy.
const english = document.documentElement.lang === "en";

/** @param {string} selector */
const buttons = (selector) => /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll(selector)]);

for (const button of buttons("[data-print], [data-back]")) {
  button.hidden = false;
  button.addEventListener("click", () => ("print" in button.dataset ? print() : history.back()));
}

for (const button of buttons("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      button.textContent = english ? "Copied" : "Đã sao chép";
    } catch {
      button.textContent = english
        ? "Could not be copied, please do it by hand"
        : "Chưa sao chép được, hãy chép tay";
    }
    setTimeout(() => {
      button.textContent = label;
    }, 3000);
  });
}

export {};
