import { Fragment } from "react";
import { useLanguage, useWords, Vi } from "~/ui/language";
import type { AboutPart } from "../open-data/followed";
import { FOLLOWING } from "./following-messages";

/** What somebody follows, in words; names are Vietnamese whatever the page is. */
export function FollowedWords({ parts }: { parts: readonly AboutPart[] }) {
  const { everything } = useWords(FOLLOWING);
  const language = useLanguage();
  if (parts.length === 0) return everything;
  return parts.map((part, i) => (
    <Fragment key={"name" in part ? part.name : part.label.vi}>
      {i > 0 ? ", " : null}
      {"name" in part ? <Vi>{part.name}</Vi> : part.label[language]}
    </Fragment>
  ));
}
