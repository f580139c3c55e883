// Shows the newest public answers of a unit, field or search on another site, where this script stands:
//   <script src="https://…/nhung.js" data-co-quan="so-xd" data-so="5" async></script>
// data-linh-vuc, data-tu-khoa and data-tieu-de may be given too, and data-lang="en" for an English page. No cookie is sent or kept, every text is set as text;
// where there is nothing to show it says why, with a link to the portal.
(() => {
  const script = document.currentScript;
  if (!script) return;
  const { coQuan, linhVuc, tuKhoa, so, tieuDe, lang } = script.dataset;
  const english = lang === "en";
  const words = english
    ? {
        ...{ title: "Latest answers to feedback", all: "See all", none: "No answer has been published yet." },
        ...{ answered: "answered on", published: "published on", again: "under review again since" },
        away: "The portal does not answer at the moment. Please try again later.",
      }
    : {
        ...{ title: "Trả lời phản ánh, kiến nghị mới nhất", all: "Xem tất cả", none: "Chưa có trả lời nào." },
        ...{ answered: "trả lời ngày", published: "công khai ngày", again: "được xem xét lại từ ngày" },
        away: "Cổng đang không trả lời. Hãy thử lại sau.",
      };
  const origin = new URL(script.src).origin;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ unit: coQuan, field: linhVuc, q: tuKhoa }))
    if (value) query.set(name, value);
  const all = `${origin}${english ? "/en" : ""}/cong-khai?${query}`;
  query.set("order", "newest");
  query.set("limit", String(Math.min(20, Math.max(1, Number.parseInt(so, 10) || 5))));

  const make = (name, text, into) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    into?.append(element);
    return element;
  };
  const link = (href, text, into) => {
    const a = make("a", text, into);
    a.href = href;
    a.target = "_blank";
    a.rel = "noopener";
    return a;
  };

  const box = make("section");
  box.className = "pakn-tra-loi";
  const title = tieuDe || words.title;
  box.setAttribute("aria-label", title);
  make("h2", title, box);
  const list = make("ul", "", box);
  link(all, words.all, make("p", "", box));

  // In the head nothing is seen: then it stands at the end of the page, as soon as there is one.
  const place = () => (script.closest("head") ? document.body.append(box) : script.after(box));
  if (document.body || !script.closest("head")) place();
  else document.addEventListener("DOMContentLoaded", place);

  // Days as Viet Nam has them, wherever the reader is.
  // In English the month has a name (en-US, as "Sep" is "Sept" elsewhere), as in the frame: 3/4 is two days.
  const day = (at) => {
    const of = (locale, form) =>
      new Date(at).toLocaleDateString(locale, { timeZone: "Asia/Ho_Chi_Minh", ...form });
    if (!english) return of("en-GB");
    return `${of("en-US", { day: "numeric" })} ${of("en-US", { month: "short" })} ${of("en-US", { year: "numeric" })}`;
  };
  const say = (...lines) => {
    for (const line of lines) list.before(make("p", line));
  };
  const show = ({ items }) => {
    for (const item of items) {
      // Only pages of the portal itself are linked to.
      if (!item.url.startsWith("http")) continue;
      const line = make("li", "", list);
      link(item.url, item.title, line);
      make("br", "", line);
      const days = `${words.answered} ${day(item.answered_on)}, ${words.published} ${day(item.published_at)}`;
      make("small", `${item.unit_name}, ${days}`, line);
      if (item.reopened_on) make("small", ` (${words.again} ${day(item.reopened_on)})`, line);
    }
    if (!list.firstChild) say(words.none);
  };
  fetch(`${origin}/api/v1/answers?${query}`, { credentials: "omit", referrerPolicy: "no-referrer" })
    .then(async (answer) => {
      const told = await answer.json();
      if (answer.ok) show(told);
      else if (answer.status === 400 || answer.status === 422)
        // What to mend is for whoever put the script there.
        say(
          ...told.errors.map(
            ({ parameter, message, message_en }) =>
              `${english ? message_en : message}: ${query.get(parameter)}`,
          ),
        );
      else throw answer.status;
    })
    .catch(() => say(words.away))
    .then(() => {
      if (!list.firstChild) list.remove();
    });
})();
