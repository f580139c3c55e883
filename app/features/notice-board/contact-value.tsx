import { telephone } from "~/shared/telephone";
import { Hours } from "~/ui/hours";
import { Vi } from "~/ui/language";
import type { Reception } from "./wall-notice";

/** Several numbers or addresses in one line of a unit's contact block. */
const BETWEEN = /(\s*(?:[,;/]|\s[-–]\s|\s(?:và|hoặc)\s)\s*)/;

/** One line of where a unit can be reached, with what can be dialled, written to or opened as links. */
export function ContactValue({ line, value }: { line: keyof Reception; value: string }) {
  if (line === "website") return <a href={siteHref(value)}>{value}</a>;
  if (line === "hours") return <Hours>{value}</Hours>;
  if (line !== "phone" && line !== "email") return <Vi>{value}</Vi>;
  return value.split(BETWEEN).map((part) => {
    const href = hrefOf(line, part);
    return href ? (
      <a key={part} href={href}>
        {part}
      </a>
    ) : (
      part
    );
  });
}

function hrefOf(line: "phone" | "email", part: string): string | null {
  if (line === "email") return part.includes("@") ? `mailto:${part.trim()}` : null;
  return (part.match(/\d/g)?.length ?? 0) >= 3 ? telephone(part) : null;
}

/** People write the address of a website without the protocol. */
const siteHref = (value: string): string => (/^https?:\/\//i.test(value) ? value : `https://${value.trim()}`);
