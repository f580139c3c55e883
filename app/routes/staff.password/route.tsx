import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { carriedBy, hiddenInputs, readPosted, STEP } from "~/features/access/carried-form.server";
import { changePassword } from "~/features/access/change-password.server";
import { requireStaff } from "~/features/access/guard.server";
import { safeNext } from "~/features/access/next-path";
import { ResumePage } from "~/features/access/resume-page";
import { readSessionToken } from "~/features/access/session-cookie.server";
import { mustChangePassword } from "~/features/access/staff.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import type { CarriedForm } from "~/shared/carried-form";
import { type FormReply, replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { passwordSchema } from "./password.schema";
import { PasswordPage } from "./password-page";

export const handle = { access: "staff:any" };
export const meta = pageMeta("Đổi mật khẩu");

const FIELDS = ["current", "next", "repeat"];
const REFUSALS = {
  WRONG_CURRENT: ["current", "Mật khẩu hiện tại không đúng"],
  SLOW_DOWN: ["current", "Sai nhiều lần liên tiếp, hãy đợi ít phút rồi thử lại"],
  WEAK: ["next", "Chọn mật khẩu khác, dài hơn"],
  SAME: ["next", "Mật khẩu mới phải khác mật khẩu hiện tại"],
} as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "staff:any");
  const query = new URL(request.url).searchParams;
  return {
    email: actor.email,
    next: safeNext(query.get("next")),
    changed: query.has("changed"),
    forced: await mustChangePassword(db, actor.staffId),
  };
}

/** A form that met a one-time password on its way arrives here too and is handed on: docs/decisions/0008. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "staff:any");
  const next = safeNext(new URL(request.url).searchParams.get("next"));
  const form = await readPosted(request);
  const carried = carriedBy(form, next);
  if (!form.has(STEP)) return again(null, carried, 401);

  const asked = new FormData();
  for (const name of FIELDS) asked.set(name, form.get(name) ?? "");
  const submission = parseWithZod(asked, { schema: passwordSchema(actor.email) });
  if (submission.status !== "success") return again(replyOf(submission, { hide: FIELDS }), carried, 422);
  const { current, next: password } = submission.value;
  const change = { staffId: actor.staffId, current, next: password, keepToken: readSessionToken(request) };
  const changed = await changePassword(db, change, new Date());
  if (!changed.ok) {
    const [field, message] = REFUSALS[changed.reason];
    return again(replyOf(submission, { hide: FIELDS, fieldErrors: { [field]: [message] } }), carried, 422);
  }
  if (carried) return data({ resume: { carried, name: actor.name }, reply: null, carried: [] });
  throw redirect(next ?? paths.staff.password({ changed: "1" }), 303);
}

function again(reply: FormReply | null, carried: CarriedForm | null, status: number) {
  return data({ resume: null, reply, carried: hiddenInputs(carried) }, { status });
}

export default function Password() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.resume) return <ResumePage {...answer.resume} />;
  return <PasswordPage {...loaded} reply={answer?.reply ?? null} carried={answer?.carried ?? []} />;
}
