/** @jsxImportSource ~/ui/drawn */
import type { Language } from "~/shared/language";
import type { Child } from "./drawn";

/** What is Vietnamese in whatever language the page is, marked so that it is read out with the right voice. */
export const Vi = ({ language, children }: { language: Language; children?: Child }): Child =>
  language === "vi" ? children : <span lang="vi">{children}</span>;
