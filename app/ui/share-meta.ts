import type { MetaDescriptor } from "@remix-run/react";
import type { Language } from "~/shared/language";

type Card = {
  title: string;
  description: string;
  /** The one address of the page, with scheme and host. */
  address: string;
  portalName: string;
  image: { address: string; alt: string };
  type?: "article" | "website";
  language?: Language;
};

/** What other sites show when the page is shared. The address under which it wants to be known stands in the root. */
export const shareMeta = ({
  title,
  description,
  address,
  portalName,
  image,
  type = "website",
  language = "vi",
}: Card): MetaDescriptor[] => [
  { property: "og:type", content: type },
  { property: "og:site_name", content: portalName },
  { property: "og:locale", content: language === "vi" ? "vi_VN" : "en_GB" },
  { property: "og:title", content: title },
  { property: "og:description", content: description },
  { property: "og:url", content: address },
  { property: "og:image", content: image.address },
  { property: "og:image:width", content: "1200" },
  { property: "og:image:height", content: "630" },
  { property: "og:image:alt", content: image.alt },
  { name: "twitter:card", content: "summary_large_image" },
];
