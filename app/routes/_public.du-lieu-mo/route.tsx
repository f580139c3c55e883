import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OPEN_DATA } from "~/features/open-data/open-data-messages";
import { openDataPage } from "~/features/open-data/page.server";
import { libraryMeta } from "~/features/publication/library-meta";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { languageOf } from "~/shared/language";
import { useWords } from "~/ui/language";
import { PageTitle } from "~/ui/page-title";
import { Datasets } from "./datasets";
import { Embedding } from "./embedding";
import { Feeds } from "./feeds";
import { TryOut } from "./try-out";

export const handle = { access: "public", shows: ["answers", "reference"], script: true };
export const meta: MetaFunction<typeof loader> = libraryMeta;

export const loader = ({ request }: LoaderFunctionArgs) => openDataPage(db, languageOf(request.url));

export default function OpenDataPage() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(OPEN_DATA);
  return (
    <div className="prose">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <h2 id="du-lieu">{words.data}</h2>
      <Datasets />
      <p>
        {words.catalogue} <a href={paths.catalogue("jsonld")}>JSON-LD</a>,{" "}
        <a href={paths.catalogue("ttl")}>Turtle</a>
      </p>
      <h2 id="dieu-kien">{words.terms}</h2>
      <ul>
        {words.termsWords.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {words.termsBasis} <strong>({words.toConfirm})</strong>.
      </p>
      <h2 id="nguon-tin">{words.feeds}</h2>
      <Feeds examples={page.feeds} />
      <h2 id="nhung">{words.embed}</h2>
      <Embedding {...page.embed} />
      <h2 id="dung-thu">{words.tryOut}</h2>
      <TryOut forms={page.forms} example={page.example} />
      <h2 id="phien-ban">{words.versions}</h2>
      <ul>
        {page.rules.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
