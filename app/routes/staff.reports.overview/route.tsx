import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { readOverviewDoor } from "~/features/reporting/overview/asked-overview.server";
import { overviewOf } from "~/features/reporting/overview/overview.server";
import { OverviewChooser } from "~/features/reporting/overview/overview-chooser";
import { isSort } from "~/features/reporting/overview/unit-lines";
import { ReportChooserForm } from "~/features/reporting/report-chooser";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { OverviewFigures } from "./overview-figures";
import { Trend } from "./trend";
import { UnitTables } from "./unit-tables";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given?.overview ? `Toàn cảnh ${given.overview.unit.name}, ${given.overview.period.title}` : "Toàn cảnh",
);

/** For leaders: what each unit has received, answered and left lying, with the items behind each number. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "report:read");
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const door = await readOverviewDoor(db, actor, query, now);
  const { chooser } = door;
  if (!door.asked) return data({ overview: null, chooser, reply: door.reply }, { status: 422 });
  const sort = query.get("sort");
  const overview = await overviewOf(db, door, isSort(sort) ? sort : "name", now);
  return { overview, chooser, reply: null };
}

export default function OverviewPage() {
  const { overview, chooser, reply } = useLoaderData<typeof loader>();
  if (!overview)
    return (
      <>
        <PageTitle>Toàn cảnh</PageTitle>
        <ReportChooserForm chooser={chooser} reply={reply} />
      </>
    );
  const { unit, period, scope } = overview;
  const query = { unit: unit.code, period: period.code };
  return (
    <div className="print-wide">
      <PageTitle
        kicker={unit.name}
        lead={`Từ ${formatDate(period.from)} đến ${formatDate(period.asOf)}${period.isRunning ? " (hôm nay)" : ""}, ${
          scope === "consolidated" ? "gồm các đơn vị trực thuộc" : "riêng đơn vị"
        }. Bấm vào số để xem các việc được tính.`}
      >
        Toàn cảnh {period.title}
      </PageTitle>
      <OverviewChooser action={paths.staff.overview()} chooser={chooser} {...query} />
      <OverviewFigures overview={overview} />
      <p className="no-print">
        <a href={paths.staff.indices(query)}>Chỉ số của các đơn vị trong kỳ này</a> ·{" "}
        <a href={paths.staff.reportForm({ ...query, scope })}>Biểu của kỳ này</a>
      </p>
      <Trend overview={overview} />
      {scope === "consolidated" ? <UnitTables overview={overview} /> : null}
    </div>
  );
}
