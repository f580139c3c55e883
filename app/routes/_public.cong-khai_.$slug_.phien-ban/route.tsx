import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { factNames } from "~/features/publication/fact-names.server";
import { findAnswer } from "~/features/publication/find-answer.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { TRUST } from "~/features/publication/trust-messages";
import { changesBetween, takeDownsOf, versionsOf } from "~/features/publication/versions.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { localDateOf } from "~/shared/local-date";
import { useFormats, useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { VersionCard } from "./version-card";

export const handle = { access: "public", shows: ["answers"] };
export const meta: MetaFunction<typeof loader> = (args) => [
  ...(pageMeta<typeof loader>((found, language) => found && TRUST[language].versionsTitle(found.title))(
    args,
  ) ?? []),
  { name: "robots", content: "noindex, follow" },
];

export async function loader({ params: { slug = "" }, request }: LoaderFunctionArgs) {
  const found = await findAnswer(db, slug);
  const language = languageOf(request.url);
  const words = LIBRARY[language];
  if (!found) throw new Response(words.notHere, { status: 404 });
  if (found.is === "withdrawn") throw new Response(words.gone, { status: 410 });
  if (found.is === "elsewhere") throw redirect(paths.answerVersions(found.slug), 301);
  const kept = await versionsOf(db, slug);
  const named = await factNames(db, kept, language, localDateOf(new Date()));
  const versions = changesBetween(kept, named);
  const takeDowns = await takeDownsOf(db, slug);
  const shown = versions.map((version, i) => {
    const before = versions[i + 1]?.at ?? "";
    // In between it was not public; several times in a row there was nothing to read.
    return { ...version, takenDownBefore: takeDowns.find((at) => at < version.at && at >= before) ?? null };
  });
  return { slug, title: found.answer.title, reopenedOn: found.answer.reopenedOn, versions: shown };
}

export default function VersionsPage() {
  const { slug, title, reopenedOn, versions } = useLoaderData<typeof loader>();
  const words = useWords(TRUST);
  const library = useWords(LIBRARY);
  const formats = useFormats();
  return (
    <>
      <PageTitle
        kicker={
          <a href={paths.answer(slug)}>
            <Vi>{title}</Vi>
          </a>
        }
        lead={words.versionsLead}
      >
        {words.proof}
      </PageTitle>
      {reopenedOn ? <Notice title={library.reopened(formats.date(reopenedOn))} /> : null}
      {versions.map(({ takenDownBefore, ...version }, i) => (
        <Fragment key={version.version}>
          <VersionCard version={version} newest={i === 0} />
          {takenDownBefore ? <p>{words.tookDown(formats.dateTime(new Date(takenDownBefore)))}</p> : null}
        </Fragment>
      ))}
      <p>
        <a href={paths.publicLog()}>{words.logTitle}</a>
      </p>
    </>
  );
}
