import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { behindLeaveLink, type Leaving, leave } from "~/features/following/follow.server";
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
  const behind = await behindLeaveLink(db, token);
  return data(behind, {
    status: statusOf("found" in behind ? behind.found : null),
    headers: PRIVATE_HEADERS,
  });
}

/** Mail programs post here by themselves when their reader wants no more letters (RFC 8058): the link alone is the key. */
export async function action({ params: { token = "" } }: ActionFunctionArgs) {
  const found = await leave(db, token);
  return data({ found }, { status: statusOf(found), headers: PRIVATE_HEADERS });
}

/** A broken link is no page. One that leads to nobody any more is: it was pressed twice, or mail programs did. */
const statusOf = (found: Leaving | null): 200 | 404 => (found === "BROKEN" ? 404 : 200);

export default function LeaveFollowing() {
  const words = useWords(FOLLOWING);
  const behind = useLoaderData<typeof loader>();
  const found = useActionData<typeof action>()?.found ?? ("found" in behind ? behind.found : null);
  return (
    <>
      <PageTitle>{words.leaveTitle}</PageTitle>
      {behind.about && !found ? (
        <PostForm>
          <p>
            {words.leaveLead} <FollowedWords parts={behind.about} />.
          </p>
          <Actions>
            <Button>{words.leave}</Button>
          </Actions>
        </PostForm>
      ) : (
        <>
          <Ending found={found ?? "NOT_THERE"} />
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

const TONES = { LEFT: "success", NOT_THERE: "info", BROKEN: "warning" } as const;

function Ending({ found }: { found: Leaving }) {
  const words = useWords(FOLLOWING);
  const said = {
    LEFT: { title: words.left, more: words.leftWords },
    NOT_THERE: { title: words.notThere, more: words.notThereWords },
    BROKEN: { title: words.broken, more: words.brokenWords },
  }[found];
  return (
    <Notice tone={TONES[found]} title={said.title} announce>
      <p>{said.more}</p>
    </Notice>
  );
}
