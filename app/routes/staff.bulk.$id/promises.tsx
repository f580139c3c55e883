import type { BulkIntent } from "~/features/nudges/bulk";
import type { PromiseLine } from "~/features/nudges/promise-lines.queries.server";
import { paths } from "~/paths";
import { formatCount, formatDate } from "~/shared/vi-format";
import { Notice } from "~/ui/notice";

type Props = { promises: readonly PromiseLine[]; intent: BulkIntent };

/** The promises that would change hands with the items, to be ticked, and those that cannot. */
export function PromisePreview({ promises, intent }: Props) {
  const possible = promises.filter(({ refusal }) => refusal === null);
  const blocked = promises.filter(({ refusal }) => refusal !== null);
  const to = intent.to === null ? "thủ trưởng đơn vị theo dõi" : `người thực hiện: ${intent.toName}`;
  return (
    <>
      {possible.length > 0 ? (
        <fieldset className="field">
          <legend className="label">Cam kết chưa thực hiện, chuyển theo</legend>
          <ul className="bulk-lines">
            {possible.map((line) => (
              <li key={line.seq}>
                <div className="choice">
                  <input
                    type="checkbox"
                    id={`promise-${line.seq}`}
                    name="promises"
                    value={line.seq}
                    defaultChecked={line.chosen}
                  />
                  <label htmlFor={`promise-${line.seq}`}>
                    <PromiseName line={line} />
                  </label>
                  <p className="hint">
                    {line.unitName} · {line.late ? "quá hạn từ" : "hạn"} {formatDate(line.dueOn)}
                    {intent.to === undefined ? "" : ` → ${to}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      {blocked.length > 0 ? (
        <Notice tone="warning" title={`${formatCount(blocked.length)} cam kết không chuyển được`}>
          <ul>
            {blocked.map((line) => (
              <li key={line.seq}>
                <PromiseName line={line} /> – {line.refusal}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

/** What became of the promises of a hand-over. */
export function PromiseResult({ promises }: Pick<Props, "promises">) {
  const chosen = promises.filter((line) => line.chosen);
  const groups = [
    { title: "Cam kết không chuyển được", lines: chosen.filter(({ done, refusal }) => !done && refusal) },
    { title: "Cam kết đã chuyển", lines: chosen.filter(({ done }) => done) },
    { title: "Cam kết đang chờ", lines: chosen.filter(({ done, refusal }) => !done && !refusal) },
    { title: "Cam kết để lại, chưa chuyển", lines: promises.filter((line) => !line.chosen) },
  ];
  return groups.map(({ title, lines }) =>
    lines.length > 0 ? (
      <section key={title}>
        <h2>{title}</h2>
        <ul className="bulk-lines">
          {lines.map((line) => (
            <li key={line.seq}>
              <PromiseName line={line} />
              <p className="hint">
                {line.refusal && !line.done
                  ? line.refusal
                  : `${line.unitName} · hạn ${formatDate(line.dueOn)}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
    ) : null,
  );
}

/** A promise leads to its page, where it is read; an administrator sees the code of its item. */
function PromiseName({ line }: { line: PromiseLine }) {
  return (
    <>
      {line.text ? <a href={paths.staff.promise(line.promiseId)}>{line.text}</a> : "Cam kết"}{" "}
      <span className="code">{line.code}</span>
    </>
  );
}
