import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { endSession } from "~/features/access/session.server";
import { readSessionToken, sessionCookie } from "~/features/access/session-cookie.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Đăng xuất");

/** Whoever asks, with or without a session, is signed out afterwards. */
export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const token = readSessionToken(request);
  if (token) await endSession(db, token);
  throw redirect(paths.staff.signIn(), {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(request, null) },
  });
}

/** For someone who typed the address: leaving is a deed, so it takes a button. */
export default function SignOut() {
  return (
    <>
      <PageTitle>Đăng xuất khỏi máy này?</PageTitle>
      <PostForm>
        <Actions>
          <Button>Đăng xuất</Button>
        </Actions>
      </PostForm>
    </>
  );
}
