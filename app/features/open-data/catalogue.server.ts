import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { loadSettings } from "../reference/settings.server";
import { asJsonLd, asTurtle, catalogueNodes } from "./catalogue";

/** The catalogue of all datasets (DCAT-AP) as JSON-LD or Turtle. */
export async function catalogue(db: DbOrTx, as: "jsonld" | "ttl"): Promise<Response> {
  const { portalName, provinceName, focalUnitName, email, hotline } = await loadSettings(db);
  const home = publicUrl();
  const last = await db.publicationLog.findFirst({ orderBy: { seq: "desc" }, select: { at: true } });
  const nodes = catalogueNodes({
    ...{ title: `${portalName} ${provinceName}`, publisher: focalUnitName, email, phone: hotline, home },
    page: home + paths.openData(),
    api: home + paths.api(),
    document: home + paths.api("/openapi.json"),
    licence: home + paths.dataTerms(),
    modified: last?.at.toISOString() ?? null,
  });
  return as === "ttl"
    ? new Response(asTurtle(nodes), { headers: { "Content-Type": "text/turtle; charset=utf-8" } })
    : new Response(JSON.stringify(asJsonLd(nodes)), { headers: { "Content-Type": "application/ld+json" } });
}
