import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { planCampaign } from "~/features/campaigns/campaign.server";
import { regulationChoices, surveyUnits, textsOf } from "~/features/campaigns/campaign-choices.server";
import { CampaignForm } from "~/features/campaigns/campaign-form";
import { readCampaign } from "~/features/campaigns/read-campaign";
import { loadSettings } from "~/features/reference/settings.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf, yearOf } from "~/shared/local-date";
import { ErrorSummary } from "~/ui/error-summary";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "survey:work" };
export const meta = pageMeta("Thêm đợt lấy ý kiến");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const [units, choices, settings] = await Promise.all([
    surveyUnits(db, actor, localDateOf(new Date())),
    regulationChoices(db),
    loadSettings(db),
  ]);
  return {
    units: units.map(({ value, label }) => ({ value, label })),
    ...choices,
    known: {
      unit: actor.unit,
      returnAddress: settings.address,
      q1_kind: "ONE",
      q2_kind: "TEXT",
      q3_kind: "PROPOSAL",
    },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const today = localDateOf(now);
  const { one, values } = textsOf(await request.formData());
  const [units, choices] = await Promise.all([surveyUnits(db, actor, today), regulationChoices(db)]);
  const codes = (list: readonly { value: string }[]) => list.map(({ value }) => value);
  const { texts, errors } = readCampaign(one, {
    today,
    fields: codes(choices.fields),
    procedures: codes(choices.procedures),
  });
  const unit = codes(units).find((code) => code === one("unit"));
  if (!unit) errors.unit = ["Chọn đơn vị lấy ý kiến"];
  if (!texts || !unit) return data({ reply: { values, errors, formErrors: [] } }, { status: 422 });
  const year = yearOf(texts.answerBy);
  const id = await planCampaign(db, { staffId: actor.staffId, unit, year }, texts, now);
  return redirect(paths.staff.campaign(id), 303);
}

export default function NewCampaignPage() {
  const lists = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead="Hỏi về một quy định cụ thể. Đợt nằm trong kế hoạch của năm có hạn trả lời, cho đến khi được mở.">
        Thêm đợt lấy ý kiến
      </PageTitle>
      <CampaignForm {...lists} reply={reply} />
    </>
  );
}
