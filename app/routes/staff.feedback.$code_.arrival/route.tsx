import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { arrivalSheet } from "~/features/intake/arrival-sheet.server";
import { senderFor } from "~/features/senders/sender.server";
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

const open = async (request: Request, code: string | undefined) => {
  const actor = await requireStaff(request, "sender:read");
  return { actor, ...(await arrivalSheet(db, actor, code)) };
};

/** An address kept or reloaded shows nobody's identity; the sheet with the sender is opened by a button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return (await open(request, params.code)).sheet;
}

/** The sheet of workflow.md §6 with its sender, to be printed; the reading is logged. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, id } = await open(request, params.code);
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
          <Actions>
            <Button>Mở phiếu đầy đủ để in</Button>
            <Button variant="secondary" formAction={paths.staff.arrivalFile(sheet.referenceCode)}>
              Tải phiếu DOCX
            </Button>
          </Actions>
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
