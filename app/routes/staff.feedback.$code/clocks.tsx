import { countInWords } from "~/features/workflow/item-clocks";
import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { formatDate } from "~/shared/vi-format";
import { Card } from "~/ui/card";
import { DueDate } from "~/ui/due-date";

/** Each clock on its own, with its start, its count and its ground; then how old the item is. */
export function Clocks({ clocks, ages }: Pick<ItemPage, "clocks" | "ages">) {
  return (
    <Card title="Thời hạn">
      {clocks.map((clock) => (
        <div key={clock.key} className="item-clock">
          <p className="label">{clock.label}</p>
          <DueDate {...clock} />
          <p className="meta">
            {clock.doneOn ? `${endInWords(clock.doneOn, clock.daysLate ?? 0)} ` : null}
            {countInWords(clock)}
            {clock.kept ? " Mốc đã kết thúc trước khi lịch nghỉ thay đổi nên giữ ngày đã áp dụng." : ""}
          </p>
          <p className="meta">
            {clock.citation}
            {clock.confirmed ? "" : " (cần xác nhận)"}
          </p>
        </div>
      ))}
      <p className="meta">
        {ages.active === ages.legal
          ? `Tuổi theo luật: ${ages.legal} ngày.`
          : `Tuổi theo luật: ${ages.legal} ngày. Trừ thời gian chờ người gửi còn ${ages.active} ngày; việc chờ không làm dừng thời hạn.`}
      </p>
    </Card>
  );
}

const endInWords = (on: ItemPage["clocks"][number]["dueOn"], daysLate: number): string =>
  daysLate > 0
    ? `Kết thúc ${formatDate(on)}, chậm ${daysLate} ngày.`
    : `Kết thúc ${formatDate(on)}, đúng hạn.`;
