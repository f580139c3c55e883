import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";
import { LIBRARY } from "./library-messages";

/** What a shared page shows elsewhere; addresses are whole. */
export type Share = {
  title: string;
  description: string;
  address: string;
  image: { address: string; alt: string };
  type: "article" | "website";
};

/** For the page at `path`. The picture is the same for all pages: nothing of an answer is drawn into it. */
export const shareOf = (
  path: string,
  title: string,
  description: string,
  type: Share["type"] = "website",
): Share => ({
  ...{ title, description, type },
  address: publicUrl() + path,
  image: { address: publicUrl() + paths.shareCard(), alt: LIBRARY.vi.cardAlt },
});
