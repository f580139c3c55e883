import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Actions, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { Action } from "../workflow/actions";
import { PROMISES } from "./promise-words";
import { CRITERIA, type Criterion } from "./sheet";

type Props = {
  code: string;
  record: {
    points: readonly string[];
    articles: readonly string[];
    criteria: readonly Criterion[];
    advice: readonly string[];
    overrideReason: string | null;
    remarks: readonly string[];
    signature: string | null;
    promises: readonly {
      id: number;
      text: string;
      dueOn: LocalDate;
      keptOn: LocalDate | null;
      droppedOn: LocalDate | null;
    }[];
    /** Promised by the answer of its lead: read here, kept there. */
    shared: {
      promises: readonly { text: string; unitName: string; fate: string }[];
      lead: string | null;
    };
    proposals: readonly { id: number; year: number }[];
    mayList: boolean;
    letters: readonly { eventSeq: number; number: string | null; on: LocalDate }[];
    /** The steps open to the reader for the head who is away. */
    covers: readonly Action[];
  };
};

/** What the reply has to answer, how it was judged, signed and followed up. */
export function ReplyRecord({ code, record }: Props) {
  const { points, articles, criteria, advice, overrideReason, remarks, signature, promises, proposals } =
    record;
  return (
    <section aria-labelledby="reply-record">
      <h2 id="reply-record">Hồ sơ trả lời</h2>
      {record.covers.length > 0 ? (
        <Notice title="Bạn đang được giao ký thay người đứng đầu đơn vị">
          <Actions>
            {record.covers.includes("resolve") ? (
              <ButtonLink href={paths.staff.act(code, "resolve")}>Duyệt và trả lời thay</ButtonLink>
            ) : null}
            {record.covers.includes("sendBack") ? (
              <a href={paths.staff.act(code, "sendBack")}>Trả lại dự thảo</a>
            ) : null}
          </Actions>
        </Notice>
      ) : null}
      {points.length > 0 ? (
        <>
          <h3>Các điểm phải trả lời</h3>
          <ol className="bullets">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="meta">Chưa đánh số các điểm phản ánh nêu ra.</p>
      )}
      {articles.length > 0 ? <p>Quy định bị phản ánh: {articles.join("; ")}</p> : null}
      {proposals.map(({ id, year }) => (
        <p key={id}>
          <a href={paths.staff.reviewProposal(id)}>Kèm đề xuất rà soát quy định, kế hoạch năm {year}</a>
        </p>
      ))}
      {criteria.length > 0 ? (
        <details className="field">
          <summary>Đánh giá theo sáu tiêu chí</summary>
          <ol className="bullets">
            {CRITERIA.map(({ key, vi }, i) => (
              <li key={key}>
                {vi}: {criteria[i]?.met === "YES" ? "đạt" : "không đạt"}
                {criteria[i]?.note ? ` – ${criteria[i]?.note}` : ""}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {remarks.length > 0 ? <p>Đã trả lại dự thảo vì: {remarks.join("; ")}</p> : null}
      {signature ? <p>Ký: {signature}</p> : null}
      {overrideReason ? (
        <p>
          Duyệt khi còn chỗ nên xem lại ({advice.join(" ")}) Lý do: {overrideReason}
        </p>
      ) : null}
      {promises.length > 0 ? (
        <ul className="bullets">
          {promises.map(({ id, text, dueOn, keptOn, droppedOn }) => (
            <li key={id}>
              <a href={paths.staff.promise(id)}>Cam kết: {text}</a>{" "}
              <span className="meta">
                {keptOn
                  ? `đã thực hiện ngày ${formatDate(keptOn)}`
                  : droppedOn
                    ? "không thực hiện nữa"
                    : `trước ngày ${formatDate(dueOn)}`}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {record.shared.promises.length > 0 ? (
        <>
          <h3>Cam kết trong câu trả lời chung</h3>
          <ul className="bullets">
            {record.shared.promises.map(({ text, unitName, fate }) => (
              <li key={text + fate}>
                Cam kết: {text}{" "}
                <span className="meta">
                  {fate} {PROMISES.vi.by} {unitName}.
                </span>
              </li>
            ))}
          </ul>
          <p className="meta">
            Theo dõi và ghi kết quả tại phản ánh chính
            {record.shared.lead ? (
              <>
                {" "}
                <a href={paths.staff.feedback(record.shared.lead)}>{record.shared.lead}</a>.
              </>
            ) : (
              ", ngoài phạm vi của bạn."
            )}
          </p>
        </>
      ) : null}
      <p>
        {record.mayList ? (
          <a href={paths.staff.matter(code)}>Sửa các điểm, thủ tục, quy định bị phản ánh</a>
        ) : null}
      </p>
      {record.letters.length > 0 ? (
        <ul className="bullets">
          {record.letters.map(({ eventSeq, number, on }, i) => (
            <li key={eventSeq}>
              <a href={paths.staff.replyLetter(code, eventSeq)}>
                Công văn trả lời{record.letters.length > 1 ? ` lần ${i + 1}` : ""}
              </a>{" "}
              <span className="meta">
                {number ? `số ${number}` : "chưa có số"}, ngày {formatDate(on)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
