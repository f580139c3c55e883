import { useRouteLoaderData } from "@remix-run/react";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import type { loader as rootLoader } from "~/root";
import { useLanguage } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ReadAloud } from "~/ui/read-aloud";
import { PrivacyInEnglish } from "./text.en";
import { PrivacyInVietnamese } from "./text.vi";
import { PRIVACY } from "./words";

export const handle = { access: "public", shows: [] };

export const meta = pageMeta(PRIVACY);

const TEXTS = { vi: PrivacyInVietnamese, en: PrivacyInEnglish };

export default function Privacy() {
  const settings = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  const language = useLanguage();
  const words = PRIVACY[language];
  const Text = TEXTS[language];
  return (
    <div id="bai" className="prose">
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <ReadAloud of="bai" />
      <Text settings={settings} />
    </div>
  );
}
