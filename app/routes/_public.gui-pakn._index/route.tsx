import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ComponentProps } from "react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { answersFrom, subjectOf } from "~/features/intake/draft";
import { discardDraft, draftCookie } from "~/features/intake/draft.server";
import { FORM_MESSAGES } from "~/features/intake/form-messages";
import { KeptForNextStep } from "~/features/intake/kept-on-device";
import { NotReceiving } from "~/features/intake/not-receiving";
import { noticeOrigin } from "~/features/intake/notice-link.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { isReceiving } from "~/features/intake/receiving-unit.server";
import { replyTo } from "~/features/intake/reply";
import { SendingSteps } from "~/features/intake/sending-steps";
import { ELSEWHERE, SENDING } from "~/features/intake/sending-words";
import { currentDraft, goTo, keepStep, stepAddress } from "~/features/intake/step-door.server";
import { doorOfSlug, isSubject, isWrongDoor, SUBJECTS, WRONG_DOORS } from "~/features/intake/subject";
import { WrongDoorCard } from "~/features/intake/wrong-door-card";
import { loadSettings } from "~/features/reference/settings.server";
import { paths, withQuery } from "~/paths";
import { db } from "~/platform/db.server";
import { type Language, languageOf } from "~/shared/language";
import { localDateOf } from "~/shared/local-date";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useLanguage, useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { FromNotice } from "./from-notice";
import { IN_VIETNAMESE, START } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta<typeof loader>(
  (found, language) => [START[language].title, found?.origin?.unit?.name].filter(Boolean).join(": "),
  (_, language) => START[language].description,
);
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const draft = await currentDraft(request, new Date());
  const open = draft !== null && draft.feedbackId === null;
  const { complaintInfo, denunciationInfo, hotline } = await loadSettings(db);
  const kept = open ? draft.answers.start : {};
  const said = (name: string, stored: unknown) => searchParams.get(name) ?? (stored ? String(stored) : null);
  // A code scanned now wins; one scanned earlier gives way to what was chosen since.
  const scanned = Boolean(searchParams.get("don-vi"));
  const chosen = open ? draft.answers.matter.unit : undefined;
  const origin = await noticeOrigin(
    db,
    { unit: said("don-vi", kept.unit), channel: said("kenh", kept.channel) },
    localDateOf(new Date()),
  );
  const unit = origin?.unit && (scanned || chosen === undefined || chosen === origin.unit.code);
  return {
    origin: origin && { ...origin, unit: unit ? origin.unit : null },
    scanned: scanned && origin?.unit ? origin.unit.code : null,
    receives: await isReceiving(db, localDateOf(new Date())),
    notice: searchParams.get("nhac"),
    door: doorOfSlug(searchParams.get("noi-khac")),
    subject: open ? subjectOf(draft.answers) : null,
    started: open && (subjectOf(draft.answers) !== null || Object.keys(draft.answers.matter).length > 0),
    sent: draft !== null && draft.feedbackId !== null,
    doors: { complaintInfo, denunciationInfo, hotline, answersHref: paths.answers() },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const form = await request.formData();
  const draft = await currentDraft(request, now);
  if (form.get("go") === "discard") {
    if (draft) await discardDraft(db, draft.id);
    // On a machine that others use, the pages gone through must not come back by the back button.
    // Nor may what was typed and not posted stay behind (public/draft.js).
    const forget = { "Clear-Site-Data": '"cache", "storage"' };
    return goTo(stepAddress("start", "da-xoa"), { ...forget, "Set-Cookie": draftCookie(request, null) });
  }
  const answers = answersFrom(form, "start");
  // Another law's matter leaves no draft behind.
  if (isWrongDoor(answers.subject)) {
    const { searchParams } = new URL(request.url);
    const from = { "don-vi": searchParams.get("don-vi"), kenh: searchParams.get("kenh") };
    return goTo(paths.send({ ...from, "noi-khac": WRONG_DOORS[answers.subject].slug }));
  }
  if (!isSubject(answers.subject)) {
    const errors = { subject: [FORM_MESSAGES[languageOf(request.url)].subject] };
    return data({ reply: replyTo(answers, null, { errors }) }, { status: 422, headers: WRITING_HEADERS });
  }
  // A sent draft stays what it is; whoever starts again means something new.
  const { draft: kept, headers } = await keepStep(request, "start", form, now, { startAnew: true });
  const { unit } = kept.answers.matter;
  const scanned = form.get("scanned");
  const other = scanned && unit !== undefined && unit !== scanned;
  return goTo(
    other ? withQuery(paths.sendMatter(), { "don-vi": String(scanned) }) : stepAddress("matter"),
    headers,
  );
}

