import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withCover } from "~/features/access/cover.server";
import { requireStaff } from "~/features/access/guard.server";
import { mayDo, scopeOf } from "~/features/access/permissions";
import { CALLS_COUNTED_TO, countCalls } from "~/features/notifications/call-list.server";
import { namesake, savedViews } from "~/features/nudges/saved-views.server";
import { loadClock } from "~/features/reference/clock.server";
import { openLegs } from "~/features/routing/coordination.queries.server";
import type { Action } from "~/features/workflow/actions";
import { listChoices } from "~/features/workflow/choices.queries.server";
import { clockOf } from "~/features/workflow/due-clock";
import {
  QUEUE_TABS,
  type QueueTab,
  readQueueView,
  TAB_NAMES,
  writePosition,
} from "~/features/workflow/queue";
import { COUNTED_TO, queueCounts, queuePage } from "~/features/workflow/queue.queries.server";
import { parseReferenceCode } from "~/features/workflow/reference-code";
import { TRANSITIONS } from "~/features/workflow/transitions";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { localDateOf } from "~/shared/local-date";
import { Notice } from "~/ui/notice";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { type Tab, Tabs } from "~/ui/tabs";
import { BulkForm } from "./bulk-bar";
import { QueueFilters } from "./queue-filters";
import { QueueTable } from "./queue-table";
import { SavedViewList } from "./saved-view-list";

export const handle = { access: "queue:read" };
export const meta = pageMeta("Việc của tôi");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "queue:read");
  const query = new URL(request.url).searchParams;
  const view = readQueueView(query);
  const today = localDateOf(new Date());
  const scope = scopeOf(actor, "queue:read");
  // Who signs for an absent head sees what waits there.
  const seeing = await withCover(db, actor, today);
  const [page, counts, clock, choices, calls, views, inTheWay] = await Promise.all([
    queuePage(db, seeing, view, today),
    queueCounts(db, seeing, view, today),
    loadClock(db),
    listChoices(db),
    countCalls(db, actor, scope === "ALL" ? actor.unit : ""),
    savedViews(db, actor.staffId),
    query.get("view") === "named" ? namesake(db, actor.staffId, query.get("named") ?? "") : null,
  ]);
  const { tab, after, ...filters } = view;
  const tabs: Tab[] = TAB_NAMES.map((name) => ({
    href: paths.staff.queue({ tab: name, ...filters }),
    label: QUEUE_TABS[name].vi,
    count: Math.min(counts[name], COUNTED_TO[name]),
    more: counts[name] > COUNTED_TO[name],
    current: name === tab,
    late: name === "late",
  }));
  if (mayDo(actor, "sender:read"))
    tabs.push({
      href: paths.staff.calls(),
      label: "Cần gọi điện",
      count: Math.min(calls, CALLS_COUNTED_TO),
      more: calls > CALLS_COUNTED_TO,
    });
  const opinions = await openLegs(db, actor);
  tabs.push({ href: paths.staff.coordination(), label: "Ý kiến phối hợp", count: opinions });
  return {
    tabs,
    tab,
    filters,
    filtered: Object.values(filters).some((value) => value !== ""),
    choices: { ...choices, units: scope === "ALL" ? choices.units : [] },
    lines: page.lines.map((line) => ({ ...line, ...clockOf(line, today, clock.calendar) })),
    first: after ? paths.staff.queue({ tab, ...filters }) : null,
    next: page.next ? paths.staff.queue({ tab, ...filters, cursor: writePosition(page.next) }) : null,
    left: leftBy(query),
    views,
    inTheWay,
    query: paths.staff.queue({ tab, ...filters }).split("?")[1] ?? "",
    notice: NOTICES[query.get("view") ?? query.get("bulk") ?? ""] ?? null,
    mayAct: mayDo(actor, "feedback:act"),
  };
}

/** What became of a form that led back here. */
const NOTICES: Readonly<Record<string, { tone: "success" | "warning"; title: string } | undefined>> = {
  saved: { tone: "success", title: "Đã lưu chế độ xem" },
  full: { tone: "warning", title: "Đã có 30 chế độ xem: bỏ bớt một cái rồi lưu lại" },
  none: { tone: "warning", title: "Đánh dấu ít nhất một phản ánh trong danh sách rồi chọn việc cần làm" },
};

/** What was done to an item that the actor cannot reach any more because of it. */
function leftBy(query: URLSearchParams) {
  const code = parseReferenceCode(query.get("left") ?? "");
  const action = query.get("done") ?? "";
  if (!code || !Object.hasOwn(TRANSITIONS, action)) return null;
  return {
    code,
    done: TRANSITIONS[action as Action].vi,
    denunciation: action === "proposeRejection",
  };
}

/** The list, inside its form where something in it can be ticked. */
function Table({ tab, ...props }: Parameters<typeof QueueTable>[0] & { tab: QueueTab }) {
  return props.pick ? (
    <BulkForm tab={tab}>
      <QueueTable {...props} />
    </BulkForm>
  ) : (
    <QueueTable {...props} />
  );
}

export default function QueuePage() {
  const { tabs, tab, filters, filtered, choices, lines, first, next, left, ...more } =
    useLoaderData<typeof loader>();
  const { views, inTheWay, query, notice, mayAct } = more;
  return (
    <>
      {notice ? <Notice {...notice} announce /> : null}
      <PageTitle>Việc của tôi</PageTitle>
      {left ? (
        <Notice tone="success" title={`Đã ghi: ${left.done}`} announce>
          <p>
            Phản ánh <span className="code">{left.code}</span>{" "}
            {left.denunciation
              ? "được xác định là tố cáo nên từ bây giờ chỉ đầu mối cấp tỉnh và lãnh đạo xem được."
              : "đã rời phạm vi của bạn."}
          </p>
        </Notice>
      ) : null}
      <Tabs tabs={tabs} label="Hàng việc" />
      <QueueFilters tab={tab} filters={filters} choices={choices} />
      <SavedViewList views={views} query={query} inTheWay={inTheWay} />
      <Table
        tab={tab}
        pick={mayAct && lines.length > 0 && tab !== "outdated" && tab !== "outside"}
        caption={`${QUEUE_TABS[tab].vi}: một dòng là một phản ánh, kiến nghị`}
        lines={lines}
        empty={
          <>
            <p>{filtered ? "Không có phản ánh nào khớp với bộ lọc này." : QUEUE_TABS[tab].empty}</p>
            {filtered ? (
              <p>
                <a href={paths.staff.queue({ tab })}>Bỏ bộ lọc</a>
              </p>
            ) : null}
          </>
        }
      />
      <Onward label="Trang của hàng việc" first={first} next={next} />
    </>
  );
}
