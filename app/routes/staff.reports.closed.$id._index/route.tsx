import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { closedForm } from "~/features/reporting/closing/closed-form.server";
import { compareClosing, withoutHidden } from "~/features/reporting/closing/compare.server";
import { comparisonView } from "~/features/reporting/closing/comparison-view";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";
import { ClosedPage } from "./closed-page";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given
    ? `${given.form.sheet.code}, ${given.form.periodTitle}, ${given.form.sheet.reportingUnit}`
    : "Biểu đã chốt",
);

/** A form as it was closed; with `view=compare` beside the data as they stand now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const now = new Date();
  const { form, frozen } = await closedForm(db, actor, Number(params.id), now);
  const isCompared = new URL(request.url).searchParams.get("view") === "compare";
  const comparison = isCompared
    ? comparisonView(
        await withoutHidden(db, actor, await compareClosing(db, form.id, now)),
        frozen.form.columns,
      )
    : null;
  return { form, comparison };
}

export default function ClosedRoute() {
  return <ClosedPage {...useLoaderData<typeof loader>()} />;
}
