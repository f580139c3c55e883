import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSigner } from "~/features/access/guard.server";
import { episodeList } from "~/features/reporting/episode-list.server";
import { ReportChooserForm } from "~/features/reporting/report-chooser";
import { readReportDoor } from "~/features/reporting/report-door.server";
import { db } from "~/platform/db.server";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { EpisodesPage } from "./episodes-page";

export const handle = { access: "report:read" };
export const meta = pageMeta<typeof loader>((given) => given?.list?.title ?? "Báo cáo");

/** Exactly the episodes behind one number of a form. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireSigner(request, "report:read");
  const query = new URL(request.url).searchParams;
  const door = await readReportDoor(db, actor, query, new Date());
  const { chooser } = door;
  if (!door.asked) return data({ list: null, reply: door.reply, chooser }, { status: 422 });
  const list = await episodeList(db, actor, door, query, new Date());
  if (list) return { list, reply: null, chooser };
  const { unit, period } = door.asked;
  const formErrors = ["Đường dẫn không nói rõ số liệu nào của biểu. Hãy mở lại biểu và bấm vào số cần xem."];
  const values = { unit, period: period.code };
  return data({ list: null, reply: { values, errors: {}, formErrors }, chooser }, { status: 422 });
}

export default function Episodes() {
  const { list, reply, chooser } = useLoaderData<typeof loader>();
  if (list) return <EpisodesPage list={list} />;
  return (
    <>
      <PageTitle>Chọn biểu cần xem</PageTitle>
      <ReportChooserForm chooser={chooser} reply={reply} />
    </>
  );
}
