import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { inLanguage } from "~/shared/language";
import { loadSettings } from "../reference/settings.server";
import { ENDPOINTS } from "./endpoints";
import { openApiDocument } from "./openapi";
import { describedInEnglish } from "./openapi-english";
import { jsonAnswer, queryOf } from "./respond.server";
import { V1 } from "./versions";

const whole = (path: string): string => publicUrl() + path;

/** GET /api/v1: where everything is. */
export function startApi(request: Request): Response {
  const read = queryOf(ENDPOINTS.start, request);
  if (!read.ok) return read.refused;
  const collections = ["answers", "fields", "units", "procedures", "statistics"] as const;
  return jsonAnswer({
    version: V1.number,
    documentation: whole(paths.openData()),
    openapi: whole(paths.api("/openapi.json")),
    catalogue: whole(paths.catalogue("jsonld")),
    collections: Object.fromEntries(collections.map((name) => [name, whole(paths.api(`/${name}`))])),
  });
}

/** GET /api/v1/openapi.json, or with `lang=en` the same document with English descriptions. */
export async function openapiApi(db: DbOrTx, request: Request): Promise<Response> {
  const read = queryOf(ENDPOINTS.openapi, request);
  if (!read.ok) return read.refused;
  const { portalName, provinceName, email } = await loadSettings(db);
  const { lang } = read.query;
  const document = openApiDocument({
    title: `${portalName} ${provinceName}`,
    server: whole("/api"),
    documentation: whole(inLanguage(paths.openData(), lang)),
    terms: whole(inLanguage(paths.dataTerms(), lang)),
    email,
  });
  return jsonAnswer(lang === "en" ? describedInEnglish(document) : document);
}
