import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAnswer } from "~/features/publication/find-answer.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { TRUST } from "~/features/publication/trust-messages";
import { changesBetween, versionsOf } from "~/features/publication/versions.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { useWords, Vi } from "~/ui/language";
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
  const words = LIBRARY[languageOf(request.url)];
  if (!found) throw new Response(words.notHere, { status: 404 });
  if (found.is === "withdrawn") throw new Response(words.gone, { status: 410 });
  if (found.is === "elsewhere") throw redirect(paths.answerVersions(found.slug), 301);
  const versions = changesBetween(await versionsOf(db, slug));
  return { slug, title: found.answer.title, versions };
}

export default function VersionsPage() {
  const { slug, title, versions } = useLoaderData<typeof loader>();
  const words = useWords(TRUST);
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
      {versions.map((version, i) => (
        <VersionCard key={version.version} version={version} newest={i === 0} />
      ))}
      <p>
        <a href={paths.publicLog()}>{words.logTitle}</a>
      </p>
    </>
  );
}
