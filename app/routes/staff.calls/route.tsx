import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { scopeOf } from "~/features/access/permissions";
import { callsToMake } from "~/features/notifications/call-list.server";
import { listChoices } from "~/features/workflow/choices.queries.server";
import { parseReferenceCode } from "~/features/workflow/reference-code";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { Button } from "~/ui/button";
import { Select } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Onward } from "~/ui/onward";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { CallsTable } from "./calls-table";

export const handle = { access: "sender:read" };
export const meta = pageMeta("Cần gọi điện");

const EVERY_UNIT = "all";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "sender:read");
  const query = new URL(request.url).searchParams;
  const everywhere = scopeOf(actor, "sender:read") === "ALL";
  // Who sees the whole province begins with what waits at home.
  const asked = (query.get("unit") ?? (everywhere ? actor.unit : "")).slice(0, 100);
  const after = Number(query.get("cursor") ?? 0);
  const [page, choices] = await Promise.all([
    callsToMake(db, actor, {
      unit: everywhere && asked !== EVERY_UNIT ? asked : "",
      after: Number.isInteger(after) && after > 0 && after < 2 ** 31 ? after : 0,
    }),
    everywhere ? listChoices(db) : null,
  ]);
  return {
    lines: page.lines,
    unit: asked,
    units: choices?.units ?? [],
    first: after > 0 ? paths.staff.calls({ unit: asked }) : null,
    next: page.next ? paths.staff.calls({ unit: asked, cursor: page.next }) : null,
    told: parseReferenceCode(query.get("done") ?? ""),
  };
}

export default function CallsPage() {
  const { lines, unit, units, first, next, told } = useLoaderData<typeof loader>();
  return (
    <>
      {told ? (
        <Notice tone="success" title="Đã ghi" announce>
          <p>
            Lần liên hệ với người gửi <a href={paths.staff.feedback(told)}>{told}</a> đã vào lịch sử.
          </p>
        </Notice>
      ) : null}
      <PageTitle lead="Người gửi không có thư điện tử, hoặc thư không gửi được. Báo cho họ cách khác rồi ghi lại.">
        Cần gọi điện
      </PageTitle>
      {units.length > 0 ? (
        <form method="get" action={paths.staff.calls()} className="filters">
          <Select
            label="Đơn vị đang giữ"
            name="unit"
            defaultValue={unit}
            options={[{ value: EVERY_UNIT, label: "Mọi đơn vị" }, ...units]}
            hideOptional
          />
          <Button variant="secondary">Lọc</Button>
        </form>
      ) : null}
      <CallsTable lines={lines} />
      <Onward label="Trang của danh sách cần gọi" first={first} next={next} />
    </>
  );
}
