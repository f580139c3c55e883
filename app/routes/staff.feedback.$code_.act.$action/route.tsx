import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withCover } from "~/features/access/cover.server";
import { requireStaff } from "~/features/access/guard.server";
import type { Actor } from "~/features/access/permissions";
import { withdrawDenounced } from "~/features/publication/publish-feedback.server";
import { extrasOf, readExtras } from "~/features/replies/step-extras.server";
import { isAnonymous } from "~/features/senders/anonymous.server";
import { ActionFields } from "~/features/workflow/action-forms/action-fields";
import { ACTION_FORMS, type FormAction, hasForm } from "~/features/workflow/action-forms/registry";
import { aboutItem, stepHead, takeStep } from "~/features/workflow/action-page.server";
import type { Also } from "~/features/workflow/advance-feedback.server";
import { afterStep } from "~/features/workflow/after-step.server";
import { SAME_NUMBER } from "~/features/workflow/document-number";
import { stateOf } from "~/features/workflow/item.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { repetitionsOf } from "~/features/workflow/repetition.queries.server";
import { StepFrame } from "~/features/workflow/step-frame";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { InsistField } from "~/ui/insist-field";
import { pageMeta } from "~/ui/page-meta";
import { Anonymous, NamedNow, R3_PROPOSED } from "./anonymous";
import { FirstItem } from "./first-item";

export const handle = { access: "feedback:act" };
export const meta = pageMeta<typeof loader>(
  (found) => found && `${found.head.title} · ${found.head.item.code}`,
);

/** One page for every step of the table that has a form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireStaff(request, "feedback:act");
  const now = new Date();
  const action = known(params.action);
  const actor = await acting(signedIn, action, now);
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const about = await aboutItem(db, item, now, actor);
  const form = ACTION_FORMS[action];
  const extras = await extrasOf(db, item, action);
  const { status, ...head } = stepHead(item, action, actor, now, about);
  const anonymous =
    screens(action) && about.rejectionReasons.includes(R3_PROPOSED.reason) && (await isAnonymous(db, item));
  // What was missing may have come since somebody proposed it.
  const isR3 = stateOf(item).rejectionProposed?.reason === R3_PROPOSED.reason;
  const named = decidesRejection(action) && isR3 && !(await isAnonymous(db, item));
  return data(
    {
      action,
      head,
      hint: form.hint,
      button: form.button,
      danger: form.danger ?? false,
      fields: [...form.fields(about), ...extras.fields],
      repeats: decidesRejection(action) && item.repeatOf !== null,
      first: decidesRejection(action) ? (await repetitionsOf(db, actor, item)).first : null,
      ...{ anonymous, named },
      known: {
        ...form.known?.(about),
        ...extras.known,
        ...prefilled(request),
        ...(anonymous && action === "proposeRejection" && R3_PROPOSED),
      },
    },
    { status },
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const signedIn = await requireStaff(request, "feedback:act");
  const now = new Date();
  const step = known(params.action);
  const actor = await acting(signedIn, step, now);
  const item = await itemWithinReach(db, actor, "feedback:act", params.code);
  const form = await request.formData();
  const extras = await readExtras(db, item, step, form, actor.staffId, now);
  if (extras.reply) return data({ status: 422, refusal: null, reply: extras.reply }, { status: 422 });
  const also: Also = async (tx, moved, after) => {
    await extras.also?.(tx, moved, after);
    await withdrawDenounced(tx, moved, after, now);
  };
  const answer = await takeStep(db, actor, item, step, form, now, also, extras.event);
  if (answer) return data(answer, { status: answer.status });
  return redirect(await afterStep(db, actor, item.referenceCode, step), 303);
}

const decidesRejection = (action: FormAction) => action === "reject" || action === "declineRejection";

const screens = (action: FormAction) => action === "assess" || action === "proposeRejection";

/** What a suggestion brings along: it is chosen or changed in the form like anything else. */
function prefilled(request: Request): Record<string, string> {
  const query = new URL(request.url).searchParams;
  return Object.fromEntries(
    ["field", "unit", "lead"].flatMap((name) => {
      const value = query.get(name)?.slice(0, 100);
      return value ? [[name, value]] : [];
    }),
  );
}

type Answer = typeof action;

/** Who signs for an absent head sends drafts back too; every other step is taken in one's own part. */
const acting = (actor: Actor, step: FormAction, now: Date) =>
  step === "sendBack" ? withCover(db, actor, localDateOf(now)) : actor;

function known(action: string | undefined): FormAction {
  if (!hasForm(action)) throw new Response("Không có việc nào như vậy.", { status: 404 });
  return action;
}

export default function ActionPage() {
  const { action, head, hint, button, danger, fields, known, repeats, first, anonymous, named } =
    useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  return (
    <StepFrame {...head} {...{ hint, button, danger, answer }}>
      {anonymous ? <Anonymous code={head.item.code} proposing={action === "proposeRejection"} /> : null}
      {named ? <NamedNow /> : null}
      {repeats ? <FirstItem first={first} /> : null}
      <ActionFields
        fields={fields}
        known={known}
        reply={answer?.reply}
        keep={`${head.item.code}-${action}`}
      />
      <InsistField {...SAME_NUMBER} reply={answer?.reply} />
    </StepFrame>
  );
}
