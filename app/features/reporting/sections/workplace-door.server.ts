import { requireSigner } from "~/features/access/guard.server";
import { db } from "~/platform/db.server";
import { askedReport } from "../periods/report-page.server";
import { loadWorkplace } from "./sections-page.server";

/**
 * Who asks for the typed part of which report, by the address of a request, and how it stands now. Throws what
 * requireSigner() throws, and 404 where the address names no report or no outline applies to it.
 */
export async function requireWorkplace(request: Request, permission: "report:read" | "report:work") {
  const actor = await requireSigner(request, permission);
  const { searchParams } = new URL(request.url);
  const now = new Date();
  const asked = await askedReport(db, actor, searchParams, now);
  const place = asked && (await loadWorkplace(db, actor, asked, now));
  if (!asked || !place) throw new Response("Không có báo cáo này.", { status: 404 });
  return { actor, now, asked, place, searchParams, query: { unit: asked.unit, period: asked.period.code } };
}
