import { hoursInEnglish } from "~/shared/hours-in-english";
import { useLanguage, Vi } from "./language";

/** Office hours in the language of the page; in Vietnamese where they are more than days and times. */
export function Hours({ children }: { children: string }) {
  const english = useLanguage() === "en" ? hoursInEnglish(children) : null;
  return english ?? <Vi>{children}</Vi>;
}
