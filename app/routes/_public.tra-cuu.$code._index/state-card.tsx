import type { TrackedItem } from "~/features/intake/tracking.queries.server";
import { telephone } from "~/public-frame";
import { formatDate } from "~/shared/vi-format";
import { Card } from "~/ui/card";
import { DueDate } from "~/ui/due-date";
import { SummaryList } from "~/ui/summary-list";
import { RightDoors } from "./right-doors";

/** Where the item stands: state, who holds it, by when an answer is due and how that was counted. */
export function StateCard({ item, hotline }: { item: TrackedItem; hotline: string }) {
  const { status, holder, clock, answer, guidance, sameMatter, answerHref } = item;
  return (
    <Card title={status}>
      {clock?.overdue ? (
        <p>
          Hạn trả lời đã qua mà cơ quan chưa trả lời xong. Chúng tôi xin lỗi bạn. Bạn có thể gọi{" "}
          <a href={telephone(hotline)}>{hotline}</a> để được trả lời về tiến độ.
        </p>
      ) : null}
      {answer ? (
        <>
          <p className="said">{answer.reply}</p>
          <p className="meta">
            Trả lời ngày {formatDate(answer.on)}, hạn {formatDate(answer.dueOn)}:{" "}
            {answer.daysLate > 0 ? `chậm ${answer.daysLate} ngày` : "đúng hạn"}
          </p>
        </>
      ) : null}
      {guidance ? <p>{guidance}</p> : null}
      <RightDoors doors={item.doors} />
      {item.contest === "WAITS" ? (
        <p>Đề nghị xem lại của bạn đang chờ quyết định của người khác với người đã duyệt không tiếp nhận.</p>
      ) : null}
      {sameMatter ? (
        <p>
          Việc này đã có phản ánh gửi đến trước.{" "}
          {sameMatter.answerHref ? (
            <a href={sameMatter.answerHref}>Xem câu trả lời đã công khai</a>
          ) : (
            "Khi câu trả lời được công khai, bạn xem được ngay tại đây."
          )}
        </p>
      ) : null}
      {answerHref ? (
        <p>
          <a href={answerHref}>Xem bản công khai, không có thông tin cá nhân của bạn</a>
        </p>
      ) : null}
      {holder || clock ? (
        <SummaryList
          rows={[
            ...(holder ? [{ label: "Đơn vị đang giữ", value: holder }] : []),
            ...(clock
              ? [
                  { label: "Hạn trả lời", value: <DueDate {...clock} /> },
                  {
                    label: "Cách tính hạn",
                    value:
                      clock.counting?.words ??
                      "Hạn đã được gia hạn hoặc tính lại; xem các bước xử lý bên dưới.",
                  },
                ]
              : []),
          ]}
        />
      ) : null}
    </Card>
  );
}
