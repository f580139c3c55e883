import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { ActionFields } from "~/features/workflow/action-forms/action-fields";
import { ACTION_FORMS, type FormAction, hasForm } from "~/features/workflow/action-forms/registry";
import { aboutItem, stepHead, takeStep } from "~/features/workflow/action-page.server";
import { afterStep } from "~/features/workflow/after-step.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { StepFrame } from "~/features/workflow/step-frame";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `${found.head.title} · ${found.head.item.code}`,
);

/** One page for every step of the table that has a form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const action = known(params.action);
  const now = new Date();
  const about = await aboutItem(db, item, now);
  const form = ACTION_FORMS[action];
  const { status, ...head } = stepHead(item, action, actor, now, about.extension);
  return data(
    {
      action,
      head,
      hint: form.hint,
      button: form.button,
      danger: form.danger ?? false,
      fields: form.fields(about),
      known: form.known?.(about),
    },
    { status },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "feedback:act");
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const step = known(params.action);
  const answer = await takeStep(db, actor, item, step, await request.formData(), new Date());
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, actor, item.referenceCode, step), 303);
}

type Answer = typeof action;

function known(action: string | undefined): FormAction {
  if (!hasForm(action)) throw new Response("Không có việc nào như vậy.", { status: 404 });
  return action;
}

export default function ActionPage() {
  const { action, head, hint, button, danger, fields, known } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  return (
    <StepFrame {...head} {...{ hint, button, danger, answer }}>
      <ActionFields
        fields={fields}
        known={known}
        reply={answer?.reply}
        keep={`${head.item.code}-${action}`}
      />
    </StepFrame>
  );
}
