import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { indicesPage } from "~/features/reporting/indices/indices-page.server";
import { readOverviewDoor } from "~/features/reporting/overview/asked-overview.server";
import { OverviewChooser } from "~/features/reporting/overview/overview-chooser";
import { ReportChooserForm } from "~/features/reporting/report-chooser";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { formatDate } from "~/shared/vi-format";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { Definitions } from "./definitions";
import { IndexTable } from "./index-table";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) =>
  given?.page ? `Chỉ số ${given.page.unit.name}, ${given.page.period.title}` : "Chỉ số",
);

/** The indices of a unit and of those below it for a period, with what is counted above and below the line. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "report:read");
  const now = new Date();
  const door = await readOverviewDoor(db, actor, new URL(request.url).searchParams, now);
  const { chooser } = door;
  if (!door.asked) return data({ page: null, chooser, reply: door.reply }, { status: 422 });
  return { page: await indicesPage(db, door, now), chooser, reply: null };
}

export default function Indices() {
  const { page, chooser, reply } = useLoaderData<typeof loader>();
  if (!page)
    return (
      <>
        <PageTitle>Chỉ số</PageTitle>
        <ReportChooserForm chooser={chooser} reply={reply} />
      </>
    );
  const { unit, period } = page;
  const query = { unit: unit.code, period: period.code };
  return (
    <div className="print-wide">
      <PageTitle
        kicker={unit.name}
        lead={`Từ ${formatDate(period.from)} đến ${formatDate(period.asOf)}${period.isRunning ? " (hôm nay)" : ""}. Bấm vào tử số, mẫu số để xem các việc được tính.`}
      >
        Chỉ số {period.title}
      </PageTitle>
      <OverviewChooser action={paths.staff.indices()} chooser={chooser} {...query} />
      <p className="no-print">
        <a href={paths.staff.overview(query)}>Toàn cảnh của kỳ này</a>
      </p>
      {page.definitions.length > 0 ? (
        <>
          <IndexTable page={page} />
          <Definitions page={page} />
        </>
      ) : (
        <p className="empty">Không có chỉ số nào có hiệu lực vào cuối kỳ này. Hãy chọn kỳ gần đây hơn.</p>
      )}
    </div>
  );
}
