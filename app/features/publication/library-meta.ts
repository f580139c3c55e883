import type { MetaArgs, MetaDescriptor } from "@remix-run/react";
import { languageOfMatches, pageMeta, portalNameOf } from "~/ui/page-meta";
import { shareMeta } from "~/ui/share-meta";
import type { Share } from "./share.server";

type Shared =
  | { share: Share; unlisted?: boolean; feed?: string; structured?: Record<string, unknown> }
  | undefined;

/**
 * The head of a page of the library from its data: title, description, card, structured data.
 * `unlisted` pages (results of a search, further pages of a list) ask search engines to follow and not to list them.
 */
export function libraryMeta(args: MetaArgs): MetaDescriptor[] {
  const data = args.data as Shared;
  if (!data) return pageMeta("")(args) ?? [];
  const { share, unlisted, structured, feed } = data;
  const news = feed ? [{ tagName: "link", rel: "alternate", type: "application/atom+xml", href: feed }] : [];
  const title = [...(pageMeta(share.title, share.description)(args) ?? []), ...news];
  if (unlisted) return [...title, { name: "robots", content: "noindex, follow" }];
  const card = shareMeta({
    ...share,
    portalName: portalNameOf(args.matches),
    language: languageOfMatches(args.matches),
  });
  return [...title, ...card, ...(structured ? [{ "script:ld+json": structured } as MetaDescriptor] : [])];
}
