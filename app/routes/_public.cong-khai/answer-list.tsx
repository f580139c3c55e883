import { paths } from "~/paths";
import type { LocalDate } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { ButtonLink } from "~/ui/button";

type Line = {
  slug: string;
  title: string;
  question: string;
  reply: string;
  fieldName: string;
  unitName: string;
  answeredOn: LocalDate;
};

/** Each line shows the question and the first lines of the answer. */
export function AnswerList({ answers, filtered }: { answers: readonly Line[]; filtered: boolean }) {
  if (answers.length === 0)
    return (
      <div className="empty">
        <p>
          {filtered
            ? "Chưa có trả lời nào khớp. Thử ít từ hơn hoặc bỏ bớt điều kiện lọc."
            : "Chưa có trả lời nào được công khai. Trả lời sẽ ở đây sau khi cơ quan kiểm tra và đăng."}
        </p>
        <p>{filtered ? <a href={paths.answers()}>Xem tất cả trả lời</a> : null}</p>
        <ButtonLink href={paths.send()} variant="secondary">
          Gửi phản ánh, kiến nghị
        </ButtonLink>
      </div>
    );
  return (
    <ol className="results">
      {answers.map(({ slug, title, question, reply, fieldName, unitName, answeredOn }) => (
        <li key={slug}>
          <h2>
            <a href={paths.answer(slug)}>{title}</a>
          </h2>
          <p>{question}</p>
          <p>
            <b>Trả lời:</b> {reply}
          </p>
          <p className="meta">
            {unitName} · {fieldName} · trả lời ngày{" "}
            <time dateTime={answeredOn}>{formatDate(answeredOn)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
