import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FeedLinks } from "~/features/open-data/feed-links";
import { FacetPage } from "~/features/publication/facet-page";
import { loadFacetPage } from "~/features/publication/facet-page.server";
import { libraryMeta } from "~/features/publication/library-meta";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";

export const handle = { access: "public", shows: ["answers"] };
export const meta: MetaFunction<typeof loader> = libraryMeta;

export const loader = ({ request, params: { code = "" } }: LoaderFunctionArgs) =>
  loadFacetPage(db, "procedure", code, new URL(request.url).searchParams, languageOf(request.url));

export default function AnswersOfProcedure() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <FacetPage {...page} />
      <FeedLinks query={{ procedure: page.code }} />
    </>
  );
}
