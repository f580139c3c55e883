import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { API_POLICY } from "~/platform/http/rate-limit";
import type { Language } from "~/shared/language";
import { answerFacets } from "../publication/answer-facets.queries.server";
import { newestAnswers } from "../publication/public-list.queries.server";
import { shareOf } from "../publication/share.server";
import { OPEN_DATA } from "./open-data-messages";
import { tryForms } from "./try-forms";
import { NOTICE_MONTHS } from "./versions";

/** What the page about open data shows, in words of `language`; its examples are of what is published now. */
export async function openDataPage(db: DbOrTx, language: Language) {
  const words = OPEN_DATA[language];
  const [facets, [newest]] = [await answerFacets(db), await newestAnswers(db, 1)];
  const most = (kind: "field" | "unit") =>
    facets.filter((one) => one.kind === kind).sort((a, b) => b.answers - a.answers)[0];
  const feeds = (["field", "unit"] as const).flatMap((kind) => {
    const one = most(kind);
    return one ? [{ kind, name: one.name, query: { [kind]: one.value } }] : [];
  });
  const unit = most("unit")?.value ?? "ma-co-quan";
  return {
    share: shareOf(paths.openData(), words.title, words.description, { language }),
    feeds: [...feeds, { kind: "q" as const, name: "“đất đai”", query: { q: "đất đai" } }],
    embed: {
      frame: `<iframe src="${publicUrl()}${paths.embed({ unit, so: 5, ...(language === "en" && { lang: "en" }) })}" title="${words.latest(null)}" width="100%" height="480" loading="lazy"></iframe>`,
      script: `<script src="${publicUrl()}${paths.embedScript()}" data-co-quan="${unit}" data-so="5"${language === "en" ? ` data-lang="en"` : ""} async></script>`,
    },
    forms: tryForms(language),
    example: newest ? paths.api(`/answers/${newest.slug}`) : null,
    rules: words.versionWords(API_POLICY.requests, NOTICE_MONTHS),
  };
}
