import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fingerprint } from "~/features/access/fingerprint.server";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { BALLOT_RATING, isBallotRating } from "~/features/reporting/sections/ballots";
import { castBallot, openDesk } from "~/features/reporting/sections/ballots.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Mức độ hài lòng");

const gone = () => new Response("Mã này không còn dùng. Hãy hỏi cán bộ tại quầy.", { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const desk = await openDesk(db, params.token ?? "");
  if (!desk) throw gone();
  return { desk: desk.name, thanks: new URL(request.url).searchParams.has("cam-on") };
}

/** Counts one press; who pressed is not kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const token = params.token ?? "";
  const rating = String((await request.formData()).get("rating") ?? "");
  if (!isBallotRating(rating)) return problem("Chọn một trong bốn mức.", 422);
  const cast = await castBallot(
    db,
    { token, rating, fingerprint: fingerprint(clientAddress(request)) },
    new Date(),
  );
  if (!cast.ok && cast.reason === "NO_SUCH_DESK") throw gone();
  if (!cast.ok) return problem("Đã nhận quá nhiều lượt từ đây. Xin thử lại sau.", 429);
  throw redirect(paths.ballot(token, { "cam-on": "1" }), 303);
}

const problem = (words: string, status: number) =>
  data({ reply: { values: {}, errors: {}, formErrors: [words] } }, { status });

export default function Ballot() {
  const { desk, thanks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  if (thanks && !reply)
    return (
      <>
        <PageTitle>Mức độ hài lòng</PageTitle>
        <Notice tone="success" title="Cảm ơn bạn đã cho biết ý kiến" announce>
          <p>Ý kiến được cộng vào số liệu của {desk}; cổng không giữ ai đã bấm.</p>
        </Notice>
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={desk} lead="Bấm một nút. Cổng chỉ đếm số lượt, không giữ ai đã bấm.">
        Bạn có hài lòng về lần giải quyết thủ tục này không?
      </PageTitle>
      <PostForm>
        <Actions>
          {Object.entries(BALLOT_RATING).map(([value, { vi }]) => (
            <Button key={value} variant="secondary" name="rating" value={value}>
              {vi}
            </Button>
          ))}
        </Actions>
      </PostForm>
    </>
  );
}
