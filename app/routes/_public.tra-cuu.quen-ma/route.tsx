import type { ActionFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useRouteLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { LostSecretSchema } from "~/features/intake/look-up.schema";
import { askForNewSecret } from "~/features/intake/lost-secret.server";
import { PRIVATE_HEADERS, privateHeaders, WRITING_HEADERS } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { tooMany } from "~/features/intake/step-door.server";
import { DEFAULT_SETTINGS } from "~/features/reference/settings";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { clientAddress } from "~/platform/http/refusal.server";
import { telephone } from "~/public-frame";
import type { loader as rootLoader } from "~/root";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Cấp lại mã bí mật");
export { privateHeaders as headers };

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const answers = postedAnswers(await request.formData(), ["code", "email"]);
  const given = LostSecretSchema.safeParse(answers);
  if (!given.success) {
    return data(
      { reply: replyTo(answers, given.error), asked: false },
      { status: 422, headers: WRITING_HEADERS },
    );
  }
  const wait = await askForNewSecret(db, { ...given.data, address: clientAddress(request) }, new Date());
  if (wait > 0) throw tooMany(wait);
  return data({ reply: null, asked: true }, { headers: PRIVATE_HEADERS });
}

export default function LostSecret() {
  const result = useActionData<typeof action>();
  const { hotline } = useRouteLoaderData<typeof rootLoader>("root")?.settings ?? DEFAULT_SETTINGS;
  if (result?.asked) return <Asked />;
  const field = fieldsOf(result?.reply);
  return (
    <>
      <ErrorSummary reply={result?.reply} />
      <PageTitle lead="Chúng tôi gửi mã bí mật mới vào thư điện tử bạn đã ghi khi gửi. Mã cũ sẽ không dùng được nữa.">
        Cấp lại mã bí mật
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
          label="Thư điện tử đã ghi khi gửi"
          required
          type="email"
          inputMode="email"
          autoComplete="email"
          width={30}
          {...field("email")}
        />
        <Actions>
          <Button>Gửi mã mới cho tôi</Button>
        </Actions>
      </PostForm>
      <h2>Không ghi thư điện tử, hoặc mất cả hai mã?</h2>
      <p>
        Hãy gọi <a href={telephone(hotline)}>{hotline}</a>. Cán bộ sẽ gọi lại số điện thoại bạn đã ghi rồi cấp
        mã mới.
      </p>
    </>
  );
}

function Asked() {
  return (
    <>
      <PageTitle>Cấp lại mã bí mật</PageTitle>
      <Notice tone="success" title="Đã nhận yêu cầu" announce>
        <p>
          Nếu mã và thư điện tử đúng với phản ánh đã gửi, mã bí mật mới sẽ đến hộp thư đó trong ít phút. Nếu
          không thấy, hãy xem cả hộp thư rác.
        </p>
      </Notice>
      <Actions>
        <ButtonLink href={paths.lookUp()}>Về trang tra cứu</ButtonLink>
      </Actions>
    </>
  );
}
