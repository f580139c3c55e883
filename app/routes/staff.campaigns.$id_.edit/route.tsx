import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { campaignDoor, changeCampaign, REFUSAL_WORDS } from "~/features/campaigns/campaign.server";
import { regulationChoices, textsOf } from "~/features/campaigns/campaign-choices.server";
import { CampaignForm } from "~/features/campaigns/campaign-form";
import { readCampaign } from "~/features/campaigns/read-campaign";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { ErrorSummary } from "~/ui/error-summary";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "survey:work" };
export const meta = pageMeta("Sửa đợt lấy ý kiến");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const campaign = await campaignDoor(db, actor, "survey:work", params.id, new Date());
  const { title, regulation, regulationNo, article, field, purpose, returnAddress, answerBy } = campaign;
  const rows = campaign.questions.flatMap(({ text, kind, options }, i) => [
    [`q${i + 1}_text`, text],
    [`q${i + 1}_kind`, kind],
    [`q${i + 1}_options`, options.join("\n")],
  ]);
  return {
    ...(await regulationChoices(db)),
    title,
    known: {
      ...{ title, regulation, regulationNo, article, field, purpose, returnAddress, answerBy },
      ...{ procedure: campaign.procedureCode, version: String(campaign.version) },
      ...(Object.fromEntries(rows) as Record<string, string>),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "survey:work");
  const now = new Date();
  const { id } = await campaignDoor(db, actor, "survey:work", params.id, now);
  const { one, values } = textsOf(await request.formData());
  const choices = await regulationChoices(db);
  const codes = (list: readonly { value: string }[]) => list.map(({ value }) => value);
  const { texts, errors } = readCampaign(one, {
    today: localDateOf(now),
    fields: codes(choices.fields),
    procedures: codes(choices.procedures),
  });
  const problem = (status: number, formErrors: string[] = []) =>
    data({ reply: { values, errors, formErrors } }, { status });
  if (!texts) return problem(422);
  const changed = await changeCampaign(db, { id, version: Number(one("version")) || 0 }, texts);
  if (!changed.ok) return problem(409, [REFUSAL_WORDS[changed.reason]]);
  return redirect(paths.staff.campaign(id), 303);
}

export default function EditCampaignPage() {
  const { title, ...lists } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead={title}>Sửa đợt lấy ý kiến</PageTitle>
      <CampaignForm units={[]} {...lists} reply={reply} />
    </>
  );
}
