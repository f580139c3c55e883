import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSameOrigin } from "~/features/access/same-origin.server";
import { WRITING_HEADERS, writingHeaders } from "~/features/intake/private-headers";
import { postedAnswers, replyTo } from "~/features/intake/reply";
import { goTo } from "~/features/intake/step-door.server";
import { requireTracking } from "~/features/intake/tracking-access.server";
import { InvitationSchema } from "~/features/similar/co-sign.schema";
import { closeInvitation, coSigners, invitationOf, invite } from "~/features/similar/co-sign.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { fieldsOf } from "~/ui/form-values";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta("Mời người cùng gặp việc này");
export { writingHeaders as headers };

async function ownItem(request: Request, code: string | undefined, now: Date) {
  const referenceCode = await requireTracking(request, code, now);
  const item = await db.feedback.findFirst({
    where: { referenceCode, confidential: false },
    select: { id: true, referenceCode: true },
  });
  if (!item) throw new Response(null, { status: 404 });
  return item;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, referenceCode } = await ownItem(request, params.code, new Date());
  const [invitation, { count }] = await Promise.all([invitationOf(db, id), coSigners(db, id)]);
  const link = invitation ? publicUrl() + paths.coSign({ moi: invitation.token }) : null;
  return { referenceCode, count, link, title: invitation?.title ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const now = new Date();
  const { id, referenceCode } = await ownItem(request, params.code, now);
  const form = await request.formData();
  if (form.get("intent") === "close") await closeInvitation(db, id, now);
  else {
    const answers = postedAnswers(form, ["title"]);
    const given = InvitationSchema.safeParse(answers);
    if (!given.success)
      return data({ reply: replyTo(answers, given.error) }, { status: 422, headers: WRITING_HEADERS });
    await invite(db, id, given.data.title, now);
  }
  return goTo(paths.inviteCoSigners(referenceCode));
}

export default function Invite() {
  const { referenceCode, count, link, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const field = fieldsOf(reply, { title });
  return (
    <>
      <ErrorSummary reply={reply} />
      <PageTitle
        kicker={referenceCode}
        lead="Người khác gặp cùng việc bấm một nút, nhận mã riêng để theo dõi. Họ không thấy mã, tên và nội dung bạn đã gửi."
      >
        Mời người cùng gặp việc này
      </PageTitle>
      {link ? (
        <Card title={`${count} người đã cùng ký`}>
          <p>Gửi địa chỉ này cho người cùng gặp việc:</p>
          <p>
            <a href={link}>{link}</a>
          </p>
          <PostForm>
            <input type="hidden" name="intent" value="close" />
            <Button variant="secondary">Đóng lời mời</Button>
          </PostForm>
        </Card>
      ) : null}
      <PostForm>
        <TextField
          label="Tên việc, như người khác sẽ đọc"
          hint="Ví dụ: Đường vào thôn 3 ngập sau mỗi trận mưa. Không ghi tên, số nhà của bạn."
          required
          {...field("title")}
        />
        <Actions>
          <Button>{link ? "Lưu tên việc" : "Tạo lời mời"}</Button>
          <ButtonLink variant="secondary" href={paths.tracking(referenceCode)}>
            Về trang theo dõi
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
