import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";
import { inLanguage, LANGUAGES } from "~/shared/language";

export const handle = { access: "public" };

/** What search engines leave alone: staff, and pages that hang on one person's code or draft. */
const LEFT_ALONE = [paths.staff.home(), "/dev"];
const LEFT_ALONE_IN_BOTH = [paths.lookUp(), paths.send(), paths.similarAnswers()];

export function loader(): Response {
  const both = LANGUAGES.flatMap((language) => LEFT_ALONE_IN_BOTH.map((path) => inLanguage(path, language)));
  const lines = ["User-agent: *", ...[...LEFT_ALONE, ...both].map((path) => `Disallow: ${path}`)];
  const text = [...lines, "", `Sitemap: ${publicUrl()}${paths.sitemap()}`, ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
