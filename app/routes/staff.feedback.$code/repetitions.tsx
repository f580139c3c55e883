import type { Related, repetitionsOf } from "~/features/workflow/repetition.queries.server";
import { statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";

type Props = Awaited<ReturnType<typeof repetitionsOf>>;

/** The other items of the same matter: the one that was first, and those that repeat this one, with what became of each. */
export function Repetitions({ first, repetitions, beyond }: Props) {
  if (!first && repetitions.length + beyond === 0) return null;
  return (
    <section aria-labelledby="same-matter">
      <h2 id="same-matter">Phản ánh cùng một việc</h2>
      {first ? (
        <p>
          Phản ánh này lặp lại <Line {...first} />
        </p>
      ) : null}
      {repetitions.length + beyond > 0 ? (
        <>
          <p>Lặp lại phản ánh này:</p>
          <ul className="bullets">
            {repetitions.map((item) => (
              <li key={item.code}>
                <Line {...item} />
              </li>
            ))}
            {beyond > 0 ? <li>{beyond} phản ánh ngoài phạm vi của bạn</li> : null}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Line({ code, title, status }: Related) {
  return (
    <>
      <a href={paths.staff.feedback(code)}>{title}</a>{" "}
      <span className="meta">
        <span className="code">{code}</span> · {statusWords({ status })}
      </span>
    </>
  );
}
