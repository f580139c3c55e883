import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { ANSWER_WAYS, type AnswerWay } from "~/features/intake/answer-ways";
import { senderFor } from "~/features/senders/sender.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { SENDER_TYPE } from "~/shared/glossary";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "sender:read" };
export const meta = pageMeta("Người gửi");

/** An address kept or reloaded shows nobody's identity: it is opened by a button, each time anew. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const { referenceCode, title } = await itemWithinReach(db, actor, "sender:read", params.code);
  return { code: referenceCode, title };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const sender = await senderFor(db, actor, item.id, "VIEW", new Date());
  return { sender };
}

const answerWay = (way: string | null): string | null =>
  way !== null && Object.hasOwn(ANSWER_WAYS, way) ? ANSWER_WAYS[way as AnswerWay].vi : null;

export default function SenderPage() {
  const { code, title } = useLoaderData<typeof loader>();
  const opened = useActionData<typeof action>();
  return (
    <>
      <PageTitle kicker={<span className="code">{code}</span>} lead={title}>
        Người gửi
      </PageTitle>
      {opened ? (
        <Identity sender={opened.sender} />
      ) : (
        <PostForm>
          <p>Tên, địa chỉ và cách liên hệ chỉ mở khi cần. Mỗi lần xem được ghi lại.</p>
          <Button>Xem người gửi</Button>
        </PostForm>
      )}
      <Actions>
        <ButtonLink href={paths.staff.feedback(code)} variant="secondary">
          Về phản ánh
        </ButtonLink>
      </Actions>
    </>
  );
}

function Identity({ sender }: { sender: Awaited<ReturnType<typeof senderFor>> }) {
  const row = (label: string, value: string | null) => ({ label, value: value ?? "(không có)" });
  return (
    <>
      <Notice tone="warning">
        <p>Lần xem này đã được ghi lại. Chỉ dùng thông tin để giải quyết phản ánh, kiến nghị này.</p>
      </Notice>
      {sender ? (
        <SummaryList
          rows={[
            row("Loại", SENDER_TYPE[sender.type].vi),
            row("Họ tên, tên tổ chức", sender.name),
            row("Địa chỉ", sender.address),
            row("Điện thoại", sender.phone),
            row("Thư điện tử", sender.email),
            row("Muốn nhận trả lời qua", answerWay(sender.answerBy)),
          ]}
        />
      ) : (
        <p>Sổ nguồn không ghi người gửi của phản ánh này.</p>
      )}
    </>
  );
}
