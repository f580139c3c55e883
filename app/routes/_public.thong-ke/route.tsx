import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { libraryMeta } from "~/features/publication/library-meta";
import { shareOf } from "~/features/publication/share.server";
import { STATISTICS } from "~/features/reporting/statistics/statistics-messages";
import { statisticsPage } from "~/features/reporting/statistics/statistics-page.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { into } from "~/ui/drawn/drawn";
import { useWords } from "~/ui/language";
import { PageTitle } from "~/ui/page-title";
import { Headline } from "./headline";

export const handle = { access: "public", shows: ["figures", "reference"] };
export const meta: MetaFunction<typeof loader> = libraryMeta;

/** Counted figures of the province for one quarter, beside the last eight. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const asked = new URL(request.url).searchParams.get("ky");
  const page = await statisticsPage(db, asked, new Date(), language);
  const words = STATISTICS[language];
  const title = page && asked ? `${words.title}: ${page.quarter.title}` : words.title;
  const path = paths.statistics(page && !page.quarter.isRunning ? { ky: page.quarter.code } : {});
  return { page, share: shareOf(path, title, words.description, { language }) };
}

export default function Statistics() {
  const { page } = useLoaderData<typeof loader>();
  const words = useWords(STATISTICS);
  if (!page)
    return (
      <>
        <PageTitle lead={words.lead}>{words.title}</PageTitle>
        <p className="empty">{words.none}</p>
      </>
    );
  const { quarters, sections } = page;
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <nav aria-label={words.choose} className="no-print">
        <ul className="quarter-links">
          {quarters.map(({ title, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Headline {...page} words={words} />
      <nav aria-label={words.contents} className="no-print mt-6">
        <ul className="bullets">
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, body }) => (
        <section key={id} className="chart-section" aria-labelledby={id} {...into(body)} />
      ))}
      <p className="meta">{words.counting}</p>
      <p className="meta">{words.same}</p>
    </>
  );
}
