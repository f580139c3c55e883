import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { TRACKED } from "~/features/intake/tracked-words";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { MARKS } from "~/features/publication/personal-data";
import { closeInvitation, invitationOf, invite, mayInvite } from "~/features/similar/co-sign.server";
import { coSigners } from "~/features/similar/co-signers.server";
import { INVITATION_SCHEMA } from "~/features/similar/invitation.schema";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { saidIn } from "~/shared/form-words";
import { languageOf } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { useVi, useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { INVITING } from "./words";

export const handle = { access: "public" };
export const meta = pageMeta(INVITING);
export { writingHeaders as headers };

async function ownItem(request: Request, code: string | undefined, now: Date) {
  const referenceCode = await requireTracking(request, code, now);
  const item = await db.feedback.findFirst({
    where: { referenceCode, confidential: false },
    select: { id: true, referenceCode: true },
  });
  if (!item) throw new Response(null, { status: 404 });
  // Withdrawn or closed meanwhile: its own page says so, and invites no more.
  if (!(await mayInvite(db, item.id))) throw goTo(paths.tracking(referenceCode));
  return item;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, referenceCode } = await ownItem(request, params.code, new Date());
  const [invitation, { count }] = await Promise.all([invitationOf(db, id), coSigners(db, id)]);
  const link = invitation ? publicUrl() + paths.coSign({ moi: invitation.token }) : null;
  const title = invitation?.title ?? null;
  const hidden = Object.values(MARKS).some((mark) => title?.includes(mark));
  return { referenceCode, count, link, title, hidden };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const language = languageOf(request.url);
  const { id, referenceCode } = await ownItem(request, params.code, now);
  const form = await request.formData();
  if (form.get("intent") === "close") await closeInvitation(db, id, now);
  else {
    const answers = postedAnswers(form, ["title"]);
    const given = INVITATION_SCHEMA[language].safeParse(answers, saidIn(language));
    if (!given.success)
      return data({ reply: replyTo(answers, given.error) }, { status: 422, headers: WRITING_HEADERS });
    await invite(db, id, given.data.title, now);
  }
  return goTo(paths.inviteCoSigners(referenceCode));
}

export default function Invite() {
  const { referenceCode, count, link, title, hidden } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, { title });
  const words = useWords(INVITING);
  const { back } = useWords(TRACKED);
  const vi = useVi();
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={referenceCode} lead={words.lead}>
        {words.title}
      </PageTitle>
      {link ? (
        <Card title={words.signed(count)}>
          {hidden ? <p>{words.hidden}</p> : null}
          <p>{words.pass}</p>
          <p>
            <a href={link}>{link}</a>
          </p>
          <PostForm>
            <input type="hidden" name="intent" value="close" />
            <Button variant="secondary">{words.close}</Button>
          </PostForm>
        </Card>
      ) : null}
      <PostForm>
        <TextField label={words.name} hint={words.nameHint} {...vi} required {...field("title")} />
        <Actions>
          <Button>{link ? words.save : words.make}</Button>
          <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
            {back}
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