const choicesIn = (language: Language) => [
  ...Object.entries(SUBJECTS).map(([value, { [language]: label, hint }]) => ({
    value,
    label,
    hint: hint[language],
  })),
  ...Object.entries(WRONG_DOORS).map(([value, { [language]: label, hint }]) => ({
    value,
    label: ELSEWHERE[language].choice(label),
    hint: hint[language],
  })),
];

export default function Start() {
  const { notice, door, subject, started, sent, doors, origin, scanned, receives } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, { subject });
  const language = useLanguage();
  const words = START[language];
  // A scanned notice holds through whatever is posted here, also where nothing was chosen or it was the wrong door.
  const here = paths.send(scanned ? { "don-vi": scanned, kenh: origin?.channel } : {});
  if (door && !reply) return <ElsewherePage door={door} {...doors} here={here} />;
  return (
    <>
      <SendingSteps current={1} notice={notice} />
      <ErrorSummary reply={reply} />
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {language === "en" ? <p>{IN_VIETNAMESE}</p> : null}
      {started ? <Unfinished scanned={scanned} /> : <KeptForNextStep />}
      {sent ? (
        <Notice tone="info" title={words.sent}>
          <p>
            <a href={paths.receipt()}>{words.sentReceipt}</a>
            {words.sentElse}
          </p>
        </Notice>
      ) : null}
      {origin ? <FromNotice {...origin} /> : null}
      {receives ? (
        <PostForm action={here}>
          {origin?.unit ? <input type="hidden" name="unit" value={origin.unit.code} /> : null}
          {scanned ? <input type="hidden" name="scanned" value={scanned} /> : null}
          {origin ? <input type="hidden" name="channel" value={origin.channel} /> : null}
          <RadioGroup
            label={words.about}
            labelSize="page"
            required
            choices={choicesIn(language)}
            {...field("subject")}
          />
          <Actions>
            <Button>{started ? SENDING[language].next : words.begin}</Button>
          </Actions>
        </PostForm>
      ) : (
        <NotReceiving hotline={doors.hotline} />
      )}
    </>
  );
}

/** Directions in place of the choices: who stands here has chosen already. */
function ElsewherePage({ here, ...card }: ComponentProps<typeof WrongDoorCard> & { here: string }) {
  const words = useWords(ELSEWHERE);
  const { title } = useWords(START);
  return (
    <>
      <SendingSteps current={1} notice={null} />
      <PageTitle>{title}</PageTitle>
      <WrongDoorCard {...card} />
      <Actions>
        <ButtonLink variant="secondary" href={here}>
          {words.mine}
        </ButtonLink>
      </Actions>
    </>
  );
}

function Unfinished({ scanned }: { scanned: string | null }) {
  const words = useWords(START);
  return (
    <Notice tone="info" title={words.unfinished}>
      <p>{words.unfinishedKept}</p>
      <PostForm id="draft" action={paths.send()}>
        <Actions>
          <ButtonLink
            variant="secondary"
            href={withQuery(paths.sendMatter(), { "don-vi": scanned ?? undefined })}
          >
            {words.writeOn}
          </ButtonLink>
          <Button variant="plain" name="go" value="discard">
            {words.discard}
          </Button>
        </Actions>
      </PostForm>
    </Notice>
  );
}
