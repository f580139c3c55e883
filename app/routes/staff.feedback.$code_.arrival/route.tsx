import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { arrivalNote } from "~/features/intake/arrival-note.server";
import { arrivalLines } from "~/features/intake/channel-fields";
import { senderFor } from "~/features/senders/sender.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDateTime } from "~/shared/vi-format";
import { Actions, Button, ButtonLink, PrintButton } from "~/ui/button";
import { PostForm } from "~/ui/form";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const handle = { access: "sender:read" };
export const meta = pageMeta("Phiếu ghi nhận");

async function sheetOf(request: Request, code: string | undefined) {
  const actor = await requireStaff(request, "sender:read");
  const item = await itemWithinReach(db, actor, "sender:read", code);
  const [note, channel] = await Promise.all([
    arrivalNote(db, item.id),
    db.channel.findUnique({ where: { code: item.channel }, select: { name: true } }),
  ]);
  const lines = note ? arrivalLines(note.channel, note.details) : [];
  const { referenceCode, title, content, proposal, receivedAt, registerNo, registerYear } = item;
  const sheet = { referenceCode, title, content, proposal, receivedAt, registerNo, registerYear };
  return {
    actor,
    id: item.id,
    sheet: { ...sheet, channel: channel?.name ?? item.channel, lines, writer: note?.writer ?? null },
  };
}

/** An address kept or reloaded shows nobody's identity; the sheet with the sender is opened by a button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return (await sheetOf(request, params.code)).sheet;
}

/** The sheet of workflow.md §6 with its sender, to be printed; the reading is logged. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, id } = await sheetOf(request, params.code);
  return { sender: await senderFor(db, actor, id, "PRINT", new Date()) };
}

export default function ArrivalPage() {
  const sheet = useLoaderData<typeof loader>();
  const opened = useActionData<typeof action>();
  const sender = opened?.sender;
  const known = (value: string | null | undefined) => value ?? "(không có)";
  return (
    <>
      <PageTitle
        kicker={
          <>
            <span className="code">{sheet.referenceCode}</span> · Số vào sổ {sheet.registerNo}/
            {sheet.registerYear}
          </>
        }
        lead={sheet.title}
      >
        Phiếu ghi nhận: {sheet.channel}
      </PageTitle>
      <SummaryList
        rows={[
          { label: "Nhận lúc", value: formatDateTime(sheet.receivedAt) },
          ...sheet.lines,
          ...(sheet.writer ? [{ label: "Người nhập vào sổ", value: sheet.writer }] : []),
          ...(opened
            ? [
                { label: "Họ tên người gửi", value: known(sender?.name) },
                { label: "Địa chỉ", value: known(sender?.address) },
                { label: "Điện thoại", value: known(sender?.phone) },
              ]
            : []),
          { label: "Nội dung ghi đúng lời", value: <span className="own-words">{sheet.content}</span> },
          ...(sheet.proposal
            ? [{ label: "Đề xuất", value: <span className="own-words">{sheet.proposal}</span> }]
            : []),
        ]}
      />
      {opened ? (
        <Actions>
          <PrintButton>In phiếu</PrintButton>
        </Actions>
      ) : (
        <PostForm>
          <p className="meta">Phiếu in có tên, địa chỉ người gửi. Mỗi lần mở được ghi lại.</p>
          <Button>Mở phiếu đầy đủ để in</Button>
        </PostForm>
      )}
      <Actions>
        <ButtonLink href={paths.staff.feedback(sheet.referenceCode)} variant="secondary">
          Về phản ánh
        </ButtonLink>
      </Actions>
    </>
  );
}
