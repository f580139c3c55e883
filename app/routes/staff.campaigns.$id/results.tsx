import type { Tally } from "~/features/campaigns/questions";
import { formatCount, formatPercent } from "~/shared/vi-format";
import { DataTable } from "~/ui/data-table";

/** What the forms say, question by question; shares are of those who answered the question. */
export function Results({ results, forms }: { results: readonly Tally[]; forms: number }) {
  if (forms === 0) return <p className="empty">Chưa có phiếu nào về. Kết quả từng câu hiện ở đây.</p>;
  return results.map(({ question, answered, options, texts }, i) => (
    <section key={question.id} aria-labelledby={`r-${question.id}`}>
      <h3 id={`r-${question.id}`}>
        {i + 1}. {question.text}
      </h3>
      <p className="meta">{formatCount(answered)} phiếu trả lời câu này.</p>
      {options.length > 0 ? (
        <DataTable
          caption={question.text}
          columns={[
            { key: "option", header: "Lựa chọn", rowHeader: true, cell: ({ option }) => option },
            { key: "count", header: "Số phiếu", numeric: true, cell: ({ count }) => formatCount(count) },
            {
              key: "share",
              header: "Tỷ lệ",
              numeric: true,
              cell: ({ count }) => (answered > 0 ? formatPercent(count, answered) : "–"),
            },
          ]}
          rows={options}
          rowKey={({ option }) => option}
          empty={null}
        />
      ) : (
        <ul className="bullets">
          {texts.map(({ no, text }) => (
            <li key={no}>
              <span className="own-words">{text}</span> <span className="meta">(phiếu số {no})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}
