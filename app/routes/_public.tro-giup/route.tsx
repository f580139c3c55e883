import { useRouteLoaderData } from "@remix-run/react";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import type { loader as rootLoader } from "~/root";
import { Actions, ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ReadAloud } from "~/ui/read-aloud";
import { HelpInEnglish } from "./text.en";
import { HelpInVietnamese } from "./text.vi";
import { HELP } from "./words";

export const handle = { access: "public", shows: [] };

export const meta = pageMeta(HELP);

/** A text from end to end reads better written once a language than put together from pieces. */
const TEXTS = { vi: HelpInVietnamese, en: HelpInEnglish };

export default function Help() {
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const language = useLanguage();
  const words = HELP[language];
  const Text = TEXTS[language];
  return (
    <div id="bai" className="prose">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <ReadAloud of="bai" />
      <Text settings={settings} />
      <Actions>
        <ButtonLink href={paths.send()}>{words.send}</ButtonLink>
        <ButtonLink href={paths.lookUp()} variant="secondary">
          {words.lookUp}
        </ButtonLink>
      </Actions>
    </div>
  );
}
