import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactSchema } from "~/features/intake/contact.schema";
import { answersFrom, FIELDS, firstUnfinished, mayOpen } from "~/features/intake/draft";
import { pageStamp } from "~/features/intake/page-stamp.server";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { replyTo } from "~/features/intake/reply";
import { SendingSteps } from "~/features/intake/sending-steps";
import { goTo, keepStep, openStep, stepAddress } from "~/features/intake/step-door.server";
import { OLDER_PAGE, UnsavedTexts } from "~/features/intake/unsaved-texts";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ContactForm } from "./contact-form";

export const handle = { access: "public" };
export const meta = pageMeta("Liên hệ – Gửi phản ánh, kiến nghị");
export { writingHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await openStep(request, "contact", new Date());
  const answers = draft.answers.contact;
  return {
    notice: new URL(request.url).searchParams.get("nhac"),
    answers,
    stamp: pageStamp("contact", answers),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const answers = answersFrom(form, "contact");
  const { draft, fresh, older, headers } = await keepStep(request, "contact", form, new Date());
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply, posted: older ? answers : null }, { status, headers: { ...WRITING_HEADERS, ...headers } });
  if (older) return again(replyTo(draft.answers.contact, null, { formErrors: [OLDER_PAGE] }), 409);
  const reached = firstUnfinished(draft.answers);
  if (!mayOpen("contact", reached)) return goTo(stepAddress(reached, fresh ? "het-han" : "thieu"), headers);
  if (form.get("go") === "back") return goTo(stepAddress("matter"), headers);
  const contact = ContactSchema.safeParse(answers);
  if (!contact.success) {
    return again(replyTo(answers, contact.error, { order: FIELDS.contact }), 422);
  }
  return goTo(stepAddress("review"), headers);
}

const TEXTS = { name: "Tên", address: "Địa chỉ", email: "Thư điện tử", phone: "Điện thoại" };

export default function ContactStep() {
  const { notice, answers, stamp } = useLoaderData<typeof loader>();
  const { reply, posted } = useActionData<typeof action>() ?? {};
  return (
    <>
      <SendingSteps current={3} notice={reply ? null : notice} />
      <ErrorSummary reply={reply} />
      <PageTitle lead="Pháp luật yêu cầu họ tên, địa chỉ và cách liên hệ. Những thông tin này không bao giờ được công khai.">
        Liên hệ với bạn bằng cách nào?
      </PageTitle>
      {posted ? <UnsavedTexts posted={posted} stored={answers} labels={TEXTS} /> : null}
      <ContactForm stamp={stamp} field={fieldsOf(reply, { senderType: "PERSON", ...answers })} />
    </>
  );
}
