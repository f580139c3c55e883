import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Card } from "~/ui/card";

type Similar = { slug: string; title: string; unitName: string; answeredOn: LocalDate };

/** Answers others got to a like question: perhaps nothing needs to be sent at all. */
export function SimilarAnswers({ answers }: { answers: readonly Similar[] }) {
  if (answers.length === 0) return null;
  return (
    <Card title="Có thể đã có câu trả lời">
      <p>Những việc tương tự đã được trả lời công khai. Nếu chưa đúng việc của bạn, cứ gửi.</p>
      <ul className="bullets">
        {answers.map(({ slug, title, unitName, answeredOn }) => (
          <li key={slug}>
            <a href={paths.answer(slug)}>{title}</a>{" "}
            <span className="meta">
              {unitName} trả lời ngày {formatDate(answeredOn)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
