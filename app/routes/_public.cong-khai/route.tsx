import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { excerpt } from "~/features/publication/excerpt";
import {
  answerFilters,
  listAnswers,
  RANKED,
  searchAnswers,
} from "~/features/publication/public-list.queries.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatCount } from "~/shared/vi-format";
import { Button } from "~/ui/button";
import { Select, TextField } from "~/ui/field";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { AnswerList } from "./answer-list";
import { readAnswersView, writePosition } from "./answers-view";

export const handle = { access: "public" };
export const meta = pageMeta(
  "Trả lời đã công khai",
  "Tìm trong các trả lời phản ánh, kiến nghị đã công khai.",
);

export async function loader({ request }: LoaderFunctionArgs) {
  const view = readAnswersView(new URL(request.url).searchParams);
  const { q, field, unit, page, after } = view;
  const href = (more: Record<string, string | number>) => paths.answers({ q, field, unit, ...more });
  const choices = await answerFilters(db);
  const found = q
    ? await searchAnswers(db, q, { field, unit, after }, page)
    : { ...(await listAnswers(db, { field, unit, after })), matches: 0, pages: 1 };
  const cursor = after ? writePosition(after) : "";
  const older = found.next && page >= found.pages ? href({ cursor: writePosition(found.next) }) : null;
  return {
    ...{ q, field, unit, choices },
    answers: found.answers.map(({ content, reply, ...answer }) => ({
      ...answer,
      question: excerpt(content, q),
      reply: excerpt(reply, q),
    })),
    matches: found.matches,
    // All matches are looked at; so many of the newest are put in order of nearness.
    ranked: found.next !== null && q !== "" ? RANKED : null,
    first: after || page > 1 ? href({}) : null,
    next: q && page < found.pages ? href({ cursor, page: page + 1 }) : older,
    filtered: Boolean(q || field || unit),
  };
}

export default function AnswersPage() {
  const { q, field, unit, choices, answers, matches, ranked, first, next, filtered } =
    useLoaderData<typeof loader>();
  const options = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <PageTitle lead="Câu hỏi của người dân, doanh nghiệp và trả lời của cơ quan có trách nhiệm. Tên người gửi không được công khai.">
        Trả lời đã công khai
      </PageTitle>
      <search>
        <form method="get" action={paths.answers()} className="filters">
          <TextField
            label="Từ khóa, có dấu hoặc không dấu"
            type="search"
            name="q"
            defaultValue={q}
            hideOptional
          />
          <Select
            label="Lĩnh vực"
            name="field"
            defaultValue={field}
            placeholder="Mọi lĩnh vực"
            options={options(choices.fields)}
            hideOptional
          />
          <Select
            label="Cơ quan trả lời"
            name="unit"
            defaultValue={unit}
            placeholder="Mọi cơ quan"
            options={options(choices.units)}
            hideOptional
          />
          <Button variant="secondary">Tìm</Button>
        </form>
      </search>
      {q && answers.length > 0 ? (
        <p role="status">
          {ranked !== null
            ? `Xếp theo độ khớp trong ${ranked} trả lời mới nhất có các từ này; trả lời cũ hơn ở các trang sau.`
            : `Có ${formatCount(matches)} trả lời khớp, gần nhất trước.`}
        </p>
      ) : null}
      <AnswerList answers={answers} filtered={filtered} />
      {first || next ? (
        <nav className="pagination" aria-label="Trang kết quả">
          {first ? <a href={first}>Về đầu danh sách</a> : null}
          {next ? (
            <a href={next} rel="next">
              Xem tiếp<span aria-hidden="true"> →</span>
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}
