// @ts-check
// For staff who write a report: the checks look on while they type. Without scripts the button "Chỉ kiểm tra" does the
// same; the server alone knows the rules, this only asks it when the typing rests.

const REST_MS = 900;
/** What the answer renews: the findings, and how the section will read. */
const PARTS = ["phat-hien", "in-ra"];

const form = document.querySelector("form#muc");

if (form instanceof HTMLFormElement && form.querySelector('[name="intent"][value="check"]')) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  /** @type {AbortController | undefined} */
  let asking;

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    body.set("intent", "check");
    try {
      const answer = await fetch(location.href, { method: "POST", body, signal: asking.signal });
      // 422: a number that cannot be read; the answer says so. Anything else is for the button to show.
      if (!answer.ok && answer.status !== 422) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of PARTS) {
        const fresh = page.getElementById(id);
        // The region itself stays: replaced as a whole it would not be read out.
        if (fresh) document.getElementById(id)?.replaceChildren(...fresh.childNodes);
      }
    } catch {
      // Offline, or overtaken by the next look: the button is still there.
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, REST_MS);
  });
  form.addEventListener("submit", () => {
    clearTimeout(pause);
    asking?.abort();
  });
}
