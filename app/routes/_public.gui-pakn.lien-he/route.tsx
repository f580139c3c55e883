import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContactSchema } from "~/features/intake/contact.schema";
import { answersFrom, FIELDS, firstUnfinished, mayOpen } from "~/features/intake/draft";
import { PRIVATE_HEADERS, privateHeaders } from "~/features/intake/private-headers";
import { replyTo } from "~/features/intake/reply";
import { SendingSteps } from "~/features/intake/sending-steps";
import { goTo, keepStep, openStep, stepAddress } from "~/features/intake/step-door.server";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ContactForm } from "./contact-form";

export const handle = { access: "public" };
export const meta = pageMeta("Liên hệ – Gửi phản ánh, kiến nghị");
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await openStep(request, "contact", new Date());
  return { notice: new URL(request.url).searchParams.get("nhac"), answers: draft.answers.contact };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const answers = answersFrom(form, "contact");
  const { draft, fresh, headers } = await keepStep(request, "contact", answers, new Date());
  const reached = firstUnfinished(draft.answers);
  if (!mayOpen("contact", reached)) return goTo(stepAddress(reached, fresh ? "het-han" : "thieu"), headers);
  if (form.get("go") === "back") return goTo(stepAddress("matter"), headers);
  const contact = ContactSchema.safeParse(answers);
  if (!contact.success) {
    const reply = replyTo(answers, contact.error, { order: FIELDS.contact });
    return data({ reply }, { status: 422, headers: { ...PRIVATE_HEADERS, ...headers } });
  }
  return goTo(stepAddress("review"), headers);
}

export default function ContactStep() {
  const { notice, answers } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return (
    <>
      <SendingSteps current={3} notice={reply ? null : notice} />
      <ErrorSummary reply={reply} />
      <PageTitle lead="Pháp luật yêu cầu họ tên, địa chỉ và cách liên hệ. Những thông tin này không bao giờ được công khai.">
        Liên hệ với bạn bằng cách nào?
      </PageTitle>
      <ContactForm field={fieldsOf(reply, { senderType: "PERSON", ...answers })} />
    </>
  );
}
