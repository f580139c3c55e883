import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Settings } from "~/features/reference/settings";
import { useLanguage } from "~/ui/language";
import { useOtherLanguage } from "~/ui/other-language";
import { PublicPage } from "~/ui/page";
import { PublicFoot } from "./public-foot";
import { PublicTop } from "./public-top";

/** The frame of the public pages with the province's own names in it. */
export function PublicFrame({ settings, children }: { settings: Settings; children: ReactNode }) {
  const { pathname } = useLocation();
  const language = useLanguage();
  const other = useOtherLanguage();
  return (
    <PublicPage
      top={PublicTop({ settings, language, pathname, other })}
      foot={PublicFoot({ settings, language })}
    >
      {children}
    </PublicPage>
  );
}
