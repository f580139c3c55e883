import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UnitCard } from "~/features/notice-board/unit-card";
import { unitFace } from "~/features/notice-board/unit-page.server";
import { FeedLinks } from "~/features/open-data/feed-links";
import { FacetPage } from "~/features/publication/facet-page";
import { loadFacetPage } from "~/features/publication/facet-page.server";
import { libraryMeta } from "~/features/publication/library-meta";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";

export const handle = { access: "public", shows: ["answers", "figures", "reference"] };
export const meta: MetaFunction<typeof loader> = libraryMeta;

/** The first page of a unit says where to send and how punctually it answers; further pages go on with the answers. */
export async function loader({ request, params: { code = "" } }: LoaderFunctionArgs) {
  const facet = await loadFacetPage(
    db,
    "unit",
    code,
    new URL(request.url).searchParams,
    languageOf(request.url),
  );
  return { ...facet, unit: facet.first ? null : await unitFace(db, code, new Date()) };
}

export default function UnitPage() {
  const { unit, ...facet } = useLoaderData<typeof loader>();
  return (
    <>
      <FacetPage {...facet}>{unit ? <UnitCard unit={unit} /> : null}</FacetPage>
      <FeedLinks query={{ unit: facet.code }} />
    </>
  );
}
