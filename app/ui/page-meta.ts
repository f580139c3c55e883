import type { MetaFunction } from "@remix-run/react";

const FALLBACK = "Cổng phản ánh, kiến nghị";

/** The part of the root's data that titles need. */
type RootData = { settings?: { portalName?: string } } | undefined;

/** The portal's own name, from the root's data. */
export function portalNameOf(matches: readonly ({ id: string; data: unknown } | undefined)[]): string {
  const root = matches.find((match) => match?.id === "root")?.data as RootData;
  return root?.settings?.portalName ?? FALLBACK;
}

/**
 * `export const meta = pageMeta("Liên hệ")`, or with the page's data: `pageMeta<typeof loader>((data) => data?.title)`.
 * The portal's name is added; "Lỗi: " is put in front by the server on every page that refuses an answer.
 */
export function pageMeta<Loader = unknown>(
  title: string | ((data: Parameters<MetaFunction<Loader>>[0]["data"]) => string | undefined),
  description?: string,
): MetaFunction<Loader> {
  return ({ data, matches }) => {
    const portal = portalNameOf(matches);
    const own = typeof title === "string" ? title : title(data);
    const tags = [{ title: own ? `${own} – ${portal}` : portal }];
    return description ? [...tags, { name: "description", content: description }] : tags;
  };
}
