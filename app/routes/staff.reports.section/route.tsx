import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readSectionPage } from "~/features/reporting/sections/read-section-page";
import { SAVE_REFUSAL, saveSections } from "~/features/reporting/sections/save-section.server";
import { tryOut } from "~/features/reporting/sections/section-work.server";
import { sectionView } from "~/features/reporting/sections/sections-page.server";
import { requireWorkplace } from "~/features/reporting/sections/workplace-door.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { SectionForm } from "./section-form";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) => given?.view.title);

/** Which section of which report, the first when none is named; 404 for one that the outline does not have. */
async function open(request: Request) {
  const opened = await requireWorkplace(request, "report:read");
  const { asked, place, searchParams } = opened;
  const key =
    searchParams.get("section") ?? place.built.outline.sections.find(({ texts }) => texts.length > 0)?.key;
  const view = await sectionView(db, place, asked, key ?? "");
  if (!view) throw new Response("Báo cáo này không có mục đó.", { status: 404 });
  return { ...opened, view };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { place, view, query, searchParams } = await open(request);
  return {
    view: { ...view, canEdit: view.canEdit && place.reportId !== null },
    query,
    saved: searchParams.has("saved"),
  };
}

/** `intent=check` shows what would be found; anything else saves, if the actor makes this report. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, now, asked, place, view } = await open(request);
  const form = await request.formData();
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const { data: typed, errors } = readSectionPage(view, (name) => values[name] ?? "", {
    sums: place.built.sums?.figures,
    period: asked.period,
  });
  const section = { ...view.section, key: view.key };
  const trial = await tryOut(db, place, asked, { section, data: typed }, now);
  const checked = { findings: trial.findings, written: trial.written };
  const again = (formErrors: string[], status: number) =>
    data({ reply: { values, errors, formErrors }, checked }, { status });
  if (Object.keys(errors).length > 0) return again([], 422);
  if (form.get("intent") === "check") return again([], 200);
  if (!place.canEdit || place.reportId === null)
    return again([place.built.isStanding ? SAVE_REFUSAL.REPORT_CLOSED : "Bạn không lập báo cáo này."], 409);
  const version = Number(form.get("version"));
  const saved = await saveSections(
    db,
    [
      {
        reportId: place.reportId,
        section: view.key,
        data: typed,
        version: Number.isSafeInteger(version) && version >= 0 ? version : -1,
        staffId: actor.staffId,
      },
    ],
    now,
  );
  if (!saved.ok) return again([SAVE_REFUSAL[saved.reason]], 409);
  const query = { unit: asked.unit, period: asked.period.code };
  throw redirect(
    form.get("intent") === "next" && view.next !== null
      ? paths.staff.reportSection({ ...query, section: view.next })
      : paths.staff.reportSection({ ...query, section: view.key, saved: "1" }),
    303,
  );
}

export default function SectionPage() {
  const { view, query, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary reply={result?.reply} />
      {saved && !result ? <Notice tone="success" title="Đã lưu mục này" announce /> : null}
      <SectionForm
        view={view}
        query={query}
        reply={result?.reply ?? null}
        findings={result?.checked.findings ?? view.findings}
        written={result?.checked.written ?? view.written}
      />
    </>
  );
}
