import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { awaitingConfirmation, confirmFollowing } from "~/features/following/follow.server";
import { FollowedWords } from "~/features/following/followed-words";
import { FOLLOWING } from "~/features/following/following-messages";
import { PRIVATE_HEADERS, privateHeaders } from "~/features/intake/private-headers";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { inEach } from "~/shared/language";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta(inEach(FOLLOWING, ({ confirmTitle: title }) => ({ title })));
export { privateHeaders as headers };

/** Opening the link begins nothing: programmes that look into mails open links too. */
export async function loader({ params: { token = "" } }: LoaderFunctionArgs) {
  return data({ awaiting: await awaitingConfirmation(db, token, new Date()) }, { headers: PRIVATE_HEADERS });
}

export async function action({ request, params: { token = "" } }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const about = await confirmFollowing(db, token, new Date());
  return data({ confirmed: about }, { headers: PRIVATE_HEADERS });
}

export default function ConfirmFollowing() {
  const words = useWords(FOLLOWING);
  const { awaiting } = useLoaderData<typeof loader>();
  const pressed = useActionData<typeof action>()?.confirmed;
  // Opened again from the letter, the link says that all is done instead of asking once more.
  const confirmed = pressed ?? (awaiting?.confirmed ? awaiting.about : null);
  const known = confirmed ?? awaiting?.about;
  return (
    <>
      <PageTitle>{words.confirmTitle}</PageTitle>
      {confirmed ? (
        <Notice tone="success" title={pressed ? words.confirmed : words.already} announce>
          <p>
            {words.confirmedWords} <FollowedWords parts={confirmed} />.
          </p>
        </Notice>
      ) : known ? (
        <PostForm>
          <p>
            {words.confirmLead} <FollowedWords parts={known} />.
          </p>
          <Actions>
            <Button>{words.confirm}</Button>
          </Actions>
        </PostForm>
      ) : (
        <Notice tone="warning">
          <p>{words.stale}</p>
        </Notice>
      )}
      {confirmed || !known ? (
        <Actions>
          <ButtonLink href={known ? paths.answers() : paths.follow()} variant="secondary">
            {known ? words.seeAnswers : words.title}
          </ButtonLink>
        </Actions>
      ) : null}
    </>
  );
}
