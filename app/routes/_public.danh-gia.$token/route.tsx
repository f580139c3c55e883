import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { castRating } from "~/features/ratings/cast-rating.server";
import { readScore, SCORES } from "~/features/ratings/scores";
import { isSpent, readToken } from "~/features/ratings/token.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Đánh giá câu trả lời");
export { privateHeaders as headers };

const gone = () =>
  new Response("Đường dẫn đánh giá không đúng. Hãy mở lại từ thư hoặc trang tra cứu.", { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const rated = await readToken(db, params.token ?? "");
  if (!rated) throw gone();
  const unit = await db.unit.findUnique({ where: { code: rated.unit }, select: { name: true } });
  return {
    unit: unit?.name ?? rated.unit,
    spent: await isSpent(db, rated.hash),
    thanks: new URL(request.url).searchParams.has("cam-on"),
  };
}

/** Counts one rating; neither who rated nor which answer is kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const token = params.token ?? "";
  const score = readScore(String((await request.formData()).get("score") ?? ""));
  if (score === null) return problem("Chọn một trong bốn mức.", 422);
  const cast = await castRating(db, token, score);
  if (!cast.ok && cast.reason === "UNKNOWN") throw gone();
  if (!cast.ok) return problem("Đường dẫn này đã được dùng để đánh giá.", 409);
  throw redirect(paths.rate(token, { "cam-on": "1" }), 303);
}

const problem = (words: string, status: number) =>
  data({ reply: { values: {}, errors: {}, formErrors: [words] } }, { status, headers: WRITING_HEADERS });

export default function Rate() {
  const { unit, spent, thanks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply ?? null;
  if (spent)
    return (
      <>
        <ErrorSummary reply={reply} />
        <PageTitle kicker={unit}>Đánh giá câu trả lời</PageTitle>
        <Notice
          tone={thanks ? "success" : "info"}
          title={thanks ? "Cảm ơn bạn đã đánh giá" : "Đã đánh giá"}
          announce
        >
          <p>Ý kiến đã được cộng vào tổng của {unit}. Mỗi câu trả lời được đánh giá một lần.</p>
        </Notice>
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={unit}
        lead="Bấm một nút. Cổng chỉ cộng vào tổng theo đơn vị, lĩnh vực và quý, không giữ ai đánh giá hay đánh giá câu trả lời nào; có từ 05 ý kiến trở lên mới hiện số liệu."
      >
        Bạn có hài lòng với câu trả lời không?
      </PageTitle>
      <PostForm>
        <Actions>
          {SCORES.map(({ score, vi }) => (
            <Button key={score} variant="secondary" name="score" value={String(score)}>
              {vi}
            </Button>
          ))}
        </Actions>
      </PostForm>
    </>
  );
}
