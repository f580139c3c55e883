import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { hit, PER_ADDRESS, takeBack } from "~/features/access/throttle.server";
import { LookUpSchema } from "~/features/intake/look-up.schema";
import { NOTHING_FOUND } from "~/features/intake/look-up-notices";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { coSignedMatter, findCoSignature, setCoSigned } from "~/features/similar/co-sign.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "public" };
export const meta = pageMeta("Theo dõi việc đã cùng ký");
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  return { code: new URL(request.url).searchParams.get("ma") };
}

/** Both codes come with every post, and nothing is kept on the device. */
export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const form = await request.formData();
  const answers = postedAnswers(form, ["code", "secret"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 422 | 429) => {
    const { secret: _secret, ...values } = reply.values;
    return data({ reply: { ...reply, values }, found: null }, { status, headers: WRITING_HEADERS });
  };
  const given = LookUpSchema.safeParse(answers);
  if (!given.success) return again(replyTo(answers, given.error), 422);
  const throttle = `look-up:address:${clientAddress(request)}`;
  const wait = await hit(db, throttle, now, PER_ADDRESS);
  if (wait > 0) {
    const slow = `Từ mạng của bạn đã có nhiều lần nhập sai. Hãy đợi ${Math.ceil(wait / 60)} phút rồi thử lại.`;
    return again(replyTo(answers, null, { formErrors: [slow] }), 429);
  }
  const row = await findCoSignature(db, given.data);
  if (!row) return again(replyTo(answers, null, { formErrors: [NOTHING_FOUND] }), 422);
  await takeBack(db, throttle);
  const intent = form.get("intent");
  const withdrawn = intent === "take-back" || (intent !== "again" && row.withdrawnAt !== null);
  if (withdrawn !== (row.withdrawnAt !== null)) await setCoSigned(db, row.id, !withdrawn, now);
  const matter = await coSignedMatter(db, row, new Date());
  const found = {
    ...matter,
    code: row.code,
    secret: given.data.secret,
    withdrawn,
    on: localDateOf(row.signedAt),
  };
  return data({ reply: null, found }, { headers: WRITING_HEADERS });
}

export default function CoSigned() {
  const { code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.found) return <Matter {...answer.found} />;
  const reply = answer?.reply;
  const field = fieldsOf(reply, { code });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle lead="Nhập hai mã đã hiện khi bạn bấm “Tôi cũng gặp việc này”.">
        Theo dõi việc đã cùng ký
      </PageTitle>
      <PostForm>
        <TextField
          label="Mã cùng ký"
          hint="Ví dụ: CK-26-7K4M-92"
          required
          width={20}
          autoComplete="off"
          spellCheck={false}
          {...field("code")}
        />
        <TextField
          label="Mã bí mật"
          hint="Gồm 16 ký tự, chia bốn nhóm."
          required
          width={30}
          autoComplete="off"
          spellCheck={false}
          {...field("secret")}
        />
        <Actions>
          <Button>Xem kết quả</Button>
        </Actions>
      </PostForm>
    </>
  );
}

type Found = NonNullable<NonNullable<ReturnType<typeof useActionData<typeof action>>>["found"]>;

function Matter({ title, status, holder, slug, code, secret, withdrawn, on }: Found) {
  return (
    <>
      <PageTitle kicker={code} lead={`Cùng ký ngày ${formatDate(on)}`}>
        {title}
      </PageTitle>
      <Card title={status}>
        {holder ? <SummaryList rows={[{ label: "Đơn vị đang giữ", value: holder }]} /> : null}
        {slug ? (
          <p>
            <a href={paths.answer(slug)}>Xem câu trả lời đã công khai</a>
          </p>
        ) : (
          <p>Khi câu trả lời được công khai, bạn xem được ngay tại đây.</p>
        )}
        {withdrawn ? <p>Bạn đã rút, không còn tính trong số người cùng gặp việc này.</p> : null}
      </Card>
      <PostForm>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="intent" value={withdrawn ? "again" : "take-back"} />
        <Actions>
          <Button variant="secondary">{withdrawn ? "Cùng ký lại" : "Rút, không cùng ký nữa"}</Button>
          <ButtonLink variant="plain" href={paths.answers()}>
            Xem các câu trả lời khác
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
