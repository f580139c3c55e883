import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAnswer } from "~/features/publication/find-answer.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { TRUST } from "~/features/publication/trust-messages";
import { changesBetween, versionsOf } from "~/features/publication/versions.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { VersionCard } from "./version-card";

export const handle = { access: "public", shows: ["answers"] };
export const meta: MetaFunction<typeof loader> = (args) => [
  ...(pageMeta<typeof loader>((found) => found && TRUST.vi.versionsTitle(found.title))(args) ?? []),
  { name: "robots", content: "noindex, follow" },
];

export async function loader({ params: { slug = "" } }: LoaderFunctionArgs) {
  const found = await findAnswer(db, slug);
  if (!found) throw new Response(LIBRARY.vi.notHere, { status: 404 });
  if (found.is === "withdrawn") throw new Response(LIBRARY.vi.gone, { status: 410 });
  if (found.is === "elsewhere") throw redirect(paths.answerVersions(found.slug), 301);
  const versions = changesBetween(await versionsOf(db, slug));
  return { slug, title: found.answer.title, versions };
}

export default function VersionsPage() {
  const { slug, title, versions } = useLoaderData<typeof loader>();
  const words = TRUST.vi;
  return (
    <>
      <PageTitle kicker={<a href={paths.answer(slug)}>{title}</a>} lead={words.versionsLead}>
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
