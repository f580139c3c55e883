import { createElement, Fragment } from "react";
import { useLanguage, Vi } from "./language";

/** Symbols that documents are looked up by ("20/2008/NĐ-CP") have letters that only Vietnamese has. */
const SYMBOL = /([\w-]*[À-ỹ][\wÀ-ỹ-]*)/;

/** A legal ground in the language of the page; in Vietnamese where nobody put it into English. */
export function Citation({ vi, en }: { vi: string; en: string | null }) {
  if (useLanguage() === "vi" || !en) return <Vi>{vi}</Vi>;
  const parts = en.split(SYMBOL).map((part, i) => (i % 2 ? createElement(Vi, null, part) : part));
  return createElement(Fragment, null, ...parts);
}
