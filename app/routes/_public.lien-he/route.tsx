import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { receptionUnits } from "~/features/reference/reception-units.queries.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import type { loader as rootLoader } from "~/root";
import { localDateOf } from "~/shared/local-date";
import { telephone } from "~/shared/telephone";
import { Actions, ButtonLink } from "~/ui/button";
import { Hours } from "~/ui/hours";
import { useWords, Vi } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { UnitDirectory } from "./unit-directory";
import { RECEPTION } from "./words";

export const handle = { access: "public", shows: ["reference"] };

export const meta = pageMeta(
  (_, language) => RECEPTION[language].headTitle,
  (_, language) => RECEPTION[language].description,
);

export async function loader() {
  return { units: await receptionUnits(db, localDateOf(new Date())) };
}

export default function Contact() {
  const { units } = useLoaderData<typeof loader>();
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const words = useWords(RECEPTION);
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <Actions>
        <ButtonLink href={paths.send()}>{words.send}</ButtonLink>
      </Actions>
      <h2>{words.ofProvince}</h2>
      <SummaryList
        rows={[
          {
            label: words.agency,
            value: <Vi>{[settings.focalUnitName, settings.focalDivision].filter(Boolean).join(", ")}</Vi>,
          },
          { label: words.addressFor, value: <Vi>{settings.address}</Vi> },
          {
            label: words.hotline,
            value: <a href={telephone(settings.hotline)}>{settings.hotline}</a>,
          },
          { label: words.email, value: <a href={`mailto:${settings.email}`}>{settings.email}</a> },
          { label: words.website, value: settings.website },
          { label: words.hours, value: <Hours>{settings.hours}</Hours> },
        ]}
      />
      <div className="prose">
        <h2>{words.needed}</h2>
        <ul>
          {words.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p>{words.calling}</p>
      </div>
      <h2 id="don-vi">{words.perUnit}</h2>
      <p>{words.perUnitLead}</p>
      {/* The focal unit stands above, with what the settings say of it. */}
      <UnitDirectory units={units.filter((unit) => unit.code !== settings.focalUnit)} />
    </>
  );
}
