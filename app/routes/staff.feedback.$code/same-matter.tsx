import { SimilarItems, Suggestions } from "~/features/similar/similar-list";
import type { matterOf } from "~/features/similar/similar-page.server";
import { whoGetsTheReply } from "~/features/similar/who-gets-the-reply";
import type { ItemPage } from "~/features/workflow/item-page.queries.server";
import { statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { formatDateTime } from "~/shared/vi-format";

type Props = { item: ItemPage; matter: Awaited<ReturnType<typeof matterOf>> };

/** Items of the same matter: the lead, those under it, who co-signed, and what is like it. */
export function SameMatter({ item, matter }: Props) {
  const { lead, under, signers, similar, unit, field } = matter;
  const steps = [item.steps.primary, ...item.steps.others];
  return (
    <>
      {item.mergedInto ? (
        <section aria-labelledby="lead">
          <h2 id="lead">Xử lý và trả lời chung</h2>
          <p>
            Người gửi phản ánh này nhận cùng câu trả lời với phản ánh chính
            {lead ? (
              <>
                : <a href={paths.staff.feedback(lead.code)}>{lead.title}</a>{" "}
                <span className="meta">
                  <span className="code">{lead.code}</span> · {statusWords(lead)}
                </span>
              </>
            ) : (
              ", ngoài phạm vi của bạn."
            )}
          </p>
        </section>
      ) : null}
      {under.all > 0 ? (
        <section aria-labelledby="under">
          <h2 id="under">Phản ánh gộp vào phản ánh này ({under.all})</h2>
          {whoGetsTheReply(item.status, under.seen).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul className="bullets">
            {under.seen.map((one) => (
              <li key={one.code}>
                <a href={paths.staff.feedback(one.code)}>{one.title}</a>{" "}
                <span className="meta">
                  <span className="code">{one.code}</span> · {statusWords(one)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {signers.count > 0 ? (
        <section aria-labelledby="signers">
          <h2 id="signers">Cùng gặp việc này: {signers.count} người</h2>
          {signers.unnamed > 0 && signers.count > 1 ? (
            <p className="meta">
              {signers.unnamed} lượt không để lại thư điện tử: có thể một người đã bấm nhiều lần.
            </p>
          ) : null}
          <ul className="bullets">
            {signers.notes.map(({ code, note, signedAt }) => (
              <li key={code}>
                {note} <span className="meta">{formatDateTime(signedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {similar.length > 0 ? (
        <section aria-labelledby="similar">
          <h2 id="similar">Phản ánh tương tự</h2>
          <Suggestions
            {...{ code: item.code, unit, field }}
            may={{ assess: steps.includes("assess"), assign: matter.assigns }}
          />
          <SimilarItems
            items={similar}
            mergeable={steps.includes("merge") ? { code: item.code, holder: matter.holder } : null}
          />
          <p>
            <a href={paths.staff.similar(item.code)}>Xem tất cả, tìm thêm</a>
          </p>
        </section>
      ) : null}
    </>
  );
}
