import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";
import { inLanguage, type Language } from "~/shared/language";
import { LIBRARY } from "./library-messages";

/** What a shared page shows elsewhere; addresses are whole. */
export type Share = {
  title: string;
  description: string;
  address: string;
  image: { address: string; alt: string };
  type: "article" | "website";
};

/** For the page at `path`, in the language it is drawn in. The picture is the same for all pages: nothing of an answer is drawn into it. */
export const shareOf = (
  path: string,
  title: string,
  description: string,
  { type = "website", language = "vi" }: { type?: Share["type"]; language?: Language } = {},
): Share => ({
  ...{ title, description, type },
  address: publicUrl() + inLanguage(path, language),
  image: { address: publicUrl() + paths.shareCard(), alt: LIBRARY[language].cardAlt },
});
