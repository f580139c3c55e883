import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerFacets } from "~/features/publication/answer-facets.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { libraryMeta } from "~/features/publication/library-meta";
import { shareOf } from "~/features/publication/share.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { useFormats, useWords, Vi } from "~/ui/language";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public", shows: ["answers"] };
export const meta: MetaFunction<typeof loader> = libraryMeta;

const KINDS = ["field", "unit", "procedure"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const counts = await answerFacets(db);
  return {
    lists: KINDS.map((kind) => ({ kind, entries: counts.filter((count) => count.kind === kind) })),
    share: shareOf(paths.answerIndex(), LIBRARY[language].indexTitle, LIBRARY[language].indexLead, {
      language,
    }),
  };
}

export default function AnswerIndex() {
  const { lists } = useLoaderData<typeof loader>();
  const words = useWords(LIBRARY);
  const formats = useFormats();
  return (
    <>
      <PageTitle kicker={<a href={paths.answers()}>{words.title}</a>} lead={words.indexLead}>
        {words.indexTitle}
      </PageTitle>
      {lists.map(({ kind, entries }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{words.byFacet[kind]}</h2>
          {entries.length > 0 ? (
            <ul className="bullets">
              {entries.map(({ value, name, answers }) => (
                <li key={value}>
                  <a href={paths.answersOf(kind, value)}>
                    <Vi>{name}</Vi>
                  </a>{" "}
                  <span className="meta">({formats.number(answers)})</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="empty">{words.none}</p>
          )}
        </section>
      ))}
    </>
  );
}
