import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { ANSWER_WAYS, type AnswerWay } from "~/features/intake/contact.schema";
import { senderFor } from "~/features/senders/sender.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { SENDER_TYPE } from "~/shared/glossary";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "sender:read" };
export const meta = pageMeta("Người gửi");

/** An address kept or reloaded shows nobody's identity: it is opened by a button, each time anew. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  return redirect(paths.staff.feedback(item.referenceCode));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", params.code);
  const sender = await senderFor(db, actor, item.id, "VIEW", new Date());
  return { code: item.referenceCode, title: item.title, sender };
}

const answerWay = (way: string | null): string | null =>
  way !== null && Object.hasOwn(ANSWER_WAYS, way) ? ANSWER_WAYS[way as AnswerWay].vi : null;

export default function SenderPage() {
  const shown = useActionData<typeof action>();
  if (!shown) return null;
  const { code, title, sender } = shown;
  const row = (label: string, value: string | null) => ({ label, value: value ?? "(không có)" });
  return (
    <>
      <PageTitle kicker={<span className="code">{code}</span>} lead={title}>
        Người gửi
      </PageTitle>
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
      <ButtonLink href={paths.staff.feedback(code)} variant="secondary">
        Về phản ánh
      </ButtonLink>
    </>
  );
}
