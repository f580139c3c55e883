import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { LookUpSchema } from "~/features/intake/look-up.schema";
import { lookUpNotice, NOTHING_FOUND } from "~/features/intake/look-up-notices";
import { privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { lookUp, trackingCookie } from "~/features/intake/tracking-access.server";
import { parseCoSignCode } from "~/features/similar/co-sign-code";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { Actions, Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta(
  "Tra cứu kết quả",
  "Tra cứu phản ánh, kiến nghị đã gửi bằng mã và mã bí mật trên biên nhận.",
);
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { notice: lookUpNotice(searchParams.get("nhac")), code: searchParams.get("ma") };
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const answers = postedAnswers(await request.formData(), ["code", "secret"]);
  const again = (reply: ReturnType<typeof replyTo>, status: 422 | 429) => {
    // The secret is typed anew each time: it is not for a page that others may see over the shoulder.
    const { secret: _secret, ...values } = reply.values;
    return data({ reply: { ...reply, values } }, { status, headers: WRITING_HEADERS });
  };
  const given = LookUpSchema.safeParse(answers);
  if (!given.success) return again(replyTo(answers, given.error), 422);
  if (parseCoSignCode(given.data.code)) return goTo(paths.coSigned({ ma: given.data.code }));
  const found = await lookUp(db, { ...given.data, address: clientAddress(request) }, now);
  if (found.ok) {
    const { referenceCode, key } = found;
    return goTo(paths.tracking(referenceCode), {
      "Set-Cookie": trackingCookie(request, referenceCode, key, now),
    });
  }
  if (found.reason === "WRONG") return again(replyTo(answers, null, { formErrors: [NOTHING_FOUND] }), 422);
  const minutes = Math.ceil(found.waitSeconds / 60);
  const slow = `Từ mạng của bạn đã có nhiều lần nhập sai. Hãy đợi ${minutes} phút rồi thử lại.`;
  return again(replyTo(answers, null, { formErrors: [slow] }), 429);
}

export default function LookUp() {
  const { notice, code } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, { code });
  return (
    <>
      <ErrorSummary reply={reply} />
      {notice && !reply ? <Notice tone="warning" title={notice} announce /> : null}
      <PageTitle lead="Nhập hai mã trên biên nhận hoặc trong thư điện tử bạn đã nhận. Viết hoa, viết thường, có gạch nối hay không đều được.">
        Tra cứu kết quả
      </PageTitle>
      <PostForm>
        <TextField
          label="Mã phản ánh, kiến nghị"
          hint="Ví dụ: PAKN-26-7K4M-92"
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
      <p>
        <a href={paths.lostSecret()}>Tôi bị mất mã bí mật</a>
      </p>
      <p>
        <a href={paths.coSigned()}>Theo dõi việc tôi đã cùng ký</a>
      </p>
    </>
  );
}
