import { paths } from "~/paths";
import { publicUrl } from "~/platform/env.server";

export const handle = { access: "public" };

/** What search engines leave alone: staff, and pages that hang on one person's code or draft. */
const LEFT_ALONE = [paths.staff.home(), paths.lookUp(), paths.send(), paths.similarAnswers(), "/dev"];

export function loader(): Response {
  const lines = ["User-agent: *", ...LEFT_ALONE.map((path) => `Disallow: ${path}`)];
  const text = [...lines, "", `Sitemap: ${publicUrl()}${paths.sitemap()}`, ""].join("\n");
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
