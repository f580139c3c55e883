import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { answerByLink, type LinkRefusal, surveyBehind } from "~/features/campaigns/answers.server";
import { textsOf } from "~/features/campaigns/campaign-choices.server";
import { readContact } from "~/features/campaigns/contact";
import { QuestionFields } from "~/features/campaigns/question-fields";
import { readAnswers } from "~/features/campaigns/questions";
import { writingHeaders } from "~/features/intake/private-headers";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { dateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Phiếu lấy ý kiến");
export { writingHeaders as headers };

const REFUSALS: Record<LinkRefusal, { status: number; words: string }> = {
  NO_SUCH_LINK: {
    status: 404,
    words: "Đường dẫn này không đúng. Hãy mở lại từ thư xin ý kiến, hoặc gọi cơ quan đã gửi thư.",
  },
  ANSWERED: { status: 410, words: "Ý kiến của bạn đã được nhận. Mỗi đường dẫn chỉ dùng một lần." },
  OVER: {
    status: 410,
    words: "Đợt lấy ý kiến này đã kết thúc. Bạn vẫn gửi được phản ánh, kiến nghị trên cổng.",
  },
};
const gone = (reason: LinkRefusal) =>
  new Response(REFUSALS[reason].words, { status: REFUSALS[reason].status });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await surveyBehind(db, params.token ?? "", new Date());
  const sentNow = new URL(request.url).searchParams.has("xong");
  if (!found.ok && found.reason === "ANSWERED" && sentNow) return { survey: null };
  if (!found.ok) throw gone(found.reason);
  const { title, regulation, regulationNo, article, purpose, questions, unitName, answerBy } =
    found.value.campaign;
  const survey = { title, regulation, regulationNo, article, purpose, questions, unitName };
  return { survey: { ...survey, answerBy: formatDate(dateOf(answerBy)) } };
}

/** Takes the answer, once. */
export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const token = params.token ?? "";
  const found = await surveyBehind(db, token, now);
  if (!found.ok) throw gone(found.reason);
  const { all, one, values } = textsOf(await request.formData());
  const { answers, errors } = readAnswers(found.value.campaign.questions, all);
  const { contact, errors: wrong } = readContact(one);
  const problems = { ...errors, ...wrong };
  if (Object.keys(problems).length > 0)
    return data({ reply: { values, errors: problems, formErrors: [] } }, { status: 422 });
  const taken = await answerByLink(db, token, { answers, contact }, now);
  if (!taken.ok) throw gone(taken.reason);
  throw redirect(`${paths.survey(token)}?xong=1`, 303);
}

export default function SurveyPage() {
  const { survey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply);
  if (!survey)
    return (
      <>
        <PageTitle>Phiếu lấy ý kiến</PageTitle>
        <Notice tone="success" title="Đã nhận ý kiến của bạn, xin cảm ơn" announce>
          <p>Cơ quan lấy ý kiến sẽ xem từng phiếu. Đường dẫn này đã dùng xong và không mở lại được.</p>
        </Notice>
      </>
    );
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle kicker={`${survey.unitName} xin ý kiến`} lead={survey.purpose}>
        {survey.title}
      </PageTitle>
      <p>
        Quy định: {[survey.article, survey.regulation, survey.regulationNo].filter(Boolean).join(", ")}. Trả
        lời đến hết ngày {survey.answerBy}.
      </p>
      <PostForm>
        <QuestionFields questions={survey.questions} field={field} />
        <fieldset className="field">
          <legend className="label">Nếu bạn muốn được trả lời riêng</legend>
          <p className="hint">
            Có thể để trống. Cơ quan biết phiếu này gửi cho ai; tên và địa chỉ không được công khai.
          </p>
          <TextField label="Họ tên" hideOptional autoComplete="name" {...field("name")} />
          <TextField label="Địa chỉ" hideOptional autoComplete="street-address" {...field("address")} />
          <TextField label="Điện thoại" type="tel" hideOptional autoComplete="tel" {...field("phone")} />
          <TextField label="Thư điện tử" type="email" hideOptional autoComplete="email" {...field("email")} />
        </fieldset>
        <Actions>
          <Button>Gửi ý kiến</Button>
        </Actions>
      </PostForm>
    </>
  );
}
