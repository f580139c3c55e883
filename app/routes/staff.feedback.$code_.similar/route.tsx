import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { unitAtWork } from "~/features/reference/unit-at-work.server";
import { similarItems } from "~/features/similar/similar-items.queries.server";
import { MergeInto, SimilarItems, Suggestions } from "~/features/similar/similar-list";
import { mayAssign, searchMatter } from "~/features/similar/similar-page.server";
import { suggest } from "~/features/similar/suggest";
import { stepsFor } from "~/features/workflow/item-page.queries.server";
import { itemWithinReach } from "~/features/workflow/reach.server";
import { UNCLASSIFIED } from "~/features/workflow/states";
import { statusWords } from "~/features/workflow/status-words";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { Actions, Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "feedback:read" };
export const meta = pageMeta<typeof loader>((data) => data && `Phản ánh tương tự · ${data.code}`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "feedback:read");
  const item = await itemWithinReach(db, actor, "feedback:read", params.code);
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 200);
  const today = localDateOf(new Date());
  const items = await similarItems(db, actor, item, 20, today);
  const { primary, others } = stepsFor(actor, item, today);
  const steps = [primary, ...others];
  const suggested = suggest(items.slice(0, 9), UNCLASSIFIED);
  return {
    code: item.referenceCode,
    title: item.title,
    holder: await unitAtWork(db, item.holder, today),
    items,
    ...suggested,
    may: {
      assess: steps.includes("assess"),
      assign: suggested.unit !== null && (await mayAssign(db, actor, item, suggested.unit.value, today)),
      merge: steps.includes("merge"),
    },
    q,
    search: q ? await searchMatter(db, actor, q, today) : null,
  };
}

export default function SimilarPage() {
  const { code, title, holder, items, unit, field, may, q, search } = useLoaderData<typeof loader>();
  const mergeable = may.merge ? { code, holder } : null;
  const found = search?.found.filter((item) => item.code !== code) ?? [];
  return (
    <>
      <PageTitle
        kicker={
          <a href={paths.staff.feedback(code)}>
            <span className="code">{code}</span> · {title}
          </a>
        }
        lead="Trong phạm vi của bạn, theo cụm từ của tiêu đề và nội dung, không phân biệt dấu."
      >
        Phản ánh tương tự
      </PageTitle>
      <Suggestions code={code} unit={unit} field={field} may={may} />
      {items.length > 0 ? (
        <SimilarItems items={items} mergeable={mergeable} />
      ) : (
        <p>Chưa thấy phản ánh nào giống. Phản ánh vừa đến được so sánh sau khoảng một phút.</p>
      )}
      <h2>Tìm thêm bằng từ khác</h2>
      <form method="get" className="form">
        <TextField label="Từ cần tìm" name="q" defaultValue={q} />
        <Actions>
          <Button variant="secondary">Tìm</Button>
        </Actions>
      </form>
      {search ? (
        <section aria-labelledby="found">
          <h3 id="found">
            {found.length > 0
              ? `Tìm thấy với “${search.words}”`
              : `Không có phản ánh nào có “${search.words}”`}
          </h3>
          <ul className="bullets">
            {found.map((item) => (
              <li key={item.code}>
                <a href={paths.staff.feedback(item.code)}>{item.title}</a>
                <br />
                <span className="meta">
                  <span className="code">{item.code}</span> · {statusWords(item)} · {item.holderName}
                </span>
                <MergeInto lead={item} mergeable={mergeable} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
