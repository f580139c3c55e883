import type { ItemLegs } from "~/features/workflow/item-legs.queries.server";
import { paths } from "~/paths";
import { formatDate, formatDateTime } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { DueDate } from "~/ui/due-date";
import { Notice } from "~/ui/notice";

/** What a leader or a focal officer has to decide, with the reasons of those who ask. */
export function ToDecide({ legs }: { legs: ItemLegs }) {
  const { disputed, escalated, repeat, objections, reopeningAsked } = legs;
  return (
    <>
      {disputed ? (
        <Notice tone="warning" title="Hai đơn vị cho rằng không thuộc thẩm quyền: chờ lãnh đạo quyết định">
          {objections.map(({ unitName, on, reason, suggestedName }) => (
            <div key={`${unitName}-${on}-${reason}`}>
              <p className="label">
                {unitName}, {formatDate(on)}
                {suggestedName ? ` · đề xuất ${suggestedName}` : ""}
              </p>
              <p className="said">{reason}</p>
            </div>
          ))}
        </Notice>
      ) : null}
      {repeat ? (
        <Notice
          tone={escalated ? "warning" : "info"}
          title={`Phản ánh lặp lại lần ${repeat.nth}${escalated ? ": chờ lãnh đạo quyết định" : ""}`}
        >
          <p>
            {repeat.firstItem ? (
              <>
                Phản ánh đầu tiên: <a href={paths.staff.feedback(repeat.firstItem)}>{repeat.firstItem}</a>.
              </>
            ) : (
              "Phản ánh đầu tiên nằm ngoài phạm vi của bạn."
            )}{" "}
            {repeat.nth === 1
              ? "Lần lặp đầu do đầu mối cấp tỉnh giao."
              : "Từ lần hai do lãnh đạo quyết định."}
          </p>
        </Notice>
      ) : null}
      {reopeningAsked ? (
        <Notice tone="warning" title={`Người gửi đề nghị mở lại, ${formatDate(reopeningAsked.on)}`}>
          <p className="said">{reopeningAsked.reason}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** Each coordinating unit with its own clock and what it said. */
export function Legs({ legs }: { legs: ItemLegs["legs"] }) {
  if (legs.length === 0) return null;
  return (
    <Card title="Ý kiến phối hợp" id="legs">
      {legs.map(({ unitName, askedOn, dueOn, answeredOn, words, urgency, question, opinions }) => (
        <div key={unitName} className="item-clock">
          <p className="label">{unitName}</p>
          <DueDate dueOn={dueOn} words={words} urgency={urgency} />
          <p className="meta">
            Hỏi ngày {formatDate(askedOn)}.{" "}
            {answeredOn ? `Cho ý kiến ngày ${formatDate(answeredOn)}.` : "Chưa cho ý kiến."}
          </p>
          {question ? <p className="meta">Cần ý kiến: {question}</p> : null}
          {opinions.map(({ seq, at, who, stance, text }) => (
            <div key={seq}>
              <p className="meta">
                {who ? `${who}, ` : ""}
                {formatDateTime(at)}: {stance.toLowerCase()}
              </p>
              {text ? <div className="said">{text}</div> : null}
            </div>
          ))}
        </div>
      ))}
    </Card>
  );
}

type SlipsProps = { code: string; slips: ItemLegs["slips"]; maySeeSender: boolean };

/** The hand-overs as documents, and who sent the item for a body outside that answers them. */
export function Slips({ code, slips, maySeeSender }: SlipsProps) {
  if (slips.length === 0) return null;
  return (
    <Card title="Phiếu chuyển">
      <ul className="plain-links">
        {slips.map(({ seq, at, to, names }) => (
          <li key={seq}>
            <a href={paths.staff.transferSlip(code, seq)}>
              {to}, {formatDateTime(at)} (DOCX)
            </a>
            {names && maySeeSender ? (
              <form method="post" action={paths.staff.transferSlip(code, seq)}>
                <Button variant="plain">Phụ lục về người gửi (DOCX)</Button>
                <p className="meta">Tên, địa chỉ, cách liên lạc: chỉ gửi {to}. Mỗi lần tải được ghi lại.</p>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
