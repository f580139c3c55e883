import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RECEIPT_HOURS } from "~/features/intake/draft.server";
import { DraftScript } from "~/features/intake/kept-on-device";
import { privateHeaders } from "~/features/intake/private-headers";
import { readReceipt } from "~/features/intake/receipt.server";
import { currentDraft, goTo, stepAddress } from "~/features/intake/step-door.server";
import { stepNotice } from "~/features/intake/step-notices";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Actions, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ReceiptCard } from "./receipt-card";

export const handle = { access: "public" };
export const meta = pageMeta("Biên nhận phản ánh, kiến nghị");
export { privateHeaders as headers };

export async function loader({ request }: LoaderFunctionArgs) {
  const draft = await currentDraft(request, new Date());
  if (!draft) throw goTo(paths.lookUp({ nhac: "het-bien-nhan" }));
  if (draft.feedbackId === null) throw goTo(stepAddress("review"));
  const receipt = await readReceipt(db, draft);
  if (!receipt) throw goTo(paths.lookUp({ nhac: "het-bien-nhan" }));
  return { receipt, notice: new URL(request.url).searchParams.get("nhac"), hours: RECEIPT_HOURS };
}

/** Where the answer will be found: the tracking page, and the way that was asked for. */
function answerWords({ answerBy, mailed }: { answerBy: string | null; mailed: boolean }): string {
  const ways = [
    ...(answerBy === "PHONE" ? ["cán bộ sẽ gọi vào số điện thoại bạn ghi"] : []),
    ...(answerBy === "POST" ? ["cơ quan gửi thư giấy đến địa chỉ bạn ghi"] : []),
    ...(mailed ? ["gửi vào thư điện tử của bạn"] : []),
  ];
  const rest = ways.length > 0 ? `; ${ways.join("; ")}` : "";
  return `Câu trả lời hiện ở trang theo dõi${rest}.`;
}

export default function Receipt() {
  const { receipt, notice, hours } = useLoaderData<typeof loader>();
  const sentence = stepNotice(notice);
  return (
    <>
      {sentence ? <Notice tone="info" title={sentence} announce /> : null}
      <PageTitle lead="Hãy giữ lại hai mã dưới đây. Có cả hai mã mới xem được kết quả.">
        Đã nhận phản ánh, kiến nghị của bạn
      </PageTitle>
      <DraftScript />
      <ReceiptCard receipt={receipt} />
      <div className="no-print">
        <h2>Việc tiếp theo</h2>
        <ul className="bullets">
          <li>{receipt.unit} vào sổ và xem xét, phân loại. Bạn không phải làm gì.</li>
          <li>Đơn vị có trách nhiệm xử lý và trả lời. Nếu cần hỏi thêm, câu hỏi hiện ở trang theo dõi.</li>
          <li>{answerWords(receipt)}</li>
        </ul>
        <p className="meta">
          Trang này chỉ xem lại được trên thiết bị này trong {hours} giờ.{" "}
          {receipt.mailed
            ? "Hai mã cũng đã được gửi vào thư điện tử của bạn."
            : "Hãy in hoặc chụp lại trước khi đóng."}
        </p>
        <Actions>
          <ButtonLink href={receipt.trackHref}>Theo dõi ngay</ButtonLink>
          <ButtonLink variant="secondary" href={paths.send()}>
            Gửi phản ánh khác
          </ButtonLink>
        </Actions>
      </div>
    </>
  );
}
