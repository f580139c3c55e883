import { paths } from "~/paths";
import { OUTCOME } from "~/shared/glossary";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";

export type Answer = {
  slug: string;
  title: string;
  fieldName: string;
  unitName: string;
  answeredOn: LocalDate;
  outcome: string;
};

const outcomeWords = (code: string): string | null =>
  Object.hasOwn(OUTCOME, code) ? OUTCOME[code as keyof typeof OUTCOME].short : null;

/** The answers published last. */
export function NewestAnswers({ answers }: { answers: readonly Answer[] }) {
  return (
    <section aria-labelledby="moi-tra-loi">
      <h2 id="moi-tra-loi">Mới trả lời</h2>
      {answers.length > 0 ? (
        <>
          <ul className="results">
            {answers.map((answer) => (
              <li key={answer.slug}>
                <h3>
                  <a href={paths.answer(answer.slug)}>{answer.title}</a>
                </h3>
                <p className="meta">
                  {[
                    answer.fieldName,
                    `${answer.unitName} trả lời ngày ${formatDate(answer.answeredOn)}`,
                    outcomeWords(answer.outcome),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <a href={paths.answers()}>Xem tất cả trả lời đã công khai</a>
          </p>
        </>
      ) : (
        <p className="empty">
          Các trả lời sẽ hiện ở đây khi cơ quan công khai kết quả đầu tiên. Bạn vẫn có thể{" "}
          <a href={paths.send()}>gửi phản ánh, kiến nghị</a> ngay.
        </p>
      )}
    </section>
  );
}
