import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { followedBy, leave } from "~/features/following/follow.server";
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
export const meta = pageMeta(inEach(FOLLOWING, ({ leaveTitle: title }) => ({ title })));
export { privateHeaders as headers };

/** Opening the link ends nothing: programmes that look into mails open links too. */
export async function loader({ params: { token = "" } }: LoaderFunctionArgs) {
  return data({ about: await followedBy(db, token) }, { headers: PRIVATE_HEADERS });
}

/** Mail programs post here by themselves when their reader wants no more letters (RFC 8058): the link alone is the key. */
export async function action({ params: { token = "" } }: ActionFunctionArgs) {
  await leave(db, token);
  return data({ left: true }, { headers: PRIVATE_HEADERS });
}

export default function LeaveFollowing() {
  const words = useWords(FOLLOWING);
  const { about } = useLoaderData<typeof loader>();
  const left = useActionData<typeof action>()?.left;
  return (
    <>
      <PageTitle>{words.leaveTitle}</PageTitle>
      {about && !left ? (
        <PostForm>
          <p>
            {words.leaveLead} <FollowedWords parts={about} />.
          </p>
          <Actions>
            <Button>{words.leave}</Button>
          </Actions>
        </PostForm>
      ) : (
        <>
          <Notice tone="success" title={words.left} announce>
            <p>{words.leftWords}</p>
          </Notice>
          <Actions>
            <ButtonLink href={paths.answers()} variant="secondary">
              {words.seeAnswers}
            </ButtonLink>
          </Actions>
        </>
      )}
    </>
  );
}
