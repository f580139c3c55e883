import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { hit, PER_ADDRESS } from "~/features/access/throttle.server";
import { drawPostingKey, postingKeyOf } from "~/features/intake/posting.server";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { CoSignSchema } from "~/features/similar/co-sign.schema";
import { coSign, invitedMatter, publicMatter } from "~/features/similar/co-sign.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { Actions, Button, ButtonLink, PrintButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "public" };
export const meta = pageMeta("Tôi cũng gặp việc này");
export { privateHeaders as headers };

async function matterBehind(request: Request) {
  const query = new URL(request.url).searchParams;
  const [slug, token] = [query.get("viec"), query.get("moi")];
  const matter = slug ? await publicMatter(db, slug) : token ? await invitedMatter(db, token) : null;
  if (!matter) throw new Response("Việc này không còn mở để cùng ký.", { status: 404 });
  return matter;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { title, slug } = await matterBehind(request);
  return { title, slug, unlisted: true, posting: drawPostingKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const { feedbackId } = await matterBehind(request);
  const form = await request.formData();
  const answers = postedAnswers(form, ["email", "note"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 409 | 422 | 429) =>
    data({ reply, signed: null }, { status, headers: WRITING_HEADERS });
  const given = CoSignSchema.safeParse(answers);
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const wait = await hit(db, `co-sign:address:${clientAddress(request)}`, now, PER_ADDRESS);
  if (wait > 0) {
    const slow = `Từ mạng của bạn vừa có nhiều lượt cùng ký. Hãy đợi ${Math.ceil(wait / 60)} phút rồi gửi lại.`;
    return again(replyTo(answers, null, { formErrors: [slow] }), 429);
  }
  const signed = await coSign(db, { feedbackId, ...given.data, key: postingKeyOf(form) }, now);
  if (!signed.ok) {
    const other = `Bạn đã cùng ký bằng biểu mẫu này, mã ${signed.code}, với nội dung khác. Nội dung dưới đây chưa được lưu; bấm lần nữa nếu đây là lượt cùng ký của người khác.`;
    return again(replyTo(answers, null, { formErrors: [other] }), 409);
  }
  return data({ reply: null, signed: signed.value }, { headers: WRITING_HEADERS });
}

export default function CoSign() {
  const { title, slug, posting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.signed) return <Receipt title={title} {...answer.signed} />;
  const reply = answer?.reply;
  const field = fieldsOf(reply);
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead={title}>Tôi cũng gặp việc này</PageTitle>
      <p>
        Cơ quan xử lý biết có thêm người gặp việc này, và bạn theo dõi được kết quả bằng mã riêng. Đây không
        phải một phản ánh mới: việc của bạn có điểm khác thì <a href={paths.send()}>gửi phản ánh riêng</a>.
      </p>
      <PostForm>
        <input type="hidden" name="posting" value={posting} />
        <TextField
          label="Thư điện tử"
          hint="Không bắt buộc. Chỉ dùng để báo kết quả việc này."
          type="email"
          autoComplete="email"
          {...field("email")}
        />
        <TextArea
          label="Bạn gặp việc này ở đâu, khi nào"
          hint="Không bắt buộc. Chỉ cơ quan xử lý đọc. Không ghi tên, số điện thoại, số căn cước."
          rows={3}
          limit={1000}
          {...field("note")}
        />
        <Actions>
          <Button>Tôi cũng gặp việc này</Button>
          {slug ? (
            <ButtonLink variant="secondary" href={paths.answer(slug)}>
              Về câu trả lời
            </ButtonLink>
          ) : null}
        </Actions>
      </PostForm>
    </>
  );
}

function Receipt({ title, code, secret }: { title: string; code: string; secret: string }) {
  return (
    <>
      <PageTitle lead={title}>Đã ghi nhận bạn cũng gặp việc này</PageTitle>
      <Card title="Hai mã để theo dõi">
        <SummaryList
          rows={[
            { label: "Mã cùng ký", value: <span className="code">{code}</span> },
            { label: "Mã bí mật", value: <span className="code">{secret}</span> },
          ]}
        />
        <p>Mã bí mật chỉ hiện một lần. Hãy chép lại hoặc in trang này.</p>
      </Card>
      <Actions>
        <PrintButton />
        <ButtonLink variant="secondary" href={paths.coSigned({ ma: code })}>
          Theo dõi
        </ButtonLink>
      </Actions>
    </>
  );
}
