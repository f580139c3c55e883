import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editStaff, setStaffDisabled } from "~/features/access/edit-staff.server";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { PersonSchema } from "~/features/access/person.schema";
import { STAFF_REFUSALS } from "~/features/access/refusals";
import { resetPassword } from "~/features/access/reset-password.server";
import { findStaff } from "~/features/access/staff.queries.server";
import { workloads } from "~/features/nudges/hand-over.queries.server";
import { unitOptions } from "~/features/reference/unit-options.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { type FormReply, replyOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { OneTimePassword } from "./one-time-password";
import { PersonPage } from "./person-page";

export const handle = { access: "admin:people" };
export const meta = pageMeta<typeof loader>((loaded) => loaded?.person.name);

const notFound = () => new Response("Không có tài khoản này.", { status: 404 });

const readId = (text = ""): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound();
  return Number(text);
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "admin:people");
  const today = localDateOf(new Date());
  const person = await findStaff(db, readId(params.id));
  if (!person) throw notFound();
  const units = await unitOptions(db, today);
  // A unit that was closed since still has to be shown where somebody is in it.
  const all = new Map((await unitOptions(db, null)).map((unit) => [unit.value, unit]));
  const home = all.get(person.unit);
  const choices = home && !units.some(({ value }) => value === person.unit) ? [home, ...units] : units;
  const unitNames = Object.fromEntries([...all.values()].map(({ value, label }) => [value, label]));
  const places = [person.unit, ...person.roles.map(({ unit }) => unit)];
  const ended = places.some((code) => !units.some(({ value }) => value === code));
  const held = await workloads(db, actor, today, person.id);
  return {
    person,
    units: choices,
    unitNames,
    ended,
    held,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

const CONFIRM = "Đánh dấu để xác nhận";
const confirmed = z.literal("on", { error: CONFIRM });
/** One schema per button of the page. */
const FORMS = {
  disable: z.object({ confirmDisable: confirmed }),
  enable: z.object({}),
  reset: z.object({ confirmReset: confirmed }),
};

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "admin:people");
  const staffId = readId(params.id);
  const by = actor.staffId;
  const now = new Date();
  const form = await request.formData();
  const intent = form.get("intent");

  if (intent === "reset" || intent === "disable" || intent === "enable") {
    const submission = parseWithZod(form, { schema: FORMS[intent] });
    if (submission.status !== "success") return again(replyOf(submission));
    if (intent === "reset") {
      const person = await findStaff(db, staffId);
      const reset = await resetPassword(db, { staffId, by }, now);
      if (!person || !reset.ok) throw notFound();
      return data({ reply: null, reset: { staffId, email: person.email, ...reset.value } });
    }
    const changed = await setStaffDisabled(db, { staffId, by, disabled: intent === "disable" }, now);
    if (changed.ok) throw redirect(`${paths.staff.person(staffId)}?saved`, 303);
    if (changed.reason === "NOT_FOUND") throw notFound();
    return again(replyOf(submission, { formErrors: [STAFF_REFUSALS[changed.reason][1]] }));
  }

  const submission = parseWithZod(form, { schema: PersonSchema });
  if (submission.status !== "success") return again(replyOf(submission));
  const seen = String(form.get("seen") ?? "");
  const edited = await editStaff(db, { ...submission.value, staffId, by, seen }, now);
  if (edited.ok) throw redirect(`${paths.staff.person(staffId)}?saved`, 303);
  if (edited.reason === "NOT_FOUND") throw notFound();
  if (edited.reason === "CHANGED_MEANWHILE") {
    const first = await whoWasFirst(db, { subject: `staff:${staffId}`, action: "staff.edit" }, "tài khoản");
    return again(replyOf(submission, { formErrors: [first] }), 409);
  }
  const [field, message] = STAFF_REFUSALS[edited.reason];
  return again(replyOf(submission, { fieldErrors: { [field]: [message] } }));
}

const again = (reply: FormReply, status = 422) => data({ reply, reset: null }, status);

export default function Person() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.reset) return <OneTimePassword {...answer.reset} />;
  return <PersonPage {...loaded} reply={answer?.reply ?? null} />;
}
