import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CONTACT_SCHEMA } from "~/features/intake/contact.schema";
import { answersFrom, FIELDS, firstUnfinished, mayOpen } from "~/features/intake/draft";
import { KeptForMatter } from "~/features/intake/kept-on-device";
import { digestsOf } from "~/features/intake/kept-texts";
import { pageStamp } from "~/features/intake/page-stamp.server";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { replyTo } from "~/features/intake/reply";
import { SendingSteps } from "~/features/intake/sending-steps";
import { SENDING } from "~/features/intake/sending-words";
import { goTo, keepStep, openStep, stepAddress } from "~/features/intake/step-door.server";
import { UnsavedTexts } from "~/features/intake/unsaved-texts";
import { languageOf } from "~/shared/language";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldsOf } from "~/ui/form-values";
import { useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ContactForm } from "./contact-form";
import { CONTACT } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta((_, language) => CONTACT[language].headTitle);
export { writingHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await openStep(request, "contact", new Date());
  const answers = draft.answers.contact;
  return {
    notice: new URL(request.url).searchParams.get("nhac"),
    answers,
    has: digestsOf(draft.answers.matter),
    stamp: pageStamp("contact", answers),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const language = languageOf(request.url);
  const form = await request.formData();
  const answers = answersFrom(form, "contact");
  const { draft, fresh, older, headers } = await keepStep(request, "contact", form, new Date());
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422) =>
    data({ reply, posted: older ? answers : null }, { status, headers: { ...WRITING_HEADERS, ...headers } });
  if (older) {
    const more = { formErrors: [SENDING[language].olderPage] };
    return again(replyTo(draft.answers.contact, null, more), 409);
  }
  const reached = firstUnfinished(draft.answers);
  if (!mayOpen("contact", reached)) return goTo(stepAddress(reached, fresh ? "het-han" : "thieu"), headers);
  if (form.get("go") === "back") return goTo(stepAddress("matter"), headers);
  const contact = CONTACT_SCHEMA[language].safeParse(answers);
  if (!contact.success) {
    return again(replyTo(answers, contact.error, { order: FIELDS.contact }), 422);
  }
  return goTo(stepAddress("review"), headers);
}

export default function ContactStep() {
  const { notice, answers, has, stamp } = useLoaderData<typeof loader>();
  const { reply, posted } = useActionData<typeof action>() ?? {};
  const words = useWords(CONTACT);
  return (
    <>
      <SendingSteps current={3} notice={reply ? null : notice} />
      <ErrorSummary reply={reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <KeptForMatter has={has} />
      {posted ? <UnsavedTexts posted={posted} stored={answers} labels={words.texts} /> : null}
      <ContactForm stamp={stamp} field={fieldsOf(reply, { senderType: "PERSON", ...answers })} />
    </>
  );
}
