import type { MetaArgs, MetaDescriptor } from "@remix-run/react";
import { languageOfMatches, pageMeta, portalNameOf } from "~/ui/page-meta";
import { shareMeta } from "~/ui/share-meta";
import type { Share } from "./share.server";

type Shared =
  | {
      share: Share;
      heading?: string;
      unlisted?: boolean;
      feed?: string;
      structured?: Record<string, unknown>;
    }
  | undefined;

/**
 * The head of a page of the library from its data: title, description, card, structured data.
 * `heading` tells a page from others with the same card: what it was narrowed to, which stretch of a list it is.
 * `unlisted` pages (results of a search, further pages of a list) ask search engines to follow and not to list them.
 */
export function libraryMeta(args: MetaArgs): MetaDescriptor[] {
  const data = args.data as Shared;
  if (!data) return pageMeta("")(args) ?? [];
  const { share, heading = share.title, unlisted, structured, feed } = data;
  const news = feed ? [{ tagName: "link", rel: "alternate", type: "application/atom+xml", href: feed }] : [];
  const title = [...(pageMeta(heading, share.description)(args) ?? []), ...news];
  if (unlisted) return [...title, { name: "robots", content: "noindex, follow" }];
  const card = shareMeta({
    ...share,
    portalName: portalNameOf(args.matches),
    language: languageOfMatches(args.matches),
  });
  return [...title, ...card, ...(structured ? [{ "script:ld+json": structured } as MetaDescriptor] : [])];
}
