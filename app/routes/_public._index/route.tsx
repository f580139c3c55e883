import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { NotReceiving } from "~/features/intake/not-receiving";
import { isReceiving } from "~/features/intake/receiving-unit.server";
import { newestAnswers } from "~/features/publication/public-list.queries.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { publicFigures } from "~/features/reporting/public-figures.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import type { loader as rootLoader } from "~/root";
import { localDateOf } from "~/shared/local-date";
import { Button } from "~/ui/button";
import { useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { NewestAnswers } from "./newest-answers";
import { QuarterFigures } from "./quarter-figures";
import { HOME } from "./words";
import { WrongDoors } from "./wrong-doors";

export const handle = { access: "public", shows: ["answers", "figures"] };

export const meta = pageMeta("", (_, language) => HOME[language].description);

export async function loader() {
  const now = new Date();
  const [figures, answers, receives] = await Promise.all([
    publicFigures(db, now),
    newestAnswers(db, 5),
    isReceiving(db, localDateOf(now)),
  ]);
  return { figures, answers, receives };
}

export default function Home() {
  const { figures, answers, receives } = useLoaderData<typeof loader>();
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const words = useWords(HOME);
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {receives ? null : <NotReceiving hotline={settings.hotline} />}
      <div className="doors">
        <a className="door door-main" href={paths.send()}>
          <b>{words.send}</b> <span>{words.sendHint}</span>
        </a>
        <a className="door" href={paths.lookUp()}>
          <b>{words.lookUp}</b> <span>{words.lookUpHint}</span>
        </a>
      </div>
      <search className="search-block">
        <form method="get" action={paths.answers()}>
          <label className="label" htmlFor="q">
            {words.searchLabel}
          </label>
          <div className="search">
            <input className="input" type="search" id="q" name="q" placeholder={words.searchExample} />
            <Button variant="secondary">{words.search}</Button>
          </div>
        </form>
      </search>
      <WrongDoors complaintInfo={settings.complaintInfo} denunciationInfo={settings.denunciationInfo} />
      <NewestAnswers answers={answers} />
      {figures ? <QuarterFigures figures={figures} /> : null}
    </>
  );
}
